#pragma once

#include "app/desktop/applications/intakesection.h"
#include "core/services/queries/referencequery.h"

namespace tanu::desktop {

class CheckListEdit;
class ChoiceEdit;
class LanguageChoice;
class SegmentedChoice;
class TextArea;

/// Profession and what is sought (L15.1, L20, R9.2, R10): picked from the register, never typed.
///
/// - The level gives the programme; the programme decides languages, modes and skills.
class SoughtSection final : public IntakeSection {
    Q_OBJECT

public:
    explicit SoughtSection(QWidget* parent);

    /// Professions for which applications are taken now; what is chosen stays.
    void setProfessions(std::vector<ProfessionRow> professions);
    /// Null while none is chosen.
    [[nodiscard]] const ProfessionRow* profession() const;
    /// Null id while no level is chosen.
    [[nodiscard]] ProgrammeId programme() const;

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;
    void follow(const Programme* programme) override;

Q_SIGNALS:
    void programmeChosen();

private:
    void fillProfessions();
    void fillLevels();
    void tellPrice();
    void fillModes(const Programme* programme);
    void fillSkills(const Programme* programme);
    void showSkills();

    std::vector<ProfessionRow> m_professions;
    ChoiceEdit* m_profession;
    SegmentedChoice* m_level;
    SegmentedChoice* m_sought;
    CheckListEdit* m_skills;
    LanguageChoice* m_language;
    SegmentedChoice* m_mode;
    TextArea* m_special;
    QString m_levelsOf; ///< the profession whose levels are offered
    std::vector<Skill> m_skillsOffered;
};

} // namespace tanu::desktop
