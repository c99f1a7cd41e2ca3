#include "app/desktop/sessions/protocolsection.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/previewpane.h"
#include "app/desktop/widgets/textarea.h"
#include "core/domain/values/searchtext.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/signprotocol.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 320;
constexpr int greatestDissent = 4000;
constexpr int dissentHeight = 120;
constexpr int listHeight = 84;
constexpr int previewZoom = 75;

} // namespace

ProtocolSection::ProtocolSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_preview(new PreviewPane(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(buildSide());
    layout->addWidget(m_preview, 1);
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
    setFocusProxy(m_language);
    connect(m_language, &FieldFrame::valueChanged, this, &ProtocolSection::preview);
    connect(m_add, &QPushButton::clicked, this, &ProtocolSection::addDissent);
    connect(m_remove, &QPushButton::clicked, this, &ProtocolSection::removeDissent);
    connect(m_preview, &PreviewPane::printRequested, this, &ProtocolSection::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &ProtocolSection::save);
    retranslate();
}

QWidget* ProtocolSection::buildSide()
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    card->setFixedWidth(sideWidth);
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setProperty("role", QStringLiteral("scrolled"));
    m_state = new QLabel(side);
    m_state->setWordWrap(true);
    m_language = new LanguageChoice(side);
    m_editing = new QWidget(side);
    m_signedOn = new DateEdit(QStringLiteral("signedon"), &context().calendar(), m_editing);
    m_dissentHeading = new QLabel(m_editing);
    m_dissents = new QListWidget(m_editing);
    m_remove = new QPushButton(m_editing);
    m_member = new ChoiceEdit(QStringLiteral("member"), foldForSearch, m_editing);
    m_text = new TextArea(QStringLiteral("dissent"), greatestDissent, m_editing);
    m_add = new QPushButton(m_editing);
    m_signedOn->setObjectName(QStringLiteral("signedon"));
    m_member->setObjectName(QStringLiteral("member"));
    m_text->setObjectName(QStringLiteral("dissent"));
    m_add->setObjectName(QStringLiteral("addDissent"));
    setRole(m_dissentHeading, "strong");
    m_signedOn->setRequired(true);
    m_dissents->setWordWrap(true);
    m_dissents->setFixedHeight(listHeight);
    m_text->setMaximumHeight(dissentHeight);
    auto* editing = new QVBoxLayout(m_editing);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_signedOn, m_dissentHeading, m_dissents, m_remove, m_member, m_text, m_add})
        editing->addWidget(widget);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    rows->addWidget(m_state);
    rows->addWidget(m_language);
    rows->addWidget(m_editing);
    rows->addStretch(1);
    area->setWidget(side);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->addWidget(area);
    m_language->setValue(Language::Kazakh);
    return card;
}

QString ProtocolSection::name() const
{
    return tr("Protoco&l");
}

void ProtocolSection::read()
{
    auto protocol = ProtocolQuery(context().connection()).ofSession(session()->session.id);
    if (protocol)
        m_protocol = *std::move(protocol);
    else
        Q_EMIT refused(protocol.error());
}

void ProtocolSection::tell()
{
    const auto before = m_protocol ? std::optional(m_protocol->row) : std::nullopt;
    read();
    const bool isDraft = m_protocol && !m_protocol->isSigned();
    m_state->setText(stateText());
    m_editing->setVisible(isDraft);
    if (isDraft && m_signedOn->isEmpty())
        m_signedOn->setValue(context().clock().today());
    fillMembers();
    fillDissents();
    const bool isSame = before && m_protocol && before->hash == m_protocol->row.hash
        && before->signedOn == m_protocol->row.signedOn;
    if (!isSame || m_preview->pageCount() == 0)
        preview();
}

QString ProtocolSection::stateText() const
{
    const SessionState state = session()->session.state;
    if (!m_protocol && state == SessionState::Ended)
        return tr("The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.");
    if (!m_protocol)
        return tr("The protocol is drafted after the session has ended.");
    if (m_protocol->isSigned())
        return tr("Protocol %1 was signed on %2. It is frozen for ever: a correction is a new protocol that names this one.")
            .arg(m_protocol->numberText, dateText(*m_protocol->row.signedOn));
    return tr("Draft of protocol %1. Print it, let the commission sign it, then record the signature.")
        .arg(m_protocol->numberText);
}

void ProtocolSection::fillMembers()
{
    std::vector<Choice> choices;
    for (const SessionMember& member : session()->members) {
        if (member.isAssessor())
            choices.push_back({member.staff.toText(), member.name.full()});
    }
    m_member->setChoices(choices);
}

void ProtocolSection::fillDissents()
{
    m_dissents->clear();
    for (const Dissent& dissent : dissents()) {
        const auto member = std::find_if(session()->members.begin(), session()->members.end(),
            [&](const SessionMember& one) { return one.staff == dissent.member; });
        const QString who = member == session()->members.end() ? QString() : member->name.shortForm();
        m_dissents->addItem(QStringLiteral("%1: %2").arg(who, dissent.text));
    }
    m_dissents->setVisible(m_dissents->count() > 0);
    m_remove->setVisible(m_dissents->count() > 0);
}

