#pragma once

#include "core/base/clock.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/queries/sessionquery.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace tanu::desktop {

class DeadlineChip;
class ElidedLabel;
class StateChip;

/// The head of a session's page: state, term, when and where, before whom.
class SessionHead final : public QWidget {
    Q_OBJECT

public:
    explicit SessionHead(QWidget* parent);

    void tell(const SessionView& view, QDate today, const WorkCalendar& calendar);

private:
    StateChip* m_state;
    DeadlineChip* m_due;
    QLabel* m_when;
    ElidedLabel* m_place;
    QLabel* m_commission;
};

} // namespace tanu::desktop
