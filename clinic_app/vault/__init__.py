"""Keys and the encrypted file: a vault is one folder, and nothing in it can be read without a passphrase.

    vault.db          SQLCipher 4 under a random 256-bit key; no second key derivation per connection
    vault.keys        the key slots (JSON): that key, wrapped once per user and once under the recovery code
    vault.keys.bak    the same again, used when the first cannot be read
    vault.lock        held by the operating system while the app has the vault open

How the parts fit: `vault` holds the verbs (create, unlock, recover, change a passphrase). `keyfile` reads
and writes the slots whole or not at all. `kdf` turns a passphrase into a wrapping key (Argon2id) and keeps
its floor. `recovery` is the code on paper, `passphrase` the advice on choosing one. `driver` is the only
module that names sqlcipher3: it opens the file, asserts everything the promise rests on, and turns the
driver's exceptions into `ClinicError`. `labels` reads what stands on
the keys before anything is loaded that could judge them, `about` what the locked
window may show once it is judged, `health` proves a vault whole; `lock` keeps a second app out;
`disk` writes files so that a power cut leaves the old or the new one; `secret` keeps the key in few places.

A missing or damaged file never leads to a new empty vault: creating is refused wherever any part of a vault
lies, and opening never creates.
"""
