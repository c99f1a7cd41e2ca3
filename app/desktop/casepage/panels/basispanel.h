#pragma once

#include "app/desktop/casepage/panels/steppanel.h"
#include "core/services/cases/changebasis.h"

namespace tanu::desktop {

class BasisSection;
class ChoiceEdit;
class FileDropList;
class TextArea;

/// Who pays from now on, and by what paper (L15.3, L27, L29), with the reason and the scan of the paper.
class BasisPanel final : public StepPanel {
    Q_OBJECT

public:
    BasisPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    void showFields();
    [[nodiscard]] NewBasis basis() const;
    [[nodiscard]] Result<std::vector<NewAttachment>> papers(const NewBasis& basis) const;

    BasisSection* m_section;
    ChoiceEdit* m_region; ///< where the application has none and a voucher needs it (L29.4)
    TextArea* m_reason;
    FileDropList* m_scan;
};

} // namespace tanu::desktop
