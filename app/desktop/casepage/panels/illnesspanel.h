#pragma once

#include "app/desktop/casepage/panels/momentfields.h"
#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class SegmentedChoice;
class TextArea;

/// The report of a temporary disability (R7, first step): when and how the center was told, and what.
class IllnessPanel final : public StepPanel {
    Q_OBJECT

public:
    IllnessPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    TextArea* m_report;
    SegmentedChoice* m_channel;
    MomentFields m_told;
};

} // namespace tanu::desktop
