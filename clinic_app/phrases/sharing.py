"""Sentences about what leaves and comes: bundles, other laptops, papers; sorted by code."""

from __future__ import annotations

from clinic_app.phrases.marking import QT_TRANSLATE_NOOP

# {placeholders} are the error's params.
SENTENCES: dict[str, str] = {
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
    "exchange.recipients_or_passphrase": QT_TRANSLATE_NOOP(
        "phrases",
        "Name recipients or give a passphrase, not both. No file was written.",
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
    "language.unknown": QT_TRANSLATE_NOOP("phrases", "{value} is not a language of the app; accepted: {accepted}."),
}
