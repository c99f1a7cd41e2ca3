-- Who a found application's person is, in narrow indexes: forty rows of a search then touch none of the wide rows, whose
-- pages lie apart and do not all fit the cache.

CREATE INDEX application_with_person ON application (id, person);
CREATE INDEX person_with_identity ON person (id, iin, foreign_document);
