#include "app/desktop/sessions/sessionpage.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/signeroffer.h"
#include "app/desktop/sessions/sessionhead.h"
#include "app/desktop/sessions/sessionrefusals.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/startgaps.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/venues/travelpart.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/sessiondays.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <utility>

namespace tanu::desktop {

SessionPage::SessionPage(DeskContext& context, VenueRunner* venues, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_next(new QAction(this))
    , m_change(new QAction(this))
    , m_cancel(new QAction(this))
    , m_toDocuments(new QAction(icon(QStringLiteral("certificates")), QString(), this))
{
    setPrimaryAction(m_next);
    addHeadAction(m_cancel);
    addHeadAction(m_change);
    if (venues)
        m_travel = new TravelPart(context, *venues, this);
    setContent(buildContent());
    connectSections();
    if (m_travel)
        connectTravel();
    connect(m_next, &QAction::triggered, this, &SessionPage::takeStep);
    connect(m_change, &QAction::triggered, this, [this] { m_sections->startChanging(*m_session); });
    connect(m_toDocuments, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("certificates"), {}}); });
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_reason->ask(tr("Cancel session %1?").arg(m_session->numberText),
            tr("Its candidates wait for a place again; whoever was notified needs a new notice."), tr("Cancel the session"));
    });
    connect(m_reason, &ReasonPanel::given, this, &SessionPage::cancelSession);
    for (const int step : {-1, 1}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | (step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step] { showSection(m_sections->tabs().currentIndex() + step); });
    }
}

QWidget* SessionPage::buildContent()
{
    auto* content = new QWidget(this);
    m_signers = new SignerOffer(m_context, SignerOffer::Reason::AtTheButton, content);
    m_head = new SessionHead(content);
    m_banner = new Banner(content);
    m_told = new Banner(content);
    m_told->setObjectName(QStringLiteral("told"));
    m_reason = new ReasonPanel(content);
    m_sections = new SessionSections(m_context, content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_head);
    if (m_travel)
        layout->addWidget(m_travel);
    layout->addWidget(m_reason);
    layout->addWidget(&m_sections->tabs());
    layout->addWidget(m_signers);
    layout->addWidget(m_banner);
    layout->addWidget(&m_sections->stack(), 1);
    layout->addWidget(m_told);
    return content;
}

void SessionPage::connectSections()
{
    connect(m_sections, &SessionSections::turned, this, [this] {
        setFocusProxy(&m_sections->current());
        updatePrimary();
    });
    connect(m_sections, &SessionSections::done, this, &SessionPage::stored);
    connect(&m_context, &DeskContext::actorChanged, this, &SessionPage::changeActor);
    connect(m_sections, &SessionSections::refused, this, &SessionPage::refuse);
    connect(m_sections, &SessionSections::lacking, this, [this](const QString& what) {
        m_told->dismiss();
        m_banner->say(Tone::Warning, what);
    });
    connect(m_sections, &SessionSections::panelChanged, this, &SessionPage::updatePrimary);
    connect(m_sections, &SessionSections::panelOpened, this, &SessionPage::dismissBanners);
    connect(m_sections, &SessionSections::stepWanted, this, &SessionPage::focusStep);
    connect(m_sections, &SessionSections::placeRequested, this, &SessionPage::placeRequested);
}

void SessionPage::connectTravel()
{
    addHeadAction(m_travel->takeBackAction());
    addHeadAction(m_travel->handOverAction());
    connect(m_travel, &TravelPart::done, this, &SessionPage::stored);
    connect(m_travel, &TravelPart::refused, this, &SessionPage::refuse);
    connect(m_travel, &TravelPart::panelChanged, this, [this] {
        m_sections->setVisible(m_session && !m_travel->isCovering());
        updatePrimary();
    });
}

QString SessionPage::title() const
{
    return m_session ? tr("Session %1").arg(m_session->numberText) : tr("Exam session");
}

void SessionPage::open(const QString& key)
{
    const QStringList parts = key.split(QLatin1Char('/'));
    const auto id = SessionId::fromText(parts.front());
    const auto placed = ApplicationId::fromText(parts.value(2));
    m_toPlace = parts.value(1) == QLatin1String("place") && placed ? std::optional(*placed) : std::nullopt;
    m_isOpening = !m_id || !id || *id != *m_id;
    m_id = id ? std::optional(*id) : std::nullopt;
    if (m_isOpening) {
        m_session.reset();
        dismissBanners();
        m_reason->hide();
        m_sections->closePanels();
    }
}

