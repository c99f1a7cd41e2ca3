#include "app/desktop/sessions/protocolsection.h"

#include "app/desktop/sessions/correctionpanel.h"
#include "app/desktop/sessions/printing.h"
#include "app/desktop/sessions/protocolside.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/previewpane.h"
#include "core/services/corrections/correctprotocol.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/sessions/draftprotocol.h"
#include "core/services/sessions/signprotocol.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int previewZoom = 75;

} // namespace

ProtocolSection::ProtocolSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_main(new QWidget(m_stack))
    , m_correction(new CorrectionPanel(context, m_stack))
    , m_side(new ProtocolSide(context, m_main))
    , m_preview(new PreviewPane(m_main))
    , m_empty(new EmptyState(QStringLiteral("protocols"), nullptr, m_main))
{
    buildMain();
    m_stack->addWidget(m_main);
    m_stack->addWidget(m_correction);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(&m_side->language());
    connectParts();
    retranslate();
}

void ProtocolSection::buildMain()
{
    auto* layout = new QHBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_side);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_empty, 1);
    m_side->hide();
    m_preview->hide();
    m_preview->setZoom(previewZoom);
    m_preview->setAccented(false);
}

void ProtocolSection::connectParts()
{
    connect(m_side, &ProtocolSide::languageChosen, this, &ProtocolSection::preview);
    connect(m_side, &ProtocolSide::dissentsWanted, this, &ProtocolSection::draftWith);
    connect(m_side, &ProtocolSide::correctingWanted, this, &ProtocolSection::startCorrecting);
    connect(m_side, &ProtocolSide::signingWanted, this, &ProtocolSection::signCorrection);
    connect(m_side, &ProtocolSide::protocolChosen, this, [this](const ProtocolId& id) {
        m_chain.lookAt(id);
        tellShown();
        preview();
    });
    connect(m_preview, &PreviewPane::printRequested, this, &ProtocolSection::print);
    connect(m_preview, &PreviewPane::saveRequested, this, &ProtocolSection::save);
    connect(m_correction, &SessionPanel::dismissed, this, [this] { showPanel(m_main); });
    connect(m_correction, &SessionPanel::done, this, [this](const QString& what) {
        m_chain.lookAway();
        showPanel(m_main);
        Q_EMIT done(what);
    });
}

QString ProtocolSection::name() const
{
    return tr("Protoco&l");
}

bool ProtocolSection::hasPanel() const
{
    return m_stack->currentWidget() != m_main;
}

bool ProtocolSection::closePanel()
{
    if (!hasPanel())
        return false;
    showPanel(m_main);
    return true;
}

void ProtocolSection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    Q_EMIT panelChanged();
    if (panel == m_main)
        m_side->focusCorrecting();
}

void ProtocolSection::startCorrecting()
{
    const ProtocolView* signedOne = m_chain.counting();
    if (!signedOne || !signedOne->isSigned())
        return;
    const ProtocolView* drafted = m_chain.draftedCorrection();
    showPanel(m_correction);
    m_correction->open(*signedOne, drafted ? std::optional(*drafted) : std::nullopt, session()->programme);
}

void ProtocolSection::tell()
{
    const auto before = m_chain.shown() ? std::optional(m_chain.shown()->row) : std::nullopt;
    if (const auto read = m_chain.read(context().connection(), session()->session.id); !read)
        Q_EMIT refused(read.error());
    tellShown();
    const ProtocolView* shown = m_chain.shown();
    const bool isSame = before && shown && before->hash == shown->row.hash && before->signedOn == shown->row.signedOn;
    const bool isTurned = m_paperLanguage.propose(m_side->language(), *session());
    if (!isSame || isTurned || m_preview->pageCount() == 0)
        preview();
}

void ProtocolSection::tellShown()
{
    const bool isThere = m_chain.shown() != nullptr;
    m_side->tell(m_chain, othersUnable(), rightToCorrect());
    m_side->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setSentence(session()->session.state == SessionState::Ended
            ? tr("The session has ended. Draft the protocol: it takes commission, results and decisions as they stand now.")
            : tr("The protocol is drafted after the session has ended."));
}

