"""Whatever the order of an interview, the answers say the same."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.domain.progress import Progress
from clinic_app.services import intake, interview, rescreen, screening

FIXTURES = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
YESNO = ("yes", "no", "unknown")


def values(fact):
    """Anything that the pack accepts for a fact."""
    kinds = {
        "yesno": st.sampled_from(YESNO),
        "choice": st.sampled_from((*fact.options, "unknown")),
        "set": st.lists(st.sampled_from(fact.options or ("x",)), max_size=3),
        "date": st.dates()
        .filter(lambda day: 1900 <= day.year <= 2100)
        .map(lambda day: day.isoformat()[: 4 + day.day % 3 * 3]),
        "country": st.sampled_from(("SV", "MX", "GT", "HT", "US")),
        "countries": st.lists(st.sampled_from(("SV", "MX", "GT", "HT", "US")), max_size=2),
        "number": st.integers(0, 3660),
        "text": st.text(max_size=10),
    }
    return kinds[fact.type]


@FIXTURES
@given(data=st.data())
def test_answers_in_any_order_give_the_same_screening(session, pack, data):
    """Two people hear the same answers in another order, one of them with changes of mind on the way."""
    asked = data.draw(st.lists(st.sampled_from(list(pack.facts)), unique=True, max_size=12))
    answers = {fact: data.draw(values(pack.facts[fact]), label=fact) for fact in asked}
    one, other = (intake.start(session, name="Marisol Ayala", worker_language="es") for _ in range(2))

    for fact, value in answers.items():
        interview.answer(session, one, fact, value)
    for fact in data.draw(st.permutations(asked)):
        interview.answer(session, other, fact, "unknown")
        interview.answer(session, other, fact, answers[fact])
    for fact in data.draw(st.permutations([fact for fact in pack.facts if fact not in answers]))[:3]:
        if fact != "person.language":
            interview.answer(session, other, fact, "unknown")
            interview.take_back(session, other, fact)

    assert screening.screening(session, one) == screening.screening(session, other)
    cards = [
        [(card.fact, card.folded, card.applies, card.answer and card.answer.value) for card in page.cards]
        for page in (interview.interview(session, one), interview.interview(session, other))
    ]
    assert cards[0] == cards[1]


@FIXTURES
@given(data=st.data())
def test_what_is_kept_for_lists_is_what_screening_says(session, pack, data):
    """The stored summary follows every answer, so that rescreening the same day finds nothing."""
    case = intake.start(session, name="Marisol Ayala", worker_language="es")
    for fact in data.draw(st.lists(st.sampled_from(list(pack.facts)), max_size=8)):
        interview.answer(session, case, fact, data.draw(values(pack.facts[fact]), label=fact))

    fresh = replace(session, remembered={})
    assert rescreen.rescreen(fresh, on=session.today(), progress=Progress()).changed == ()
