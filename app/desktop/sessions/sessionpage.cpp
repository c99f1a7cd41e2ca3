#include "app/desktop/sessions/sessionpage.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/candidatessection.h"
#include "app/desktop/sessions/logsection.h"
#include "app/desktop/sessions/planform.h"
#include "app/desktop/sessions/practicesection.h"
#include "app/desktop/sessions/preparationsection.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/sessionhead.h"
#include "app/desktop/sessions/sessionrefusals.h"
#include "app/desktop/sessions/startgaps.h"
#include "app/desktop/sessions/theorysection.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/venues/travelpart.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/services/sessions/cancelsession.h"
#include "core/services/sessions/endsession.h"
#include "core/services/sessions/sessiondays.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

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
    connect(m_change, &QAction::triggered, this, &SessionPage::startChanging);
    connect(m_toDocuments, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("certificates"), {}}); });
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_reason->ask(tr("Cancel session %1?").arg(m_session->numberText),
            tr("Its candidates wait for a place again; whoever was notified needs a new notice."), tr("Cancel the session"));
    });
    connect(m_reason, &ReasonPanel::given, this, &SessionPage::cancelSession);
    for (const int step : {-1, 1}) {
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | (step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step] { showSection(m_tabs->currentIndex() + step); });
    }
}

QWidget* SessionPage::buildContent()
{
    auto* content = new QWidget(this);
    m_head = new SessionHead(content);
    m_banner = new Banner(content);
    m_reason = new ReasonPanel(content);
    m_tabs = new QTabBar(content);
    m_stack = new QStackedWidget(content);
    m_form = new PlanForm(m_context, m_stack);
    m_candidates = new CandidatesSection(m_context, m_stack);
    m_preparation = new PreparationSection(m_context, m_stack);
    m_log = new LogSection(m_context, m_stack);
    m_theory = new TheorySection(m_context, m_stack);
    m_practice = new PracticeSection(m_context, m_stack);
    m_protocol = new ProtocolSection(m_context, m_stack);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (SessionSection* section : std::initializer_list<SessionSection*> {
             m_candidates, m_preparation, m_log, m_theory, m_practice, m_protocol})
        addSection(section);
    m_stack->addWidget(m_form);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_head);
    if (m_travel)
        layout->addWidget(m_travel);
    layout->addWidget(m_reason);
    layout->addWidget(m_tabs);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    return content;
}

void SessionPage::addSection(SessionSection* section)
{
    m_sections.push_back(section);
    m_tabs->addTab(QString());
    m_stack->addWidget(section);
    connect(section, &SessionSection::done, this, &SessionPage::stored);
    connect(section, &SessionSection::refused, this, [this](const Error& error) { showRefusalIn(*m_banner, error); });
    connect(section, &SessionSection::lacking, this, [this](const QString& what) { m_banner->say(Tone::Warning, what); });
    connect(section, &SessionSection::panelChanged, this, &SessionPage::updatePrimary);
    connect(section, &SessionSection::placeRequested, this, &SessionPage::placeRequested);
}

void SessionPage::connectSections()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &SessionPage::turnTo);
    connect(m_candidates, &CandidatesSection::caseChosen, this,
        [this](const ApplicationId& id) { Q_EMIT placeRequested({QStringLiteral("case"), id.toText()}); });
    connect(m_form, &PlanForm::cancelled, this, &SessionPage::closeForm);
    connect(m_form, &PlanForm::placeRequested, this, &SessionPage::placeRequested);
    connect(m_form, &PlanForm::changed, this, [this](int notices) {
        closeForm();
        stored(notices > 0 ? tr("The session was changed. Notices to send anew: %1").arg(notices)
                           : tr("The session was changed."));
    });
}

void SessionPage::connectTravel()
{
    addHeadAction(m_travel->takeBackAction());
    addHeadAction(m_travel->handOverAction());
    connect(m_travel, &TravelPart::done, this, &SessionPage::stored);
    connect(m_travel, &TravelPart::refused, this, [this](const Error& error) { showRefusalIn(*m_banner, error); });
    connect(m_travel, &TravelPart::panelChanged, this, [this] {
        m_tabs->setVisible(m_session && !m_travel->isCovering());
        m_stack->setVisible(m_session && !m_travel->isCovering());
        updatePrimary();
    });
}

QString SessionPage::title() const
{
    return m_session ? tr("Session %1").arg(m_session->numberText) : tr("Exam session");
}

