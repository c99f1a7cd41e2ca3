#pragma once

#include "core/domain/values/workcalendar.h"
#include "core/services/queries/sessionlistquery.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QListWidget;

namespace tanu::desktop {

/// One day of the month view: why it is off, its sessions, and the button that plans another one.
class DayPanel final : public QFrame {
    Q_OBJECT

public:
    DayPanel(QAction* plan, QWidget* parent);

    void showDay(QDate date, const std::optional<DayOffReason>& off, const std::vector<SessionRow>& sessions);
    [[nodiscard]] int sessionCount() const;

Q_SIGNALS:
    void sessionChosen(const tanu::SessionId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();

    QLabel* m_heading;
    QLabel* m_reason;
    QLabel* m_empty;
    QListWidget* m_list;
    QDate m_date;
    std::optional<DayOffReason> m_off;
    std::vector<SessionRow> m_sessions;
};

} // namespace tanu::desktop
