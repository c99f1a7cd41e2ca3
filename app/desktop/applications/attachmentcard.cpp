#include "app/desktop/applications/attachmentcard.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/services/starter/starterregisters.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int greatestNumber = 60;
constexpr int greatestIssuer = 200;
constexpr int dateWidth = 136;

} // namespace

AttachmentCard::AttachmentCard(const StarterRegisters& registers, const WorkCalendar& calendar, QWidget* parent)
    : QFrame(parent)
    , m_registers(registers)
    , m_kind(new ChoiceEdit(QStringLiteral("kind"), foldForSearch, this))
    , m_number(new TextEdit(QStringLiteral("number"), greatestNumber, this))
    , m_issuedOn(new DateEdit(QStringLiteral("issuedon"), &calendar, this))
    , m_issuer(new TextEdit(QStringLiteral("issuer"), greatestIssuer, this))
    , m_scan(new QLabel(this))
    , m_remove(new QToolButton(this))
{
    setRole(this, "inset");
    m_kind->setObjectName(QStringLiteral("attachment-kind"));
    m_number->setObjectName(QStringLiteral("attachment-number"));
    m_kind->setRequired(true);
    setRole(m_scan, "quiet");
    m_remove->setIcon(icon(QStringLiteral("delete")));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::medium, space::small, space::medium, space::small);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny);
    grid->addWidget(m_kind, 0, 0, 1, 3); // its words need the width of all the others together
    grid->addWidget(m_number, 1, 0);
    grid->addWidget(m_issuedOn, 1, 1);
    grid->addWidget(m_issuer, 1, 2);
    grid->addWidget(m_remove, 0, 3, Qt::AlignVCenter); // Tab comes to it last
    grid->addWidget(m_scan, 2, 0, 1, 4);
    m_issuedOn->setFixedWidth(dateWidth);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 5);
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_kind, m_number, m_issuedOn, m_issuer})
        connect(field, &FieldFrame::valueChanged, this, &AttachmentCard::edited);
    connect(m_remove, &QToolButton::clicked, this, &AttachmentCard::removeRequested);
    retranslate();
}

void AttachmentCard::retranslate()
{
    std::vector<Choice> kinds;
    for (const auto& kind : m_registers.documentKinds())
        kinds.push_back({kind.id, textOf(kind.name), {}});
    m_kind->setChoices(std::move(kinds));
    m_kind->setLabel(tr("Kind of document"));
    m_number->setLabel(tr("Number"));
    m_issuedOn->setLabel(tr("Issued on"));
    m_issuer->setLabel(tr("Issuer"));
    m_remove->setToolTip(tr("Remove this document"));
    m_remove->setAccessibleName(tr("Remove this document"));
    showScan();
}

void AttachmentCard::showScan()
{
    const QFileInfo file(m_path);
    if (!m_path.isEmpty())
        m_scan->setText(tr("Scan: %1, %2").arg(file.fileName(), sizeText(file.size())));
    else if (!m_held.isEmpty())
        m_scan->setText(tr("Scan of the old file: %1, %2").arg(m_heldName, sizeText(m_held.size())));
    else
        m_scan->setText(tr("Without a scan"));
}

void AttachmentCard::setKind(const QString& kind)
{
    m_kind->setValue(kind);
}

QString AttachmentCard::kind() const
{
    const auto chosen = m_kind->value();
    return chosen ? *chosen : QString();
}

void AttachmentCard::setScan(const QString& path)
{
    m_path = path;
    showScan();
    Q_EMIT edited();
}

void AttachmentCard::setPaper(const NewAttachment& paper)
{
    m_kind->setValue(paper.kind);
    m_number->setValue(paper.number);
    if (paper.issuedOn)
        m_issuedOn->setValue(*paper.issuedOn);
    m_issuer->setValue(paper.issuer);
    m_heldName = paper.fileName;
    m_held = paper.content;
    setScan({});
}

bool AttachmentCard::takeHeld(const NewAttachment& paper)
{
    const bool isIt = m_held.isEmpty() && !m_heldName.isEmpty() && m_heldName == paper.fileName && kind() == paper.kind;
    if (!isIt)
        return false;
    m_held = paper.content;
    showScan();
    return true;
}

void AttachmentCard::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void AttachmentCard::takeFocus()
{
    show(); // its layout would do so later
    FieldFrame* next = m_kind->isEmpty() ? static_cast<FieldFrame*>(m_kind) : m_number;
    next->setFocus(Qt::OtherFocusReason);
}

Result<NewAttachment> AttachmentCard::value() const
{
    const auto kind = m_kind->value();
    if (!kind)
        return kind.error();
    NewAttachment paper {*kind, m_number->text().trimmed(), std::nullopt, m_issuer->text().trimmed(), {}, {}};
    if (!m_issuedOn->isEmpty()) {
        const auto date = m_issuedOn->value();
        if (!date)
            return date.error();
        paper.issuedOn = *date;
    }
    if (m_path.isEmpty()) {
        paper.fileName = m_held.isEmpty() ? QString() : m_heldName;
        paper.content = m_held;
        return paper;
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {m_path}, file.errorString()};
    paper.fileName = QFileInfo(m_path).fileName();
    paper.content = file.readAll();
    return paper;
}

FieldFrame* AttachmentCard::checkNow()
{
    for (FieldFrame* field : std::initializer_list<FieldFrame*> {m_kind, m_number, m_issuedOn, m_issuer}) {
        if (!field->checkNow())
            return field;
    }
    return nullptr;
}

QJsonObject AttachmentCard::toDraft() const
{
    return {{QStringLiteral("kind"), kind()}, {QStringLiteral("number"), m_number->text()},
        {QStringLiteral("issued"), m_issuedOn->text()}, {QStringLiteral("issuer"), m_issuer->text()},
        {QStringLiteral("scan"), m_path}, {QStringLiteral("held"), m_heldName}};
}

void AttachmentCard::fromDraft(const QJsonObject& draft)
{
    m_kind->setValue(draft.value(QStringLiteral("kind")).toString());
    m_number->setText(draft.value(QStringLiteral("number")).toString());
    m_issuedOn->setText(draft.value(QStringLiteral("issued")).toString());
    m_issuer->setText(draft.value(QStringLiteral("issuer")).toString());
    m_heldName = draft.value(QStringLiteral("held")).toString();
    const QString path = draft.value(QStringLiteral("scan")).toString();
    setScan(QFileInfo::exists(path) ? path : QString());
}

void AttachmentCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