void SessionPage::open(const QString& key)
{
    const auto id = SessionId::fromText(key);
    m_isOpening = !m_id || !id || *id != *m_id;
    m_id = id ? std::optional(*id) : std::nullopt;
    if (m_isOpening) {
        m_session.reset();
        m_banner->dismiss();
        m_reason->hide();
        while (m_candidates->closePanel()) { }
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
    for (SessionSection* section : m_sections)
        section->setSession(m_session);
    if (m_travel)
        m_travel->tell(*m_session);
    const bool isCovered = m_travel && m_travel->isCovering();
    m_stack->setVisible(!isCovered);
    m_tabs->setVisible(!isCovered);
    if (m_isOpening) {
        m_isOpening = false;
        showSection(sectionOf(needOf(*m_session)));
    }
    tellTabs();
    updatePrimary();
    updateTitle();
}

/// Where there is no session there is nothing to press.
void SessionPage::showNothing(const Error& error)
{
    m_stack->setVisible(false);
    m_tabs->setVisible(false);
    for (QAction* action : {m_next, m_change, m_cancel})
        action->setVisible(false);
    m_banner->showError(error);
}

bool SessionPage::leave()
{
    return std::all_of(m_sections.begin(), m_sections.end(),
        [this](SessionSection* section) { return !m_session || section->leave(); });
}

bool SessionPage::escape()
{
    if (!m_reason->isHidden()) {
        m_reason->cancel();
        return true;
    }
    if (m_travel && m_travel->closePanel())
        return true;
    if (m_stack->currentWidget() == m_form) {
        closeForm();
        return true;
    }
    return m_sections.at(static_cast<size_t>(m_tabs->currentIndex()))->closePanel();
}

void SessionPage::showSection(int section)
{
    if (section < 0 || section >= m_tabs->count())
        return;
    m_tabs->setCurrentIndex(section);
    turnTo(section);
    if (m_session)
        m_sections.at(static_cast<size_t>(section))->setFocus(Qt::TabFocusReason);
}

void SessionPage::turnTo(int section)
{
    m_stack->setCurrentIndex(section);
    setFocusProxy(m_sections.at(static_cast<size_t>(section)));
    updatePrimary();
}

void SessionPage::tellTabs()
{
    for (size_t i = 0; i < m_sections.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), m_sections[i]->name());
}

SessionPage::Section SessionPage::sectionOf(SessionNeed need) const
{
    switch (need) {
    case SessionNeed::Candidates:
    case SessionNeed::Notices:
        return Candidates;
    case SessionNeed::Day:
    case SessionNeed::Start:
        return Preparation;
    case SessionNeed::Theory:
        return Theory;
    case SessionNeed::Practice:
    case SessionNeed::Decisions:
    case SessionNeed::End:
        return Practice;
    case SessionNeed::Draft:
    case SessionNeed::Signature:
        return Protocol;
    case SessionNeed::Nothing:
        return m_session->protocol ? Protocol : Candidates;
    }
    Q_UNREACHABLE();
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
    const bool isPanel = m_stack->currentWidget() == m_form
        || m_sections.at(static_cast<size_t>(m_tabs->currentIndex()))->hasPanel();
    const bool mayAct = action && m_context.may(*action);
    m_next->setText(needText());
    m_next->setToolTip(action && !mayAct ? m_context.onlyText(*action) : m_next->text());
    m_next->setVisible(need != SessionNeed::Nothing && !isPanel);
    m_next->setEnabled(mayAct && !isPanel);
    lightPrimary(need != SessionNeed::Start || startGapsOf(*m_session).isEmpty());
    const bool isPlanned = m_session->session.state == SessionState::Planned && !m_session->isAway;
    m_change->setVisible(isPlanned && !isPanel);
    m_change->setEnabled(m_context.may(Action::ChangeSession));
    m_cancel->setVisible(isPlanned && !isPanel);
    m_cancel->setEnabled(m_context.may(Action::CancelSession));
}

void SessionPage::takeStep()
{
    const SessionNeed need = needOf(*m_session);
    showSection(sectionOf(need));
    switch (need) {
    case SessionNeed::Candidates:
        return m_candidates->startAdding();
    case SessionNeed::Notices:
        return m_candidates->startNotices();
    case SessionNeed::Start:
        return m_preparation->start();
    case SessionNeed::Theory:
        return m_theory->begin();
    case SessionNeed::Practice:
        return m_practice->begin(CaseState::AdmittedToPractice);
    case SessionNeed::Decisions:
        return m_practice->begin(CaseState::Assessed);
    case SessionNeed::End:
        return endSession();
    case SessionNeed::Draft:
        return m_protocol->draft();
    case SessionNeed::Signature:
        return m_protocol->sign();
    case SessionNeed::Day:
    case SessionNeed::Nothing:
        return;
    }
}

void SessionPage::endSession()
{
    if (!m_context.prompts().confirm(tr("End session %1?").arg(m_session->numberText),
            tr("End the session"), tr("From now the two working days for the protocol run (R17.2).")))
        return;
    Desk desk = m_context.desk();
    if (const Result<void> ended = EndSession(desk).run(*m_id); !ended)
        return showRefusalIn(*m_banner, ended.error());
    stored(tr("The session has ended."));
    showSection(Protocol);
}

void SessionPage::startChanging()
{
    m_stack->setCurrentWidget(m_form);
    m_form->startChanging(*m_session);
    updatePrimary();
}

void SessionPage::closeForm()
{
    turnTo(m_tabs->currentIndex());
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

void SessionPage::stored(const QString& what)
{
    if (what.isEmpty())
        m_banner->dismiss();
    else
        m_banner->say(Tone::Good, what);
    const SessionRead before = m_session;
    m_context.tellChanged();
    Q_EMIT dataChanged();
    if (m_session == before)
        refresh();
    const auto& candidates = m_session->candidates;
    const bool isPassed = std::any_of(candidates.begin(), candidates.end(),
        [](const SessionCandidate& one) { return one.application.state == CaseState::Passed; });
    m_banner->setAction(isPassed && needOf(*m_session) == SessionNeed::Nothing ? m_toDocuments : nullptr);
}

void SessionPage::retranslate()
{
    m_change->setText(tr("Change"));
    m_cancel->setText(tr("Cancel the session"));
    m_toDocuments->setText(tr("Go to the documents"));
    m_tabs->setAccessibleName(tr("Sections of the session"));
    tellTabs();
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
