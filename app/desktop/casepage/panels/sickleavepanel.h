#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu {
struct SickLeavePaper;
}

namespace tanu::desktop {

class DateEdit;
class FileDropList;
class TextEdit;

/// The proof of a temporary disability (R7, second step): the sick-leave sheet with its days, and its scan.
class SickLeavePanel final : public StepPanel {
    Q_OBJECT

public:
    SickLeavePanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] Result<SickLeavePaper> paper() const;

    TextEdit* m_number;
    DateEdit* m_from;
    DateEdit* m_until;
    TextEdit* m_issuer;
    DateEdit* m_issuedOn;
    FileDropList* m_scan;
};

} // namespace tanu::desktop
