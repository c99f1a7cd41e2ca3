#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class TextArea;

/// Takes the case out of its session, with the reason where a notice went out already; or takes back the report of a
/// temporary disability (R7).
class UnschedulePanel final : public StepPanel {
    Q_OBJECT

public:
    UnschedulePanel(DeskContext& context, const Case& file, QWidget* parent);

    [[nodiscard]] QString verb() const override;
    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isReport() const;

    TextArea* m_reason;
};

} // namespace tanu::desktop
