-- Documents of one day stand in the order of their numbers, which people see, not of ids, which they do not.

DROP INDEX certificate_by_date;
DROP INDEX certificate_by_state_date;
CREATE INDEX certificate_by_date ON certificate (issued_on, ordinal);
CREATE INDEX certificate_by_state_date ON certificate (state, issued_on, ordinal);