void SessionPage::refresh()
{
    auto view = m_id ? SessionQuery(m_context.connection(), m_context.clock()).load(*m_id)
                     : Result<SessionView>(Error {ErrorKind::NotFound, {QStringLiteral("session"), {}}, {}});
    if (!view)
        return m_session ? m_banner->showError(view.error()) : showNothing(view.error());
    m_session = std::make_shared<const SessionView>(*std::move(view));
    m_head->tell(*m_session, m_context.clock().today(), m_context.calendar());
    m_sections->setSession(m_session);
    if (m_travel)
        m_travel->tell(*m_session);
    m_sections->setVisible(!m_travel || !m_travel->isCovering());
    if (std::exchange(m_isOpening, false))
        showSection(SessionSections::of(*m_session));
    m_sections->retranslate();
    offerPlace();
    updatePrimary();
    updateTitle();
}

/// Once; a case that has its place already is not offered one on the way back.
void SessionPage::offerPlace()
{
    const auto wanted = std::exchange(m_toPlace, std::nullopt);
    const auto& candidates = m_session->candidates;
    const bool isOpen = m_session->session.state == SessionState::Planned && m_context.may(Action::ScheduleCandidate);
    const bool isThere = std::any_of(candidates.begin(), candidates.end(),
        [&wanted](const SessionCandidate& one) { return one.application.id == wanted; });
    if (!wanted || !isOpen || isThere)
        return;
    m_sections->show(SessionSections::Candidates);
    m_sections->startAdding(*wanted);
}

/// Where there is no session there is nothing to press.
void SessionPage::showNothing(const Error& error)
{
    m_sections->setVisible(false);
    for (QAction* action : {m_next, m_change, m_cancel})
        action->setVisible(false);
    m_signers->tell({});
    m_banner->showError(error);
}

bool SessionPage::leave()
{
    return !m_session || m_sections->leave();
}

bool SessionPage::escape()
{
    if (!m_reason->isHidden()) {
        m_reason->cancel();
        return true;
    }
    if (m_travel && m_travel->closePanel())
        return true;
    return m_sections->closePanel();
}

void SessionPage::showSection(int section)
{
    if (m_sections->show(section) && m_session)
        m_sections->current().setFocus(Qt::TabFocusReason);
}

