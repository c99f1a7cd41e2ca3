#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class CheckListEdit;
class TextArea;

/// The reasoned refusal (R5.2), signed by the head: grounds from the list and an explanation in words.
class RefusalPanel final : public StepPanel {
    Q_OBJECT

public:
    RefusalPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    CheckListEdit* m_grounds;
    TextArea* m_explanation;
};

} // namespace tanu::desktop
