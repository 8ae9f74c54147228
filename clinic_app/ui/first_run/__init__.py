"""Setting up a laptop: clinic and language, a passphrase, the recovery code on paper, proof that it is on paper.

`presenter` holds what is chosen and makes the vault beside its place; it is put in its place, whole, at the very
end, so that leaving half-way leaves nothing. `code`, `passphrase` and `printing` serve `unlock` and `who` too.
"""
