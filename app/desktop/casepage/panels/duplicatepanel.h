#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class DateEdit;
class SegmentedChoice;
class TextArea;

/// A duplicate of a document that was handed over (exchange.md 29): why it is asked for, and when.
class DuplicatePanel final : public StepPanel {
    Q_OBJECT

public:
    DuplicatePanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] Result<DuplicateReason> reason() const;

    SegmentedChoice* m_reason;
    TextArea* m_explanation;
    DateEdit* m_requestedOn;
};

} // namespace tanu::desktop
