-- What was aside in plain goes.
DROP TABLE temp.plain_person;
DROP TABLE temp.plain_application;
DROP TABLE temp.plain_attachment;
DROP TABLE temp.plain_session_candidate;
DROP TABLE temp.plain_certificate;
DROP TABLE temp.plain_duplicate;
DROP TABLE temp.plain_disability;
DROP TABLE temp.plain_draft;
DROP TABLE temp.plain_record;

-- The search is built anew over the texts that are left, 192 to a block as in 0003.
INSERT INTO search_index (search_index) VALUES ('rebuild');
CREATE TRIGGER search_item_changed AFTER UPDATE ON search_item
BEGIN
    INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', OLD.rowid, OLD.text);
    INSERT INTO search_index (rowid, text) VALUES (NEW.rowid, NEW.text);
END;
DELETE FROM search_block;
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
