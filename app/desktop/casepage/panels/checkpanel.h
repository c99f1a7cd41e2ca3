#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class CheckListEdit;
class SegmentedChoice;
class TextArea;

/// The check of the package (R5.1): each line attached, shown on paper, or missing; a note of what is wrong. Proposed is
/// what is known: attached where a scan lies there, shown on paper where the document is only described.
class CheckPanel final : public StepPanel {
    Q_OBJECT

public:
    CheckPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    struct Line {
        DocumentGroup group;
        bool isAttached; ///< described in the package, with a scan or without
        bool hasScan;
        SegmentedChoice* answer;
    };

    void addLine(const RequiredDocument& document);
    void tellVerdict();
    [[nodiscard]] bool isComplete() const;

    std::vector<Line> m_lines;
    CheckListEdit* m_wrong;
    TextArea* m_note;
};

} // namespace tanu::desktop