QString SessionPage::needText() const
{
    switch (needOf(*m_session)) {
    case SessionNeed::Candidates:
        return tr("Add candidates");
    case SessionNeed::Notices:
        return tr("Send the notices");
    case SessionNeed::Day:
        return tr("Begins on %1").arg(dateText(plannedDay(m_session->session)));
    case SessionNeed::Start:
        return tr("Start the session");
    case SessionNeed::Theory:
        return tr("Record the theory");
    case SessionNeed::Practice:
        return tr("Assess the practice");
    case SessionNeed::Decisions:
        return tr("Confirm the decisions");
    case SessionNeed::End:
        return tr("End the session");
    case SessionNeed::Draft:
        return tr("Draft the protocol");
    case SessionNeed::Signature:
        return tr("Sign the protocol");
    case SessionNeed::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

void SessionPage::updatePrimary()
{
    if (!m_session)
        return;
    const SessionNeed need = needOf(*m_session);
    const std::optional<Action> action = actionOf(need);
    const bool isPanel = m_sections->hasPanel();
    const bool mayAct = action && m_context.may(*action);
    const SigningRight right = mayAct && need == SessionNeed::Signature ? signingRight() : SigningRight {};
    m_next->setText(needText());
    m_next->setToolTip(action && !mayAct ? m_context.onlyText(*action)
            : right.isOpen()             ? m_next->text()
                                         : textOf(*right.refusal));
    m_next->setVisible(need != SessionNeed::Nothing || isPanel);
    m_next->setEnabled((mayAct && right.isOpen()) || isPanel);
    showPrimaryButton(!isPanel);
    m_signers->tell(isPanel ? SigningRight {} : right);
    lightPrimary(need != SessionNeed::Start || startGapsOf(*m_session).isEmpty());
    const bool isPlanned = m_session->session.state == SessionState::Planned && !m_session->isAway;
    m_change->setVisible(isPlanned && !isPanel);
    m_change->setEnabled(m_context.may(Action::ChangeSession));
    m_cancel->setVisible(isPlanned && !isPanel);
    m_cancel->setEnabled(m_context.may(Action::CancelSession));
}

/// Where it cannot be read the service says why.
SigningRight SessionPage::signingRight() const
{
    auto right = SignersQuery(m_context.connection()).ofProtocol(m_session->protocol->id, m_context.actor());
    return right ? *std::move(right) : SigningRight {};
}

/// What was said was said to somebody else; whoever was handed the desk for the signature finds it under the hand.
void SessionPage::changeActor()
{
    const bool wasOffered = m_signers->isVisible();
    dismissBanners();
    updatePrimary();
    if (wasOffered)
        focusStep();
}

/// As far as whoever works may take it.
void SessionPage::focusStep()
{
    if (primaryButton()->isVisible() && m_next->isEnabled())
        primaryButton()->setFocus(Qt::OtherFocusReason);
}

void SessionPage::takeStep()
{
    if (m_sections->hasPanel())
        return m_sections->pressPanel();
    const SessionNeed need = needOf(*m_session);
    const QScopedValueRollback stepping(m_isStepping, true);
    showSection(SessionSections::of(*m_session));
    if (need == SessionNeed::End)
        return endSession();
    m_sections->begin(need);
}

void SessionPage::endSession()
{
    if (!m_context.prompts().confirm(tr("End session %1?").arg(m_session->numberText),
            tr("End the session"), tr("From now the two working days for the protocol run (R17.2).")))
        return;
    Desk desk = m_context.desk();
    if (const Result<void> ended = EndSession(desk).run(*m_id); !ended)
        return refuse(ended.error());
    stored(tr("The session has ended."));
    showSection(SessionSections::Protocol);
    focusStep();
}

void SessionPage::cancelSession(const QString& reason)
{
    Desk desk = m_context.desk();
    const auto cancelled = CancelSession(desk).run(*m_id, reason);
    if (!cancelled)
        return m_reason->showError(cancelled.error());
    m_reason->hide();
    stored(tr("The session is cancelled. Cases that wait again: %1").arg(*cancelled));
}

void SessionPage::refuse(const Error& error)
{
    m_told->dismiss();
    showRefusalIn(*m_banner, error);
}

void SessionPage::dismissBanners()
{
    m_banner->dismiss();
    m_told->dismiss();
}

/// Where a refusal stands the success takes its place: what follows stays where it is.
void SessionPage::saySuccess(const QString& what)
{
    if (what.isEmpty())
        return dismissBanners();
    Banner* place = m_banner->isHidden() ? m_told : m_banner;
    place->say(Tone::Good, what);
}

/// Nothing is missing, and whoever works may start it.
bool SessionPage::isReadyToStart() const
{
    return needOf(*m_session) == SessionNeed::Start && m_next->isEnabled() && startGapsOf(*m_session).isEmpty();
}

/// On to the start as soon as it is lit, and from the last step to what follows it.
void SessionPage::leadOn(bool wasReady)
{
    if (!wasReady && isReadyToStart()) { // later: the cell that was typed in takes the focus back first
        QMetaObject::invokeMethod(this, [this] {
            if (m_session && isReadyToStart())
                focusStep();
        }, Qt::QueuedConnection);
        return;
    }
    if (!m_isStepping || m_next->isVisible())
        return;
    Banner* told = m_told->isHidden() ? m_banner : m_told;
    QWidget& next = told->isOffering() ? static_cast<QWidget&>(*told) : m_sections->current();
    next.setFocus(Qt::OtherFocusReason);
}

void SessionPage::stored(const QString& what)
{
    saySuccess(what);
    const SessionRead before = m_session;
    const bool wasOffered = m_signers->isVisible();
    const bool wasReady = isReadyToStart();
    m_context.tellChanged();
    Q_EMIT dataChanged();
    if (m_session == before)
        refresh();
    if (!wasOffered)
        m_signers->takeFocus();
    const auto& candidates = m_session->candidates;
    const bool isPassed = std::any_of(candidates.begin(), candidates.end(),
        [](const SessionCandidate& one) { return one.application.state == CaseState::Passed; });
    for (Banner* place : {m_banner, m_told})
        place->setAction(isPassed && needOf(*m_session) == SessionNeed::Nothing ? m_toDocuments : nullptr);
    leadOn(wasReady);
}

void SessionPage::retranslate()
{
    m_change->setText(tr("Change"));
    m_cancel->setText(tr("Cancel the session"));
    m_toDocuments->setText(tr("Go to the documents"));
    m_sections->retranslate();
    if (m_session)
        m_head->tell(*m_session, m_context.clock().today(), m_context.calendar());
    updatePrimary();
}

PageEntry sessionPage(DeskContext& context, VenueRunner* venues)
{
    return {QStringLiteral("session"), QStringLiteral("sessions"),
        [] { return SessionPage::tr("Exam session"); },
        [&context, venues](QWidget* parent) { return new SessionPage(context, venues, parent); }, {}, QStringLiteral("sessions")};
}

} // namespace tanu::desktop
