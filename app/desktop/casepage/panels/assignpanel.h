#pragma once

#include "app/desktop/casepage/panels/steppanel.h"
#include "core/services/queries/appealcommissionsquery.h"

class QListWidget;

namespace tanu::desktop {

/// Which appeal commission hears the appeal (R21); one that may not stays visible with the reason.
class AssignPanel final : public StepPanel {
    Q_OBJECT

public:
    AssignPanel(DeskContext& context, const Case& file, QWidget* parent);

    [[nodiscard]] bool isReady() const override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    void addCommission(const AppealCommissionChoice& choice);
    [[nodiscard]] int firstAllowed() const;

    AppealId m_appeal;
    std::vector<AppealCommissionChoice> m_choices;
    QListWidget* m_list;
};

} // namespace tanu::desktop
