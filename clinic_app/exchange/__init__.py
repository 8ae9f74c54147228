"""Encrypted bundles: how cases travel from one laptop to another, and how a laptop says who it is.

A bundle is an ordinary age file (https://age-encryption.org/v1, X25519 recipients; a passphrase only when
somebody asks for it), so `age -d -i identity.txt bundle.age > bundle.tar` opens it without this app. Nothing about
its content stands outside the encryption. Inside is a plain tar archive, format 1, entries in this order:

- `clinic-bundle`: the format number and a line feed. Every later format keeps this entry first.
- `manifest.json`: version of format and app, when it was made, the sending device and its Ed25519 key. No clinic
  name and no person: the receiver knows the sender by the name that they gave this key when they trusted it.
- `changes/000001.jsonl` …: the ledger's changes, one JSON object a line.
- `blobs/<SHA-256>`: attachments, each named by its hash, in order of the hash.
- `index.json`: name, size and SHA-256 of every entry before it.
- `signature`: Ed25519 over `clinic-bundle 1 index`, a line feed and the bytes of `index.json`.

One content has one spelling: `container` compares each tar header with the one it would write, `bundle` recomputes the
index, so no byte is left that could differ unseen. Nothing is compressed, so nothing can swell. `limits` bounds
every part; `envelope` looks at the size of the file and of the age header before the library does.

Reading happens twice. The first pass checks everything (`reading.checked`) and keeps only the changes, in memory. The
second repeats the checks while blobs go into the same transaction as the changes; any trouble rolls it back.
`writing` makes bundles, `files` gives a file its name only when it is whole. `senders` holds whom this vault
trusts, `words` turns keys into words to compare aloud and into a QR picture.

A reader, once released, is kept for good: format 2 will be a new module beside `bundle`, chosen by `clinic-bundle`.
"""
