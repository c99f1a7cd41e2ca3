#pragma once

#include "core/domain/values/period.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace tanu::desktop {

class SegmentedChoice;

/// A month or a year, with arrows to its neighbours (Ctrl+Page Up, Ctrl+Page Down) and a way back to the present one.
class PeriodChoice final : public QWidget {
    Q_OBJECT

public:
    PeriodChoice(QDate today, QWidget* parent);

    [[nodiscard]] const Period& period() const { return m_period; }
    void setPeriod(const Period& period);
    void setToday(QDate today) { m_today = today; }

Q_SIGNALS:
    void periodChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void changeKind(bool isYear);

    QDate m_today;
    Period m_period;
    SegmentedChoice* m_kind;
    QToolButton* m_before;
    QLabel* m_name;
    QToolButton* m_after;
    QToolButton* m_now;
};

} // namespace tanu::desktop
