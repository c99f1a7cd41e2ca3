#pragma once

#include "app/desktop/applications/intakesection.h"

namespace tanu::desktop {

class CountEdit;
class TextArea;

/// Education, knowledge and skills of the candidate's own (R4.1, R4.4, L19).
///
/// - Results of informal education are asked only where the programme allows them (L19).
class EducationSection final : public IntakeSection {
    Q_OBJECT

public:
    explicit EducationSection(QWidget* parent);

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;
    void follow(const Programme* programme) override;
    /// Until which year the earlier document that was picked is valid (R4.4).
    void setEarlierUntil(int year);

private:
    CountEdit* m_earlierUntil;
    TextArea* m_knowledge;
    TextArea* m_ownSkills;
    TextArea* m_informal;
};

} // namespace tanu::desktop
