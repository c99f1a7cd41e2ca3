#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class DateEdit;
class SegmentedChoice;
class TextArea;
class TextEdit;

/// The decision of the appeal commission (R22): the vote of each member with a dissent, and the reasons; what the votes
/// decide is said while they are given.
class VerdictPanel final : public StepPanel {
    Q_OBJECT

public:
    VerdictPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    struct Line {
        CaseAppealMember member;
        SegmentedChoice* vote;
        TextEdit* dissent;
    };

    void addLine(const CaseAppealMember& member);
    void tellOutcome();
    [[nodiscard]] std::vector<AppealVote> votes() const;
    [[nodiscard]] Commission commission() const;

    CaseAppeal m_appeal;
    std::vector<Line> m_lines;
    TextArea* m_reasons;
    DateEdit* m_decidedOn;
};

} // namespace tanu::desktop
