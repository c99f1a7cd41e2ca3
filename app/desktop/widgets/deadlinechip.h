#pragma once

#include "app/desktop/widgets/chip.h"
#include "core/domain/rules/deadlines.h"

namespace tanu::desktop {

/// What the chip says: `2 working days - 27.11.2026`, `today - ...`, `3 working days late - ...`.
QString deadlineText(int workingDaysLeft, QDate lastDay);

/// Warning on the last day, danger after it (look.md).
Tone deadlineTone(int workingDaysLeft);

/// A term of a case (W4): days that remain and last day; hover and focus tell the clause, the event it runs
/// from, and whether the calendar of that year is confirmed (W3).
class DeadlineChip final : public Chip {
    Q_OBJECT

public:
    explicit DeadlineChip(QWidget* parent);

    void setDeadline(const Deadline& deadline, QDate today, const WorkCalendar& calendar);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retell();

    Deadline m_deadline;
    int m_left = 0;
    bool m_set = false;
};

} // namespace tanu::desktop
