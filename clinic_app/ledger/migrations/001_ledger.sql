-- The first schema. Statements end with a semicolon at the end of a line; no triggers.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE device (
    id    TEXT PRIMARY KEY,
    name  TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('trusted', 'revoked')),
    since TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE change (
    row      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    device   TEXT NOT NULL,
    seq      INTEGER NOT NULL,
    prev     TEXT NOT NULL,
    clock    INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    record   TEXT NOT NULL,
    kind     TEXT NOT NULL,
    salt     TEXT NOT NULL,
    contents TEXT,
    digests  TEXT,
    replaces TEXT NOT NULL,
    CHECK ((contents IS NULL) = (digests IS NOT NULL)),
    CHECK ((contents IS NULL) = (salt = ''))
);
CREATE INDEX change_by_record ON change (record);
CREATE INDEX change_by_device ON change (device, seq);

CREATE TABLE record (
    row        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    person     TEXT,
    case_id    TEXT,
    ticket     TEXT,
    station    TEXT,
    updated_at INTEGER NOT NULL,
    destroyed  INTEGER NOT NULL,
    fields     TEXT NOT NULL,
    conflicts  TEXT,
    heads      TEXT NOT NULL
);
CREATE INDEX record_by_kind ON record (kind, destroyed, updated_at);
CREATE INDEX record_by_station ON record (kind, station, updated_at) WHERE station IS NOT NULL;
CREATE INDEX record_by_person ON record (person) WHERE person IS NOT NULL;
CREATE INDEX record_by_case ON record (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX record_by_ticket ON record (ticket) WHERE ticket IS NOT NULL;
CREATE INDEX record_in_conflict ON record (id) WHERE conflicts IS NOT NULL;

CREATE VIRTUAL TABLE search USING fts5 (
    names, tickets, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TABLE word (
    row  INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE word_near USING fts5 (
    word, content = 'word', content_rowid = 'row', tokenize = 'trigram', detail = none, columnsize = 0
);

CREATE TABLE blob (
    hash   TEXT PRIMARY KEY,
    size   INTEGER NOT NULL,
    chunks INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE chunk (
    row  INTEGER PRIMARY KEY,
    hash TEXT NOT NULL REFERENCES blob (hash) ON DELETE CASCADE,
    n    INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (hash, n)
);

CREATE TABLE screened (
    case_id     TEXT PRIMARY KEY,
    pack        TEXT NOT NULL,
    version     TEXT NOT NULL,
    rule_set    TEXT NOT NULL,
    as_of       TEXT NOT NULL,
    conclusions TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE due (
    case_id TEXT NOT NULL REFERENCES screened (case_id) ON DELETE CASCADE,
    clock   TEXT NOT NULL,
    day     TEXT NOT NULL,
    PRIMARY KEY (case_id, clock)
) WITHOUT ROWID;
CREATE INDEX due_by_day ON due (day);
