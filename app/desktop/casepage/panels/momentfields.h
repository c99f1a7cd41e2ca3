#pragma once

#include <QtCore/QDateTime>

class QWidget;

namespace tanu {
class WorkCalendar;
}

namespace tanu::desktop {

class DateEdit;
class FieldFrame;
class TimeEdit;

/// A day and a time of day that together say when something happened; begins with the present moment.
class MomentFields {
public:
    /// `field` is the code that refusals name; it is the object name of the day, with `-time` behind it of the time.
    MomentFields(const QString& field, const WorkCalendar& calendar, const QDateTime& now, QWidget* parent);

    [[nodiscard]] DateEdit* date() const { return m_date; }
    [[nodiscard]] TimeEdit* time() const { return m_time; }
    /// UTC; an invalid one, which services take for now, while nobody has changed it or where it is no moment.
    [[nodiscard]] QDateTime value() const;

private:
    DateEdit* m_date;
    TimeEdit* m_time;
    QDateTime m_begun; ///< to the minute
};

} // namespace tanu::desktop
