-- Search within a keystroke: the texts of neighbours in Kazakh order stand together, so that a search which matches
-- many things reads a few long rows instead of a hundred thousand short ones (SearchBlocks).
-- `items`: rowids of search_item, eight hexadecimal digits each; `texts`: their texts, a line feed before each.
-- All items of a block lie at or behind (from_key, from_item), and before those of the next block.
CREATE TABLE search_block (
    rowid INTEGER PRIMARY KEY,
    from_key BLOB NOT NULL,
    from_item INTEGER NOT NULL,
    items BLOB NOT NULL CHECK (length(items) > 0 AND length(items) % 8 = 0),
    texts BLOB NOT NULL,
    UNIQUE (from_key, from_item)
) STRICT;

-- What can be found already, 192 to a block.
CREATE TABLE search_place (place INTEGER PRIMARY KEY, item INTEGER NOT NULL) STRICT;
INSERT INTO search_place (item) SELECT rowid FROM search_item ORDER BY sort_key, rowid;
INSERT INTO search_block (from_key, from_item, items, texts)
SELECT search_item.sort_key, search_item.rowid,
    (SELECT CAST(group_concat(printf('%08x', near.item), '') AS BLOB) FROM search_place AS near
        WHERE near.place BETWEEN start.place AND start.place + 191),
    (SELECT CAST(char(10) || group_concat(found.text, char(10)) AS BLOB)
        FROM search_place AS near CROSS JOIN search_item AS found ON found.rowid = near.item
        WHERE near.place BETWEEN start.place AND start.place + 191)
FROM search_place AS start CROSS JOIN search_item ON search_item.rowid = start.item
WHERE start.place % 192 = 1
ORDER BY start.place;
DROP TABLE search_place;

-- One state in every order of the lists: a page needs no sorting and no search, however many or few have the state.
CREATE INDEX application_by_state_name ON application (state, sort_key, id);
CREATE INDEX certificate_by_state_name ON certificate (state, sort_key, id);
CREATE INDEX certificate_by_state_date ON certificate (state, issued_on, id);
CREATE INDEX certificate_by_state_serial ON certificate (state, serial);

-- The open term of a case that ends first, for every row of the lists.
CREATE INDEX obligation_open_of_case ON obligation (application, last_day) WHERE met_at IS NULL;
