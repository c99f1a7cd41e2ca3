#pragma once

#include "app/desktop/settings/bilingualedit.h"
#include "core/services/queries/calendarquery.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

/// One day of the working calendar: why it is what it is, and making it something else with a reason (W1, W2).
class DayEditor final : public QFrame {
    Q_OBJECT

public:
    explicit DayEditor(QWidget* parent);

    /// `change` is what the calendar says of it apart from the plain week, if anything.
    void show(const YearDay& day, const std::optional<CalendarDay>& change);
    void setAllowed(bool isAllowed);
    bool showError(const Error& error);

    /// Switches the day as its button does, with the reason that stands there.
    void toggle();

Q_SIGNALS:
    void put(const tanu::CalendarDay& day);
    void removed(QDate date);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString stateText() const;

    YearDay m_day;
    std::optional<CalendarDay> m_change;
    QLabel* m_date;
    QLabel* m_state;
    BilingualEdit m_reason;
    QPushButton* m_switch;
    QPushButton* m_plain;
};

/// Why a day is off, or that it works by a transfer, in the language of the screen; an estimate is said (W2).
QString reasonText(const YearDay& day);

} // namespace tanu::desktop
