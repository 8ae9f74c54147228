"""How large a bundle and its parts may be, so that a hostile file costs little time and memory."""

from __future__ import annotations

KIB, MIB = 1 << 10, 1 << 20

HEADER = 64 * KIB  # the age header; one recipient takes about 100 bytes
RECIPIENTS = 100
FILE = 512 * MIB  # the encrypted file as a whole
SEALED_BY_PASSPHRASE = 64 * MIB  # the library works on such a file whole, in memory
SCRYPT_WORK = 20  # as a power of two; age writes 18 or what takes a second here; 20 needs 1 GiB

MANIFEST = 16 * KIB
CHANGES_PART = MIB  # where the writer begins the next part
LARGEST_PART = 16 * MIB  # what the reader accepts: one change may be large
CHANGES = 128 * MIB  # all parts together, about 4,000 finished cases; they are held in memory
BLOB = 32 * MIB
INDEX = 16 * MIB
ENTRIES = 100_000
