"""How large a bundle and its parts may be, so that a hostile file costs little time and memory."""

from __future__ import annotations

KIB, MIB = 1 << 10, 1 << 20

HEADER = 64 * KIB  # the age header; one recipient takes about 100 bytes
RECIPIENTS = 100
FILE = 512 * MIB  # the encrypted file as a whole
SEALED_BY_PASSPHRASE = 64 * MIB  # the library works on such a file whole, in memory
SCRYPT_WORK = 18  # as a power of two; what age itself writes

MANIFEST = 16 * KIB
CHANGES_PART = MIB  # where the writer begins the next part
LARGEST_PART = 16 * MIB  # what the reader accepts: one change may be large
CHANGES = 192 * MIB  # all parts together; they are held in memory while they are checked
BLOB = 32 * MIB
INDEX = 16 * MIB
ENTRIES = 100_000
