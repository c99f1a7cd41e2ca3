#include "app/desktop/applications/documentssection.h"

#include "app/desktop/applications/earlierdocumentsbox.h"
#include "app/desktop/applications/packagechecklist.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/filedroplist.h"
#include "core/services/applications/scanfile.h"
#include "core/services/queries/earlierdocumentsquery.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace tanu::desktop {

DocumentsSection::DocumentsSection(DeskContext& context, QWidget* parent)
    : IntakeSection(parent)
    , m_context(context)
    , m_checklist(new PackageChecklist(this))
    , m_earlier(new EarlierDocumentsBox(this))
    , m_drop(new FileDropList(QStringLiteral("files"), greatestScan,
          [&context] { return context.prompts().chooseFiles(tr("Scans of documents"), tr("Scans (*.pdf *.jpg *.jpeg *.png)")); },
          this))
    , m_papers(new QWidget(this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), QString(), this))
{
    auto* papers = new QVBoxLayout(m_papers);
    papers->setContentsMargins(0, 0, 0, 0);
    papers->setSpacing(space::small);
    m_add->setObjectName(QStringLiteral("add-paper"));
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    addWide(m_checklist);
    addWide(m_earlier);
    addWide(m_papers);
    addWide(row);
    addWide(m_drop);
    connect(m_drop, &FieldFrame::valueChanged, this, &DocumentsSection::takeScans);
    connect(m_add, &QPushButton::clicked, this, [this] { addCard({})->takeFocus(); });
    connect(m_earlier, &EarlierDocumentsBox::picked, this, &DocumentsSection::pickEarlier);
    connect(m_checklist, &PackageChecklist::addRequested, this,
        [this](DocumentGroup group) { addCard(firstKindOf(group))->takeFocus(); });
}

QString DocumentsSection::firstKindOf(DocumentGroup group) const
{
    for (const DocumentKind& kind : documentKinds()) {
        if (kind.group == group)
            return QString::fromLatin1(kind.id);
    }
    return {};
}

AttachmentCard* DocumentsSection::addCard(const QString& kind, const QString& scan)
{
    auto* card = new AttachmentCard(m_context.registers(), m_context.calendar(), m_papers);
    m_papers->layout()->addWidget(card);
    m_cards.push_back(card);
    card->setKind(kind);
    card->setScan(scan);
    connect(card, &AttachmentCard::edited, this, &DocumentsSection::showChecklist);
    connect(card, &AttachmentCard::removeRequested, this, [this, card] { removeCard(card); });
    showChecklist();
    Q_EMIT papersChanged();
    return card;
}

void DocumentsSection::removeCard(AttachmentCard* card)
{
    m_cards.erase(std::remove(m_cards.begin(), m_cards.end(), card), m_cards.end());
    card->hide();
    card->deleteLater();
    m_add->setFocus();
    showChecklist();
}

/// Each scan goes to the first paper that is described without one, else to a new one.
void DocumentsSection::takeScans()
{
    const auto files = m_drop->value();
    if (!files)
        return;
    for (const PickedFile& file : *files) {
        const auto missing = missingDocuments(m_required, present());
        addCard(missing.empty() ? QString() : firstKindOf(missing.front()), file.path);
    }
    m_drop->clear();
}

void DocumentsSection::addPapers(const std::vector<NewAttachment>& papers)
{
    for (const NewAttachment& paper : papers)
        addCard({})->setPaper(paper);
}

void DocumentsSection::restoreScans(const std::vector<NewAttachment>& papers)
{
    for (const NewAttachment& paper : papers) {
        for (AttachmentCard* card : m_cards) {
            if (card->takeHeld(paper))
                break;
        }
    }
}

void DocumentsSection::offerEarlier(const Identity& identity)
{
    const bool isSomebody = identity.iin || !identity.foreignDocument.isEmpty();
    auto documents = isSomebody ? EarlierDocumentsQuery(m_context.connection()).of(identity)
                                : Result(std::vector<EarlierDocument>());
    const bool wasHidden = m_earlier->isHidden();
    m_earlier->offer(documents ? *std::move(documents) : std::vector<EarlierDocument>());
    if (wasHidden != m_earlier->isHidden())
        Q_EMIT papersChanged();
}

void DocumentsSection::pickEarlier(size_t index)
{
    const EarlierDocument& document = m_earlier->documents().at(index);
    const auto paper = EarlierDocumentsQuery(m_context.connection()).asPaper(document, Language::Kazakh);
    if (!paper)
        return;
    addCard({})->setPaper(*paper);
    Q_EMIT earlierPicked(document.validUntil ? std::optional(document.validUntil->year()) : std::nullopt);
    m_add->setFocus();
}

std::vector<DocumentGroup> DocumentsSection::present() const
{
    std::vector<DocumentGroup> groups;
    for (const AttachmentCard* card : m_cards) {
        if (const auto group = groupOfKind(card->kind()))
            groups.push_back(*group);
    }
    return groups;
}

void DocumentsSection::setRequired(const std::vector<RequiredDocument>& required)
{
    m_required = required;
    showChecklist();
}

void DocumentsSection::showChecklist()
{
    const auto there = present();
    m_checklist->show(m_required, there);
    setLacking(m_required.empty() || !missingDocuments(m_required, there).empty());
}

Result<std::vector<NewAttachment>> DocumentsSection::attachments() const
{
    std::vector<NewAttachment> papers;
    for (const AttachmentCard* card : m_cards) {
        auto paper = card->value();
        if (!paper)
            return paper.error();
        papers.push_back(*std::move(paper));
    }
    return papers;
}

FieldFrame* DocumentsSection::checkPapers()
{
    for (AttachmentCard* card : m_cards) {
        if (FieldFrame* wrong = card->checkNow())
            return wrong;
    }
    return nullptr;
}

void DocumentsSection::retranslate()
{
    setHeading(tr("Documents"));
    setExplanation(tr("What the programme and the form ask for. What is missing is found again by the check of the package."));
    m_drop->setLabel(tr("Scans"));
    m_add->setText(tr("Add a document without a scan"));
    showChecklist();
}

void DocumentsSection::read(ApplicationFields&) const { }

void DocumentsSection::keep(DraftBook& book)
{
    const auto save = [this]() -> QJsonValue {
        QJsonArray cards;
        for (const AttachmentCard* card : m_cards)
            cards.append(card->toDraft());
        return cards;
    };
    book.add(QStringLiteral("documents"), save, [this](const QJsonValue& value) {
        for (const QJsonValue& saved : value.toArray())
            addCard({})->fromDraft(saved.toObject());
    });
}

void DocumentsSection::reset(QDate)
{
    for (AttachmentCard* card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_drop->clear();
    m_earlier->offer({});
    showChecklist();
}

FieldFrame* DocumentsSection::fieldOf(IntakeField) const
{
    return nullptr;
}

} // namespace tanu::desktop
