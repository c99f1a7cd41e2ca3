#pragma once

#include "app/desktop/casepage/panels/steppanel.h"
#include "core/services/queries/sessionlistquery.h"

class QListWidget;
class QPushButton;

namespace tanu::desktop {

/// A place in a planned session (R6.2): sessions of the programme, and for each that is not allowed why, and from
/// which date one would be. Without one that may be taken the step is to plan one.
class SchedulePanel final : public StepPanel {
    Q_OBJECT

public:
    SchedulePanel(DeskContext& context, const Case& file, QWidget* parent);

    [[nodiscard]] bool isReady() const override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    void addSession(const SessionRow& row);
    void wantPlanning();
    [[nodiscard]] int firstAllowed() const;
    [[nodiscard]] Result<void> mayTake(const SessionRow& row) const;

    QListWidget* m_list;
    QPushButton* m_plan;
    std::vector<SessionRow> m_sessions;
};

} // namespace tanu::desktop
