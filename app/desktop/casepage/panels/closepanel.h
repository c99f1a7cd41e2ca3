#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class SegmentedChoice;
class TextArea;

/// The head ends the case without a decision of the commission: a ground that is true, and an explanation.
class ClosePanel final : public StepPanel {
    Q_OBJECT

public:
    ClosePanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    SegmentedChoice* m_ground;
    TextArea* m_explanation;
};

} // namespace tanu::desktop
