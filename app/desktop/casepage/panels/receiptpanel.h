#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class DateEdit;

/// The day on which the candidate received the result: the term of the appeal runs from it (R20).
class ReceiptPanel final : public StepPanel {
    Q_OBJECT

public:
    ReceiptPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    DateEdit* m_receivedOn;
};

} // namespace tanu::desktop
