#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class DateEdit;
class TextArea;
class TextEdit;

/// The head cancels the document of recognition after a confirmed complaint (L26.2): ground, clause, day.
class CancelPanel final : public StepPanel {
    Q_OBJECT

public:
    CancelPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    TextArea* m_ground;
    TextEdit* m_clauseOfLaw;
    DateEdit* m_on;
};

} // namespace tanu::desktop
