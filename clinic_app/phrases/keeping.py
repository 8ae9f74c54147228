"""Sentences about what keeps the data: the vault and its keys, the ledger, files on this computer; sorted by code."""

from __future__ import annotations

from clinic_app.phrases.marking import QT_TRANSLATE_NOOP

# {placeholders} are the error's params.
SENTENCES: dict[str, str] = {
    "file.disk_full": QT_TRANSLATE_NOOP("phrases", "The disk is full. No file was written."),
    "file.exists": QT_TRANSLATE_NOOP("phrases", "{path} exists already and was not replaced."),
    "file.no_folder": QT_TRANSLATE_NOOP("phrases", "There is no folder {path}."),
    "file.not_text": QT_TRANSLATE_NOOP("phrases", "{file} is not UTF-8 text."),
    "file.not_writable": QT_TRANSLATE_NOOP("phrases", "No file can be written in {path}."),
    "file.unreadable": QT_TRANSLATE_NOOP("phrases", "{file} cannot be read."),
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
    "recovery.group": QT_TRANSLATE_NOOP(
        "phrases", "Group {group} of the recovery code holds a mistake. Compare it with the paper and type it again."
    ),
    "recovery.length": QT_TRANSLATE_NOOP(
        "phrases", "A recovery code has {groups} groups of four letters and digits. Type all of them."
    ),
    "secret.differs": QT_TRANSLATE_NOOP("phrases", "The two were not the same. Nothing was changed."),
    "secret.missing": QT_TRANSLATE_NOOP(
        "phrases", "There is nobody here to ask: give {option} FILE or set {variable}."
    ),
    "secret.too_long": QT_TRANSLATE_NOOP("phrases", "{file} is too long to hold a passphrase."),
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
