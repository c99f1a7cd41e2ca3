-- What an application tells of its person and nobody lists lies apart: lists then read rows half as wide, and sealing
-- costs them nothing. The seals stay as they are: their places are still called application.COLUMN.

CREATE TABLE application_personal (
    application BLOB PRIMARY KEY REFERENCES application (id),
    foreign_document BLOB NOT NULL,
    birth_date BLOB NOT NULL,
    residence BLOB NOT NULL,
    email BLOB NOT NULL,
    mobile_phone BLOB NOT NULL,
    work_phone BLOB NOT NULL,
    special_conditions BLOB NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO application_personal (application, foreign_document, birth_date, residence, email, mobile_phone, work_phone,
    special_conditions)
SELECT id, foreign_document, birth_date, residence, email, mobile_phone, work_phone, special_conditions FROM application
ORDER BY id;

ALTER TABLE application DROP COLUMN foreign_document;
ALTER TABLE application DROP COLUMN birth_date;
ALTER TABLE application DROP COLUMN residence;
ALTER TABLE application DROP COLUMN email;
ALTER TABLE application DROP COLUMN mobile_phone;
ALTER TABLE application DROP COLUMN work_phone;
ALTER TABLE application DROP COLUMN special_conditions;
