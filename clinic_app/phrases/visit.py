"""Sentences about a visit: answers, dates, cases, documents, and the commands about them; sorted by code."""

from __future__ import annotations

from clinic_app.phrases.marking import QT_TRANSLATE_NOOP

# {placeholders} are the error's params.
SENTENCES: dict[str, str] = {
    "access.not_allowed": QT_TRANSLATE_NOOP(
        "phrases", "The role “{role}” may not do this here. Nothing was changed. Ask the clinic lead."
    ),
    "advisal.language_missing": QT_TRANSLATE_NOOP("phrases", "Say in which language it was read aloud."),
    "advisal.unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not an advisal of this pack."),
    "answer.basis_unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not a basis of an answer; accepted: {accepted}."),
    "answer.declined_with_value": QT_TRANSLATE_NOOP(
        "phrases", "An answer that was declined is stored as unknown and carries no other value."
    ),
    "answers.assume_rest": QT_TRANSLATE_NOOP(
        "phrases", '{file}: assume_rest = {value} is not accepted; accepted: "none" | "unanswered".'
    ),
    "answers.byte_order_mark": QT_TRANSLATE_NOOP(
        "phrases", "{file}: line 1, column 1: the file begins with a byte order mark; save it as UTF-8 without one."
    ),
    "answers.given_twice": QT_TRANSLATE_NOOP(
        "phrases", '{fact} is given twice; each fact is given once, as "{fact}" = … or under its group.'
    ),
    "answers.is_folder": QT_TRANSLATE_NOOP(
        "phrases", "{file} is a folder; --facts takes one TOML file, --facts-dir a folder of them."
    ),
    "answers.nested": QT_TRANSLATE_NOOP(
        "phrases", "{file} is nested too deeply; the deepest thing in it is a list of options."
    ),
    "answers.no_facts": QT_TRANSLATE_NOOP(
        "phrases",
        "{file}: there is no [facts] table; a facts file has the table [facts] and, if wished, assume_rest above it.",
    ),
    "answers.no_folder": QT_TRANSLATE_NOOP(
        "phrases", "There is no folder {folder} that can be read; --facts-dir takes a folder of *.toml files."
    ),
    "answers.not_toml": QT_TRANSLATE_NOOP(
        "phrases", "{file} is not TOML: line {line}, column {column}: {problem}; the line reads: {text}"
    ),
    "answers.not_utf8": QT_TRANSLATE_NOOP("phrases", "{file}: line {line} is not UTF-8 text; save the file as UTF-8."),
    "answers.too_deep": QT_TRANSLATE_NOOP(
        "phrases", "{file}: line {line} is nested too deeply; a fact's id has two parts, such as presence.in_us."
    ),
    "answers.too_large": QT_TRANSLATE_NOOP(
        "phrases", "{file} is larger than {most} KiB, the most a facts file may be; it was not read."
    ),
    "answers.unknown_key": QT_TRANSLATE_NOOP(
        "phrases", "{file}: {key} is not accepted beside [facts]; accepted: facts, assume_rest."
    ),
    "answers.unreadable": QT_TRANSLATE_NOOP("phrases", "{file} cannot be read; --facts takes a TOML file that exists."),
    "app.locked": QT_TRANSLATE_NOOP("phrases", "The app is locked. Unlock it and try again."),
    "apply.attach_malformed": QT_TRANSLATE_NOOP(
        "phrases", "Attach needs the id of a case, and a path and an item as texts."
    ),
    "apply.field_not_text": QT_TRANSLATE_NOOP("phrases", "The field’s name must be a text."),
    "apply.fields_not_table": QT_TRANSLATE_NOOP("phrases", "The fields must be an object of at most {most} fields."),
    "apply.key_missing": QT_TRANSLATE_NOOP("phrases", "A line with op “{op}” needs “{key}”."),
    "apply.key_unknown": QT_TRANSLATE_NOOP("phrases", "A line with op “{op}” has no “{key}”."),
    "apply.line_too_long": QT_TRANSLATE_NOOP("phrases", "A line may be at most {longest} bytes long."),
    "apply.not_json": QT_TRANSLATE_NOOP("phrases", "This line is not JSON."),
    "apply.not_object": QT_TRANSLATE_NOOP("phrases", "A line must be one JSON object."),
    "apply.null_value": QT_TRANSLATE_NOOP(
        "phrases", "A value cannot be null; to take a value away, use the op “clear”."
    ),
    "apply.op_unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not an op; accepted: {accepted}."),
    "apply.person_missing": QT_TRANSLATE_NOOP("phrases", "A case needs a person: the id of a person in this vault."),
    "apply.person_unknown": QT_TRANSLATE_NOOP("phrases", "There is no person with the id {value}."),
    "case.missing": QT_TRANSLATE_NOOP("phrases", "There is no such case in this vault."),
    "date.ambiguous": QT_TRANSLATE_NOOP("phrases", "“{value}” can be {first} or {second}. Write the month as a word."),
    "date.does_not_exist": QT_TRANSLATE_NOOP("phrases", "There is no day {value}."),
    "date.malformed": QT_TRANSLATE_NOOP("phrases", "“{value}” is not a date. Write 2015, 2015-06 or 2015-06-01."),
    "date.no_day": QT_TRANSLATE_NOOP("phrases", "No month has a day {day}."),
    "date.no_day.april": QT_TRANSLATE_NOOP("phrases", "April {year} has no day {day}."),
    "date.no_day.february": QT_TRANSLATE_NOOP("phrases", "February {year} has no day {day}."),
    "date.no_day.june": QT_TRANSLATE_NOOP("phrases", "June {year} has no day {day}."),
    "date.no_day.november": QT_TRANSLATE_NOOP("phrases", "November {year} has no day {day}."),
    "date.no_day.september": QT_TRANSLATE_NOOP("phrases", "September {year} has no day {day}."),
    "date.no_month": QT_TRANSLATE_NOOP("phrases", "There is no month {month}."),
    "date.not_understood": QT_TRANSLATE_NOOP(
        "phrases",
        "“{value}” is not a date this app understands. Write 2015, June 2015, 6/2015 or 12 Jun 2015.",
    ),
    "date.out_of_range": QT_TRANSLATE_NOOP("phrases", "The year of {value} is not between 1900 and 2100."),
    "date.relative": QT_TRANSLATE_NOOP(
        "phrases", "“{value}” may be {year}. If the worker says so too, write the year."
    ),
    "date.short_year": QT_TRANSLATE_NOOP("phrases", "Write the year of “{value}” with four digits."),
    "date.year_missing": QT_TRANSLATE_NOOP("phrases", "“{value}” has no year. Write the year too."),
    "demo.not_empty": QT_TRANSLATE_NOOP(
        "phrases", "The folder {folder} is not empty. Name a new folder; nothing was written."
    ),
    "documents.empty": QT_TRANSLATE_NOOP("phrases", "This file is empty. Nothing was added."),
    "documents.no_scan": QT_TRANSLATE_NOOP("phrases", "There is no such scan in this vault."),
    "documents.reason_required": QT_TRANSLATE_NOOP("phrases", "Say why this document is not needed."),
    "documents.too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "This file is larger than {most} MB. Make a smaller scan of it and add it again.",
    ),
    "documents.unknown_item": QT_TRANSLATE_NOOP("phrases", "{value} is not on this case’s list of documents."),
    "documents.unreadable": QT_TRANSLATE_NOOP("phrases", "This file cannot be read. Nothing was added."),
    "facts.no_such_fact": QT_TRANSLATE_NOOP(
        "phrases", "{fact} is not a fact of this pack; facts.toml of the pack lists them all."
    ),
    "facts.no_such_fact_nearest": QT_TRANSLATE_NOOP(
        "phrases", "{fact} is not a fact of this pack; the nearest one is {nearest}."
    ),
    "facts.not_accepted": QT_TRANSLATE_NOOP("phrases", "{fact} = {value} is not accepted; accepted: {accepted}."),
    "facts.not_accepted_nearest": QT_TRANSLATE_NOOP(
        "phrases", '{fact} = {value} is not accepted; the nearest option is "{nearest}"; accepted: {accepted}.'
    ),
    "field.control_characters": QT_TRANSLATE_NOOP(
        "phrases", "{field} holds signs that cannot be shown. Type it again."
    ),
    "field.not_a_day": QT_TRANSLATE_NOOP("phrases", "{field}: {value} is not a day; accepted: YYYY-MM-DD."),
    "field.not_a_moment": QT_TRANSLATE_NOOP(
        "phrases", "{field}: {value} is not a time; accepted: YYYY-MM-DDTHH:MM:SS."
    ),
    "field.not_a_table": QT_TRANSLATE_NOOP("phrases", "{field} must be an object; its keys are {accepted}."),
    "field.not_offered": QT_TRANSLATE_NOOP("phrases", "{field}: {value} is not offered; accepted: {accepted}."),
    "field.not_text": QT_TRANSLATE_NOOP("phrases", "{field} must be a text."),
    "field.too_long": QT_TRANSLATE_NOOP("phrases", "{field} may be at most {longest} characters long."),
    "field.unknown": QT_TRANSLATE_NOOP("phrases", "A {kind} has no field {value}; the nearest is {near}."),
    "intake.name_missing": QT_TRANSLATE_NOOP("phrases", "Write the person’s name, or what they are called."),
    "interview.no_number": QT_TRANSLATE_NOOP(
        "phrases", "“{value}” is not a whole number of at most {most}. Write it in digits."
    ),
    "kind.fixed": QT_TRANSLATE_NOOP("phrases", "A record of the kind “{kind}” cannot be changed like this."),
    "kind.unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not a kind of record; accepted: {accepted}."),
    "pack.none_bundled": QT_TRANSLATE_NOOP("phrases", "This installation has no content pack. Install the app again."),
    "person.missing": QT_TRANSLATE_NOOP("phrases", "There is no such person in this vault."),
    "record.exists": QT_TRANSLATE_NOOP("phrases", "There is already a record with the id {id}."),
    "record.id_malformed": QT_TRANSLATE_NOOP(
        "phrases", "{value} is not an id; accepted: a UUID such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427."
    ),
    "record.missing": QT_TRANSLATE_NOOP("phrases", "There is no record of that id."),
    "record.unknown": QT_TRANSLATE_NOOP("phrases", "There is no record with the id {value}."),
    "screen.day_out_of_range": QT_TRANSLATE_NOOP(
        "phrases", "{value} cannot be screened; accepted: a day from {first} to {last}."
    ),
    "screen.not_a_day": QT_TRANSLATE_NOOP(
        "phrases", "--as-of {value} is not accepted; accepted: an existing day YYYY-MM-DD from {first} to {last}."
    ),
    "seed.count": QT_TRANSLATE_NOOP("phrases", "{value} is not a number of cases; accepted: 1 to {most}."),
    "selftest.catalogue": QT_TRANSLATE_NOOP("phrases", "A text of the pack is missing in one language."),
    "selftest.visit": QT_TRANSLATE_NOOP("phrases", "What was saved did not come back whole."),
}
