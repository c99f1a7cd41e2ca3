#pragma once

#include "app/desktop/applications/draftbook.h"
#include "core/domain/application.h"
#include "core/domain/intake/intake.h"
#include "core/services/applications/addattachment.h"
#include "core/services/queries/referencequery.h"

#include <QtWidgets/QWidget>

#include <set>

class QScrollArea;

namespace tanu::desktop {

class BasisSection;
class ConsentSection;
class DeskContext;
class DocumentsSection;
class EducationSection;
class FieldFrame;
class IntakeSection;
class PersonSection;
class SoughtSection;

/// The form of Annex 1: six sections with their outline at the side (R4.1).
///
/// - Problems of `problemsOf` are shown at their fields: live only at those that were touched and left.
class IntakeForm final : public QWidget {
    Q_OBJECT

public:
    IntakeForm(DeskContext& context, QWidget* parent);

    void setProfessions(std::vector<ProfessionRow> professions);
    [[nodiscard]] const Profession* profession() const;
    [[nodiscard]] ProgrammeId programmeId() const;
    /// The programme that the chosen level stands for: what it decides is enabled, shown, asked for.
    void follow(const Programme* programme);

    [[nodiscard]] ApplicationFields fields() const;
    [[nodiscard]] Result<std::vector<NewAttachment>> attachments() const;

    /// Checks every editor; the first wrong one, or null.
    FieldFrame* checkAll();
    /// `everywhere`: at every field; else only where the person has been. The first field shown, or null.
    FieldFrame* showProblems(const std::vector<FieldProblem>& problems, bool everywhere);
    /// Scrolls there and puts the focus in.
    void goTo(FieldFrame* field);

    [[nodiscard]] QJsonObject toDraft() const { return m_book.save(); }
    void fromDraft(const QJsonObject& draft);
    /// Papers of an old file, each a card (R19).
    void addPapers(const std::vector<NewAttachment>& papers);
    /// Gives the cards of a draft the scans that lie in the old file.
    void restoreScans(const std::vector<NewAttachment>& papers);
    void reset(QDate today);
    void retranslate();
    void showTop();

Q_SIGNALS:
    void edited();
    void programmeChosen();

private:
    void build();
    void listen(IntakeSection* section);
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const;
    [[nodiscard]] bool mayShow(FieldFrame* field, bool everywhere) const;

    QScrollArea* m_scroll;
    PersonSection* m_person;
    SoughtSection* m_sought;
    EducationSection* m_education;
    BasisSection* m_basis;
    DocumentsSection* m_documents;
    ConsentSection* m_consent;
    std::vector<IntakeSection*> m_sections;
    DraftBook m_book;
    std::set<FieldFrame*> m_touched;
    std::set<FieldFrame*> m_flagged; ///< those that show a problem of the whole form
};

} // namespace tanu::desktop
