#pragma once

#include "app/desktop/applications/attachmentcard.h"
#include "app/desktop/applications/intakesection.h"
#include "core/domain/intake/documents.h"

class QPushButton;

namespace tanu::desktop {

class DeskContext;
class EarlierDocumentsBox;
class FileDropList;
class PackageChecklist;

/// The package (R4.2 to R4.5): the checklist follows the programme and the form; scans are dropped, each becomes a
/// paper that is described.
///
/// - What is missing refuses nothing here: the check of the package says so (R5.1).
class DocumentsSection final : public IntakeSection {
    Q_OBJECT

public:
    DocumentsSection(DeskContext& context, QWidget* parent);

    void setRequired(const std::vector<RequiredDocument>& required);
    /// With the contents of the scans. Errors: as AttachmentCard.
    [[nodiscard]] Result<std::vector<NewAttachment>> attachments() const;
    /// Papers of an old file, each a card (R19).
    void addPapers(const std::vector<NewAttachment>& papers);
    /// Gives the cards of a draft the scans that lie in the old file.
    void restoreScans(const std::vector<NewAttachment>& papers);
    /// What this center once issued to the person is offered, to be picked instead of typed (R4.4).
    void offerEarlier(const Identity& identity);
    /// The first wrong editor of a paper, or null.
    FieldFrame* checkPapers();

    void retranslate() override;
    void read(ApplicationFields& fields) const override;
    void keep(DraftBook& book) override;
    void reset(QDate today) override;
    [[nodiscard]] FieldFrame* fieldOf(IntakeField field) const override;

Q_SIGNALS:
    void papersChanged();
    void earlierPicked(std::optional<int> validUntilYear);

private:
    AttachmentCard* addCard(const QString& kind, const QString& scan = {});
    void removeCard(AttachmentCard* card);
    void takeScans();
    void showChecklist();
    void pickEarlier(size_t index);
    [[nodiscard]] std::vector<DocumentGroup> present() const;
    [[nodiscard]] QString firstKindOf(DocumentGroup group) const;

    DeskContext& m_context;
    PackageChecklist* m_checklist;
    EarlierDocumentsBox* m_earlier;
    FileDropList* m_drop;
    QWidget* m_papers;
    QPushButton* m_add;
    std::vector<AttachmentCard*> m_cards;
    std::vector<RequiredDocument> m_required;
};

} // namespace tanu::desktop
