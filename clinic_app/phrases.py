"""What the app says for each error and outcome code: the only translation call outside the window.

English is the source; the window installs Qt's translator, the command line speaks English.
"""

from __future__ import annotations

from collections.abc import Callable

from clinic_app.domain.errors import ClinicError

Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 (the name that lupdate looks for)
    """Mark `source` for the catalogue and leave it as it is."""
    return source


# One entry per code, sorted by area. {placeholders} are the error's params.
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
    "demo.not_empty": QT_TRANSLATE_NOOP(
        "phrases", "The folder {folder} is not empty. Name a new folder; nothing was written."
    ),
    "date.relative": QT_TRANSLATE_NOOP(
        "phrases", "“{value}” may be {year}. If the worker says so too, write the year."
    ),
    "date.short_year": QT_TRANSLATE_NOOP("phrases", "Write the year of “{value}” with four digits."),
    "date.year_missing": QT_TRANSLATE_NOOP("phrases", "“{value}” has no year. Write the year too."),
    "documents.empty": QT_TRANSLATE_NOOP("phrases", "This file is empty. Nothing was added."),
    "documents.no_scan": QT_TRANSLATE_NOOP("phrases", "There is no such scan in this vault."),
    "documents.reason_required": QT_TRANSLATE_NOOP("phrases", "Say why this document is not needed."),
    "documents.too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "This file is larger than {most} MB. Make a smaller scan of it and add it again.",
    ),
    "documents.unknown_item": QT_TRANSLATE_NOOP("phrases", "{value} is not on this case’s list of documents."),
    "documents.unreadable": QT_TRANSLATE_NOOP("phrases", "This file cannot be read. Nothing was added."),
    "exchange.bad_fingerprint": QT_TRANSLATE_NOOP(
        "phrases",
        "“{value}” is not a fingerprint. A fingerprint has 32 digits and letters from a to f.",
    ),
    "exchange.bad_recipient": QT_TRANSLATE_NOOP(
        "phrases",
        "“{value}” is not an age recipient. A recipient begins with age1 and has 62 characters.",
    ),
    "exchange.damaged": QT_TRANSLATE_NOOP(
        "phrases",
        "This file is damaged: it was cut short or altered on the way. Nothing was brought in. Ask for it again.",
    ),
    "exchange.forged": QT_TRANSLATE_NOOP(
        "phrases",
        "This file is forged: its signature does not fit what is in it. Nothing was brought in.",
    ),
    "exchange.missing": QT_TRANSLATE_NOOP("phrases", "There is no such file."),
    "exchange.needs_passphrase": QT_TRANSLATE_NOOP(
        "phrases",
        "This file was encrypted under a passphrase. Give that passphrase to open it.",
    ),
    "exchange.no_recipient": QT_TRANSLATE_NOOP(
        "phrases",
        "Say who shall be able to open the file: one recipient or more.",
    ),
    "exchange.not_a_bundle": QT_TRANSLATE_NOOP(
        "phrases",
        "This file is not a bundle of this app. Nothing was brought in.",
    ),
    "exchange.too_large": QT_TRANSLATE_NOOP(
        "phrases",
        "This file, or a part of it, is larger than a bundle can be. Nothing was brought in.",
    ),
    "exchange.too_large_to_send": QT_TRANSLATE_NOOP(
        "phrases",
        "This is more than one bundle can hold. No file was written. Send fewer cases at a time.",
    ),
    "exchange.too_many_recipients": QT_TRANSLATE_NOOP("phrases", "A bundle can have at most {most} recipients."),
    "exchange.too_new": QT_TRANSLATE_NOOP(
        "phrases",
        "This bundle was made by a newer version of the app. Nothing was brought in. Update this laptop first.",
    ),
    "exchange.unreadable": QT_TRANSLATE_NOOP(
        "phrases",
        "The file cannot be read from this disk. Nothing was brought in.",
    ),
    "exchange.untrusted": QT_TRANSLATE_NOOP(
        "phrases",
        "This bundle comes from a laptop that nobody has approved here, fingerprint {fingerprint}. Nothing "
        "was brought in. Compare the fingerprint with the sender, then approve it.",
    ),
    "exchange.wrong_passphrase": QT_TRANSLATE_NOOP(
        "phrases",
        "This passphrase does not open the file. Nothing was brought in.",
    ),
    "exchange.wrong_recipient": QT_TRANSLATE_NOOP(
        "phrases",
        "This bundle was encrypted for somebody else: this vault’s key does not open it. Nothing was brought in.",
    ),
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
    "file.disk_full": QT_TRANSLATE_NOOP("phrases", "The disk is full. No file was written."),
    "file.exists": QT_TRANSLATE_NOOP("phrases", "{path} exists already and was not replaced."),
    "file.no_folder": QT_TRANSLATE_NOOP("phrases", "There is no folder {path}."),
    "file.not_text": QT_TRANSLATE_NOOP("phrases", "{file} is not UTF-8 text."),
    "file.not_writable": QT_TRANSLATE_NOOP("phrases", "No file can be written in {path}."),
    "file.unreadable": QT_TRANSLATE_NOOP("phrases", "{file} cannot be read."),
    "intake.name_missing": QT_TRANSLATE_NOOP("phrases", "Write the person’s name, or what they are called."),
    "interview.no_number": QT_TRANSLATE_NOOP(
        "phrases", "“{value}” is not a whole number of at most {most}. Write it in digits."
    ),
    "kind.fixed": QT_TRANSLATE_NOOP("phrases", "A record of the kind “{kind}” cannot be changed like this."),
    "kind.unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not a kind of record; accepted: {accepted}."),
    "language.unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not a language of the app; accepted: {accepted}."),
    "ledger.blob_damaged": QT_TRANSLATE_NOOP("phrases", "This attachment is damaged and cannot be shown."),
    "ledger.blob_missing": QT_TRANSLATE_NOOP("phrases", "This attachment is not in the vault."),
    "ledger.destroyed": QT_TRANSLATE_NOOP(
        "phrases", "This record was destroyed for good; nothing can be written to it."
    ),
    "ledger.erased": QT_TRANSLATE_NOOP(
        "phrases",
        "The changes of a destroyed record came without the note that it was destroyed. Nothing was brought in.",
    ),
    "ledger.forged": QT_TRANSLATE_NOOP(
        "phrases", "A change does not prove itself: it was altered on the way. Nothing was brought in."
    ),
    "ledger.kind": QT_TRANSLATE_NOOP("phrases", "This record is a {kind}, so it cannot be written as something else."),
    "ledger.name": QT_TRANSLATE_NOOP(
        "phrases", "An id, a kind or a field name is empty, too long or holds signs that are not allowed."
    ),
    "ledger.no_record": QT_TRANSLATE_NOOP("phrases", "There is no record of that id."),
    "ledger.value": QT_TRANSLATE_NOOP("phrases", "A value holds something that JSON cannot say."),
    "pack.none_bundled": QT_TRANSLATE_NOOP("phrases", "This installation has no content pack. Install the app again."),
    "person.missing": QT_TRANSLATE_NOOP("phrases", "There is no such person in this vault."),
    "record.exists": QT_TRANSLATE_NOOP("phrases", "There is already a record with the id {id}."),
    "record.id_malformed": QT_TRANSLATE_NOOP(
        "phrases", "{value} is not an id; accepted: a UUID such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427."
    ),
    "record.missing": QT_TRANSLATE_NOOP("phrases", "There is no record of that id."),
    "record.unknown": QT_TRANSLATE_NOOP("phrases", "There is no record with the id {value}."),
    "recovery.group": QT_TRANSLATE_NOOP(
        "phrases", "Group {group} of the recovery code holds a mistake. Compare it with the paper and type it again."
    ),
    "recovery.length": QT_TRANSLATE_NOOP(
        "phrases", "A recovery code has {groups} groups of four letters and digits. Type all of them."
    ),
    "screen.day_out_of_range": QT_TRANSLATE_NOOP(
        "phrases", "{value} cannot be screened; accepted: a day from {first} to {last}."
    ),
    "screen.not_a_day": QT_TRANSLATE_NOOP(
        "phrases", "--as-of {value} is not accepted; accepted: an existing day YYYY-MM-DD from {first} to {last}."
    ),
    "secret.differs": QT_TRANSLATE_NOOP("phrases", "The two were not the same. Nothing was changed."),
    "secret.missing": QT_TRANSLATE_NOOP(
        "phrases", "There is nobody here to ask: give {option} FILE or set {variable}."
    ),
    "secret.too_long": QT_TRANSLATE_NOOP("phrases", "{file} is too long to hold a passphrase."),
    "seed.count": QT_TRANSLATE_NOOP("phrases", "{value} is not a number of cases; accepted: 1 to {most}."),
    "selftest.catalogue": QT_TRANSLATE_NOOP("phrases", "A text of the pack is missing in one language."),
    "selftest.visit": QT_TRANSLATE_NOOP("phrases", "What was saved did not come back whole."),
    "vault.cannot_read": QT_TRANSLATE_NOOP(
        "phrases", "The vault's files could not be read from this disk. Nothing was changed."
    ),
    "vault.cannot_write": QT_TRANSLATE_NOOP(
        "phrases", "The vault's files could not be written to this disk. What was saved before is still there."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "phrases",
        "The vault's file is damaged: it is cut short or was altered. Nothing was changed. Restore the last backup.",
    ),
    "vault.database_missing": QT_TRANSLATE_NOOP(
        "phrases",
        "The keys are here but vault.db is missing. Nothing was made in its place. Look for it, or restore the last backup.",
    ),
    "vault.disk_full": QT_TRANSLATE_NOOP(
        "phrases", "The disk is full. What was saved before is still there. Make room and try again."
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "phrases", "There is already a vault, or a part of one, in this folder. Choose an empty folder."
    ),
    "vault.in_use": QT_TRANSLATE_NOOP(
        "phrases", "This vault is open in another window or program. Close it there first."
    ),
    "vault.keys_damaged": QT_TRANSLATE_NOOP(
        "phrases",
        "The key file and its copy are damaged, so this vault cannot be opened. Restore vault.keys from a backup.",
    ),
    "vault.keys_missing": QT_TRANSLATE_NOOP(
        "phrases",
        "The key file vault.keys is missing, so this vault cannot be opened. Nothing was made in its place. Restore it from a backup.",
    ),
    "vault.label": QT_TRANSLATE_NOOP(
        "phrases", "Give the user a name of 1 to {longest} letters, best a role such as “attorney”."
    ),
    "vault.label_taken": QT_TRANSLATE_NOOP("phrases", "There is already a user called “{label}”."),
    "vault.last_slot": QT_TRANSLATE_NOOP("phrases", "This is the only user left; a vault needs at least one."),
    "vault.missing": QT_TRANSLATE_NOOP("phrases", "There is no vault in this folder."),
    "vault.no_encryption": QT_TRANSLATE_NOOP(
        "phrases", "This installation has no encryption and opens no vault. Install the app again."
    ),
    "vault.no_memory": QT_TRANSLATE_NOOP(
        "phrases", "Opening needs {megabytes} MB of free memory. Close other programs and try again."
    ),
    "vault.no_such_slot": QT_TRANSLATE_NOOP("phrases", "This vault has no user of that name. It has: {labels}."),
    "vault.not_encrypted": QT_TRANSLATE_NOOP(
        "phrases", "This vault.db is not encrypted, so it is not one of ours. Nothing was changed."
    ),
    "vault.passphrase_empty": QT_TRANSLATE_NOOP("phrases", "A passphrase cannot be empty."),
    "vault.read_only": QT_TRANSLATE_NOOP(
        "phrases", "This folder can only be read, not written. Copy the vault to this computer first."
    ),
    "vault.temp_store": QT_TRANSLATE_NOOP(
        "phrases",
        "This installation could write readable temporary files, so it opens no vault. Install the app again.",
    ),
    "vault.too_new": QT_TRANSLATE_NOOP(
        "phrases",
        "This vault was made by a newer version of the app. Install that version to open it. Nothing was changed.",
    ),
    "vault.weakened": QT_TRANSLATE_NOOP(
        "phrases",
        "Somebody weakened the protection written in the key file, so it was not used. Restore vault.keys from a backup.",
    ),
    "vault.wrong_code": QT_TRANSLATE_NOOP("phrases", "This recovery code does not belong to this vault."),
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "phrases", "That passphrase does not open this vault. Nothing was changed."
    ),
}

