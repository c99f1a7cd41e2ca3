#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

namespace tanu {

/// One appointment as other calendars show it; texts in the reader's language.
struct CalendarEvent {
    QString uid; ///< the same at every export, so that an import replaces and does not double
    QDateTime startsAt; ///< UTC
    QDateTime endsAt; ///< UTC
    QString summary;
    QString location;
    QString description;
    bool isCancelled = false;
};

/// The appointments as iCalendar (RFC 5545), UTF-8: times in UTC, a later `stamp` (the moment of the export)
/// replaces an earlier one.
QByteArray toICalendar(const std::vector<CalendarEvent>& events, const QString& name, const QDateTime& stamp);

} // namespace tanu
