-- S1, four eyes: who drew up a protocol does not record its signing; who recorded the decision on an appeal does not make
-- the document that follows from it. Nothing stands where it was not kept yet.

ALTER TABLE protocol ADD COLUMN drafted_by BLOB REFERENCES staff (id);
ALTER TABLE appeal ADD COLUMN decided_by BLOB REFERENCES staff (id);