# For those who write content packs, on the command line: English only, so that the catalogue stays the clinic's.
FOR_PACK_AUTHORS: dict[str, str] = {
    "pack.asked_twice": "{file}: {fact} stands in two places; every fact is asked once. Take one of them out.",
    "pack.case_fails": "cases.toml: case {case} fails: {key} should be {expected}, but the rules say {found}. Correct the rule or the case.",
    "pack.chained_comparison": "{where}: “{text}” compares three things at once. Write two comparisons joined by “and”.",
    "pack.condition_too_deep": "{where}: “{text}” is nested too deeply. Give a part of it a name under [define].",
    "pack.condition_too_long": "{where}: the condition is longer than {most} letters. Give a part of it a name under [define].",
    "pack.condition_unreadable": "{where}: “{text}” cannot be read as a condition. Look for a missing quotation mark, bracket or “and”.",
    "pack.days_compared": "{where}: “{text}”: a fact's day is compared with today or a written day, with years_after, months_after or days_after around either.",
    "pack.define_in_circle": "{where}: “{name}” is defined by itself. Take it out of its own definition.",
    "pack.duplicate_id": "{where}: the id {name} is given twice. Every id is used once.",
    "pack.file_missing": "{file} cannot be read in {folder}. A pack has this file.",
    "pack.file_too_large": "{file} is too large for a pack.",
    "pack.never_asked": "{file}: {fact} of facts.toml is never asked. Put it into the section where it belongs.",
    "pack.not_a_clock_day": "{where}: “{text}” is not a clock's day. It is one fact of type date, moved by years_after, months_after or days_after.",
    "pack.not_a_condition": "{where}: “{text}” is not a condition. Compare a fact with something, or join conditions with and, or, not.",
    "pack.not_a_day": '{where}: “{text}” is not a day. Accepted: a fact of type date, today, a written "2026-11-22", and years_after, months_after, days_after, latest, first_answered.',
    "pack.not_a_fact": "{where}: “{text}” is not a fact. A fact's id stands here, such as soi.held.",
    "pack.not_a_list": '{where}: “{text}” needs a list of options, such as ["a3", "g5"], or the name of a list of values.toml.',
    "pack.not_a_number": "{where}: “{text}” is not a whole number nor the name of one of values.toml.",
    "pack.not_a_text": "{where}: “{text}” is not a text in quotation marks.",
    "pack.not_an_option": "{where}: “{text}” is not an option of {fact}. Options are texts in quotation marks.",
    "pack.not_toml": "{where} is not TOML: {problem}.",
    "pack.not_utf8": "{file} is not UTF-8 text. Save it as UTF-8.",
    "pack.number_fact_outside_clock": "{where}: “{text}” moves a day by a fact; only the due of a clock can.",
    "pack.picked_fact_has_when": "{where}: “{text}”: latest and first_answered take facts without a “when”.",
    "pack.plain_number_needed": "{where}: {text} stands behind < or >. Write <= or >= with a dated value, or a plain number.",
    "pack.rule_set_gap": "{where}: one rule set is in force on every day; effective_to should be {day}.",
    "pack.text_missing": "{file}: the text {key} is missing. Both catalogues have every text.",
    "pack.text_not_text": "{file}: {key} is not a text. Every entry of a catalogue is a text in quotation marks.",
    "pack.unknown_clock": "{where}: {text} is not a clock{nearest}.",
    "pack.unknown_function": "{where}: {name} is not a function of conditions{nearest}.",
    "pack.unknown_id": "{where}: {name} does not exist{nearest}.",
    "pack.unknown_name": "{where}: {name} is neither a fact nor a defined name nor a dated value{nearest}.",
    "pack.unknown_option": "{where}: {text} is not an option of {fact}{nearest}.",
    "pack.unknown_section": "{where}: {text} is not a section with gate facts{nearest}.",
    "pack.value_not_in_force": "{where}: not exactly one number is in force on {day}. Look at effective_from and effective_to.",
    "pack.when_by_day": "{where}: a fact's “when” depends on the day. It may depend on answers only.",
    "pack.when_in_circle": "{where}: these facts each apply only when another does: {facts}. Take one “when” away.",
    "pack.wrong_arguments": "{where}: “{text}”: {name} takes {wanted} arguments.",
    "pack.wrong_comparison": "{where}: “{text}” does not fit a fact of type {type}. Use == or in for options, count() for lists, < or > for days and numbers.",
    "pack.wrong_fact_type": "{where}: “{text}” is a fact of type {type}; here stands one of type {accepted}.",
    "pack.wrong_shape": "{where}: {problem}.",
}

_installed: list[Translate] = []


def install(translate: Translate) -> None:
    """Let the window translate: `translate(context, source)` gives the words of the current language."""
    _installed[:] = [translate]


def sentence(problem: ClinicError) -> str:
    """One calm sentence: what happened, what was kept, what to do."""
    source = SENTENCES.get(problem.code) or FOR_PACK_AUTHORS.get(problem.code, problem.code)
    words = _installed[0]("phrases", source) if _installed else source
    return words.format_map({key: str(value) for key, value in problem.params.items()})