std::vector<Dissent> ProtocolSection::dissents() const
{
    return m_protocol ? m_protocol->content.dissents : std::vector<Dissent> {};
}

void ProtocolSection::draft()
{
    draftWith(dissents(), tr("The protocol is drafted."));
}

void ProtocolSection::draftWith(const std::vector<Dissent>& wanted, const QString& what)
{
    Desk desk = context().desk();
    const auto drafted = DraftProtocol(desk).run(session()->session.id, wanted);
    if (drafted)
        Q_EMIT done(what);
    else
        Q_EMIT refused(drafted.error());
}

void ProtocolSection::addDissent()
{
    m_member->setRequired(true);
    m_text->setRequired(true);
    const bool isMember = m_member->checkNow();
    const bool isText = m_text->checkNow();
    m_member->setRequired(false);
    m_text->setRequired(false);
    if (!isMember || !isText)
        return (isMember ? static_cast<QWidget*>(m_text) : m_member)->setFocus(Qt::OtherFocusReason);
    std::vector<Dissent> wanted = dissents();
    const Dissent added {*StaffId::fromText(*m_member->value()), *m_text->value()};
    std::erase_if(wanted, [&](const Dissent& one) { return one.member == added.member; });
    wanted.push_back(added);
    m_member->clear();
    m_text->clear();
    draftWith(wanted, tr("The dissenting opinion stands in the protocol."));
}

void ProtocolSection::removeDissent()
{
    std::vector<Dissent> wanted = dissents();
    const int row = qMax(0, m_dissents->currentRow());
    if (row >= static_cast<int>(wanted.size()))
        return;
    wanted.erase(wanted.begin() + row);
    draftWith(wanted, tr("The dissenting opinion was taken out."));
}

void ProtocolSection::sign()
{
    if (!m_protocol || !m_signedOn->checkNow())
        return m_signedOn->setFocus(Qt::OtherFocusReason);
    const bool isMeant = context().prompts().confirm(tr("Sign protocol %1?").arg(m_protocol->numberText), tr("Sign"),
        tr("Signed, it is frozen for ever: a later correction is a new protocol that names this one."));
    if (!isMeant)
        return;
    Desk desk = context().desk();
    const auto signedNow = SignProtocol(desk).run(m_protocol->row.id, m_protocol->row.hash, *m_signedOn->value());
    if (!signedNow && signedNow.error().kind == ErrorKind::FieldMalformed)
        return m_signedOn->showError(signedNow.error());
    if (!signedNow) {
        Q_EMIT refused(signedNow.error());
        return;
    }
    Q_EMIT done(tr("Protocol %1 is signed: passed %2, not passed %3.")
                    .arg(signedNow->numberText)
                    .arg(signedNow->passed)
                    .arg(signedNow->notPassed));
}

Result<PaperPages> ProtocolSection::pages() const
{
    const auto language = m_language->value();
    Desk desk = context().desk();
    return context().papers().layOut(
        protocolForm(desk, m_protocol->row.id, language ? *language : Language::Kazakh));
}

void ProtocolSection::preview()
{
    m_preview->setVisible(m_protocol.has_value());
    m_language->setVisible(m_protocol.has_value());
    if (!m_protocol)
        return m_preview->setPages({}, PaperDesk::previewDpi);
    const auto laid = pages();
    if (!laid) {
        Q_EMIT refused(laid.error());
        return;
    }
    m_preview->setPages(PaperDesk::preview(**laid), PaperDesk::previewDpi);
}

void ProtocolSection::print()
{
    const auto laid = pages();
    const Result<void> printed = laid
        ? context().papers().print(**laid, tr("Protocol %1").arg(m_protocol->numberText))
        : Result<void>(laid.error());
    if (!printed && printed.error().kind != ErrorKind::Cancelled)
        Q_EMIT refused(printed.error());
}

void ProtocolSection::save()
{
    const QString title = tr("Protocol %1").arg(m_protocol->numberText);
    const QString name = QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    const QString path = context().prompts().saveFile(tr("Save the protocol"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto laid = pages();
    const Result<void> saved = laid ? PaperDesk::save(**laid, path, title) : Result<void>(laid.error());
    if (!saved)
        Q_EMIT refused(saved.error());
}

void ProtocolSection::retranslate()
{
    m_language->setLabel(tr("Lan&guage of the paper"));
    m_signedOn->setLabel(tr("Signed &on"));
    m_dissentHeading->setText(tr("Dissenting opinions"));
    m_remove->setText(tr("Take out the chosen one"));
    m_member->setLabel(tr("&Member who does not agree"));
    m_text->setLabel(tr("&What they state"));
    m_add->setText(tr("Add to the protocol"));
    m_add->setIcon(icon(QStringLiteral("add")));
}

} // namespace tanu::desktop