/// By the rule of four eyes the draft of whoever works waits for another who sits there, as long as one can sign in.
QStringList ProtocolSection::othersUnable() const
{
    const ProtocolView* shown = m_chain.shown();
    const StaffId own = context().actor().id;
    const bool isOwnDraft = shown && !shown->isSigned() && !shown->row.replaces && shown->row.draftedBy == own;
    if (!isOwnDraft)
        return {};
    const std::vector<SessionMember>& unable = session()->withoutAccount;
    QStringList names;
    for (const SessionMember& one : session()->members) {
        if (one.staff == own || one.isAbsent)
            continue;
        const bool isUnable = std::any_of(
            unable.begin(), unable.end(), [&one](const SessionMember& other) { return other.staff == one.staff; });
        if (!isUnable)
            return {};
        names.append(one.name.shortForm());
    }
    return names;
}

/// S1: told before the password; where it cannot be read the service says why.
SigningRight ProtocolSection::rightToCorrect() const
{
    const ProtocolView* shown = m_chain.shown();
    if (!shown || shown->isSigned() || !shown->row.replaces || !context().may(Action::CorrectProtocol))
        return {};
    auto right = SignersQuery(context().connection()).ofProtocol(shown->row.id, context().actor());
    return right ? *std::move(right) : SigningRight {};
}

void ProtocolSection::draft()
{
    draftWith(m_chain.shown() ? m_chain.shown()->content.dissents : std::vector<Dissent> {}, tr("The protocol is drafted."));
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

void ProtocolSection::sign()
{
    const auto day = dayOfSignature();
    if (!day)
        return;
    const ProtocolView protocol = *m_chain.shown();
    auto desk = context().signing(Action::SignProtocol,
        {tr("Sign protocol %1?").arg(protocol.numberText), tr("Sign"),
            tr("Signed, it is frozen for ever: a later correction is a new protocol that names this one.")});
    if (!desk)
        return;
    const auto signedNow = SignProtocol(*desk).run(protocol.row.id, protocol.row.hash, *day);
    if (!signedNow)
        return refuseSignature(signedNow.error());
    Q_EMIT done(tr("Protocol %1 is signed: passed %2, not passed %3.")
                    .arg(signedNow->numberText)
                    .arg(signedNow->passed)
                    .arg(signedNow->notPassed));
}

void ProtocolSection::signCorrection()
{
    const auto day = dayOfSignature();
    if (!day)
        return;
    const ProtocolView protocol = *m_chain.shown();
    auto desk = context().signing(Action::CorrectProtocol,
        {tr("Sign protocol %1?").arg(protocol.numberText), tr("Sign"),
            tr("From now on it counts instead of protocol %1; documents that it does not bear out any more are cancelled.")
                .arg(protocol.content.correction->number)});
    if (!desk)
        return;
    const auto corrected = CorrectProtocol(*desk).run(protocol.row.id, protocol.row.hash, *day);
    if (!corrected)
        return refuseSignature(corrected.error());
    Q_EMIT done(tr("Protocol %1 counts now. Now passed: %2, now not passed: %3, documents cancelled: %4.")
                    .arg(corrected->numberText)
                    .arg(corrected->nowPassed)
                    .arg(corrected->nowNotPassed)
                    .arg(corrected->cancelled));
}

/// Nothing without a protocol; what else it lacks is said.
std::optional<QDate> ProtocolSection::dayOfSignature()
{
    if (!m_chain.shown())
        return std::nullopt;
    const auto day = m_side->signedOn();
    if (day)
        return *day;
    Q_EMIT refused(day.error());
    return std::nullopt;
}

void ProtocolSection::refuseSignature(const Error& error)
{
    if (error.kind == ErrorKind::FieldMalformed)
        m_side->refuseDay(error);
    else
        Q_EMIT refused(error);
}

Result<PaperPages> ProtocolSection::pages() const
{
    const auto language = m_side->language().value();
    Desk desk = context().desk();
    return context().papers().layOut(
        protocolForm(desk, m_chain.shown()->row.id, language ? *language : Language::Kazakh));
}

void ProtocolSection::preview()
{
    m_preview->setVisible(m_chain.shown() != nullptr);
    if (!m_chain.shown())
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
    const auto printed = printPaper(context(), pages(), tr("Protocol %1").arg(m_chain.shown()->numberText));
    if (!printed)
        Q_EMIT refused(printed.error());
}

void ProtocolSection::save()
{
    const QString title = tr("Protocol %1").arg(m_chain.shown()->numberText);
    const QString name = QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
    const QString path = context().prompts().saveFile(tr("Save the protocol"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto laid = pages();
    const Result<void> saved
        = laid ? PaperDesk::save(**laid, path, title, rightToPrint(context())) : Result<void>(laid.error());
    if (!saved)
        Q_EMIT refused(saved.error());
    else
        Q_EMIT done(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void ProtocolSection::retranslate()
{
    m_side->retranslate();
}

} // namespace tanu::desktop
