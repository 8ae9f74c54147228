"""A screening as the plain object that `screen --json` prints and that reports and tests compare."""

from __future__ import annotations

from clinic_app.rules.screening import Clock, Gate, Pathway, Screening


def plain(
    screening: Screening, still_to_ask: tuple[str, ...], pack: tuple[str, str], *, signed: bool
) -> dict[str, object]:
    """Every key of a screening; `pack` is its id and version."""
    return {
        "pack": {"id": pack[0], "version": pack[1], "rule_set": screening.rule_set, "signed_off": signed},
        "as_of": screening.on.isoformat(),
        "unreliable": screening.unreliable,
        "pathways": {pathway.id: _pathway(pathway) for pathway in screening.pathways.values()},
        "attorney_review": screening.attorney_review,
        "gates": [_gate(gate) for gate in screening.gates],
        "stop": list(screening.stop),
        "clocks": [_clock(clock) for clock in screening.clocks],
        "blocked": list(screening.blocked),
        "mismatches": list(screening.mismatches),
        "referrals": list(screening.referrals),
        "next": list(still_to_ask),
    }


def _pathway(pathway: Pathway) -> dict[str, object]:
    return {
        "level": pathway.level,
        "filing": pathway.filing,
        "reasons": list(pathway.reasons),
        "missing": list(pathway.missing),
        "sources": list(pathway.sources),
    }


def _gate(gate: Gate) -> dict[str, object]:
    return {"id": gate.id, "facts": list(gate.facts), "sources": list(gate.sources)}


def _clock(clock: Clock) -> dict[str, object]:
    return {
        "id": clock.id,
        "due": clock.due.isoformat(),
        "days_left": clock.days_left,
        "blocks": list(clock.blocks),
    }
