#pragma once

#include "core/services/center/calendarchange.h"
#include "core/services/desk.h"

namespace tanu {

/// Takes a working calendar from a file, CSV or iCalendar by its first line (W2).
///
/// - Whole or not at all; every year that the file names is replaced whole.
/// - What was confirmed stays confirmed, what was not still waits for somebody to confirm it (W3).
/// - W4: no deadline moves; the open terms that would are returned and counted in the journal.
/// Errors: ImportLineBad{line, what: as `parseCalendarCsv` and `parseICalendar`, `encoding`}, ImpossibleDate{ISO
/// date} outside 2000 to 2099, RoleNotAllowed, those of the database.
class ImportCalendar {
public:
    explicit ImportCalendar(Desk& desk);

    Result<CalendarChange> run(const QByteArray& file);

private:
    Desk& m_desk;
};

} // namespace tanu
