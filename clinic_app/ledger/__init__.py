"""Every fact is a change: one append-only list is the storage, the audit log and the merge format at once.

    change    what was entered: one or more fields of one record, which changes it replaces, by whom, when
    record    what a record's changes add up to (kept in step on every write; can be folded anew any time)
    search    the words of people's names and their tickets (FTS5), and a list of words for typos
    blob      attachments, named by their SHA-256, in pieces
    screened  conclusions of the rules, derived here and never sent anywhere
    device    the laptops known to this one;  meta  small things, among them this laptop's own keys

How the parts fit: `change` is the value and its arithmetic (digests, ids); `folding` is the pure function
from changes to a record, and everything else must agree with it. `database` opens the vault's file, holds
transactions and this laptop's chain; `migrations` brings older files up to date. `changes` writes, `records`
reads, `history` tells and proves, `search` finds, `blobs` keeps attachments, `dump` prints what is comparable,
`transfer` moves changes between laptops as set union.

The three rules that make merging lossless. A field's heads are the changes that nobody has replaced: with
one value among them the field has that value, with several it is in *conflict* and no value at all until a
person writes one, which replaces all of them. A change never alters: its id is the hash of its header, which
names the change before it on the same laptop, so editing, dropping and reordering show. Values enter that
hash only as salted digests, so a record can be destroyed (values and salts erased, a tombstone written)
while the chain still proves itself; a tombstone wins over every change that arrives later.

Unchanged, cleared and unknown are three things: a field nobody wrote has no change; a cleared one has a
change with the value null; "unknown" is a value. Writing what is already so writes nothing.
"""
