#include "app/desktop/venues/travelpart.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/venues/checkoutpanel.h"
#include "app/desktop/venues/conflictspanel.h"
#include "app/desktop/venues/venuewords.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/exchange/parcels/takebacksession.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

void allow(QAction* action, bool isAllowed, const QString& who)
{
    action->setEnabled(isAllowed);
    action->setToolTip(isAllowed ? action->text() : who);
}

/// A session may leave until its protocol is signed.
bool canLeave(SessionState state)
{
    return state == SessionState::Planned || state == SessionState::Started || state == SessionState::Ended;
}

} // namespace

TravelPart::TravelPart(DeskContext& context, VenueRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_runner(runner)
    , m_handOver(new QAction(this))
    , m_takeBack(new QAction(this))
    , m_bringHome(new QAction(icon(QStringLiteral("download")), QString(), this))
    , m_return(new QAction(icon(QStringLiteral("upload")), QString(), this))
    , m_compare(new QAction(this))
    , m_where(new Banner(this))
    , m_progress(new ProgressStrip(this))
    , m_panel(new CheckOutPanel(context, this))
    , m_reason(new ReasonPanel(this))
    , m_conflicts(new ConflictsPanel(context, this))
{
    build();
    wire();
    retranslate();
}

void TravelPart::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_where);
    layout->addWidget(m_progress);
    layout->addWidget(m_panel);
    layout->addWidget(m_reason);
    layout->addWidget(m_conflicts, 1);
    m_where->setClosable(false);
    m_where->setObjectName(QStringLiteral("whereabouts"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_panel->hide();
    m_conflicts->hide();
    m_handOver->setVisible(false);
    m_takeBack->setVisible(false);
}

void TravelPart::wire()
{
    connect(m_handOver, &QAction::triggered, this, &TravelPart::openHandOver);
    connect(m_bringHome, &QAction::triggered, this, &TravelPart::chooseParcel);
    connect(m_return, &QAction::triggered, this, &TravelPart::giveBack);
    connect(m_compare, &QAction::triggered, this, &TravelPart::toggleConflicts);
    connect(m_takeBack, &QAction::triggered, this, [this] {
        m_reason->ask(tr("Take session %1 back from the venue?").arg(m_number),
            tr("The session is here again as it left: what was recorded at the venue is lost, its parcel will be refused, and "
               "the numbers that left with it are never used."),
            tr("Take it back"));
    });
    connect(m_reason, &ReasonPanel::given, this, &TravelPart::takeBack);
    connect(m_panel, &CheckOutPanel::dismissed, this, [this] { static_cast<void>(closePanel()); });
    connect(m_panel, &CheckOutPanel::handOverRequested, this, [this](const CheckOutPlan& plan, const QString& target) {
        m_isMine = true;
        m_runner.handOver(plan, target);
    });
    connect(m_conflicts, &ConflictsPanel::dismissed, this, [this] { static_cast<void>(closePanel()); });
    connect(m_conflicts, &ConflictsPanel::chosen, this, [this](const QString& what) {
        if (m_conflicts->openCases() == 0)
            closePanels();
        Q_EMIT done(what);
    });
    connect(&m_runner, &VenueRunner::started, this, [this] {
        if (!m_isMine)
            return;
        m_progress->start(VenueWords::running(m_runner.work()), 0);
        m_panel->setBusy(true);
    });
    connect(&m_runner, &VenueRunner::finished, this, &TravelPart::take);
}

Result<TravelPart::Standing> TravelPart::standing() const
{
    VenueQuery query(m_context.connection());
    const auto role = query.role();
    if (!role)
        return role.error();
    const auto venues = query.venues();
    if (!venues)
        return venues.error();
    auto away = query.away(m_session);
    if (!away)
        return away.error();
    const auto travels = query.travelsOf(m_session);
    if (!travels)
        return travels.error();
    const bool hasVenues = std::any_of(venues->begin(), venues->end(), [](const VenueView& venue) {
        return venue.isActive && venue.role == InstallationRole::Venue;
    });
    return Standing {*role, hasVenues, *std::move(away),
        travels->empty() ? std::nullopt : std::optional(travels->front())};
}

void TravelPart::tell(const SessionView& session)
{
    if (m_session != session.session.id)
        closePanels();
    m_session = session.session.id;
    m_number = session.numberText;
    m_state = session.session.state;
    const auto now = standing();
    if (!now) {
        m_where->setAction(nullptr);
        return m_where->showError(now.error());
    }
    show(*now);
}

void TravelPart::show(const Standing& standing)
{
    m_away = standing.away;
    const bool isOffice = standing.role == InstallationRole::Office;
    const bool hasConflicts = standing.latest && standing.latest->openConflicts > 0;
    m_handOver->setVisible(isOffice && standing.hasVenues && !m_away && !hasConflicts && canLeave(m_state));
    allow(m_handOver, m_context.may(Action::CheckOutSession), onlyText(Reserved::Doing, rolesFor(Action::CheckOutSession)));
    m_takeBack->setVisible(isOffice && m_away.has_value());
    allow(m_takeBack, m_context.may(Action::TakeBackSession), onlyText(Reserved::Doing, rolesFor(Action::TakeBackSession)));
    const QString carriers = onlyText(Reserved::Doing, rolesFor(Action::BringHomeSession));
    allow(m_bringHome, m_context.may(Action::BringHomeSession), carriers);
    allow(m_return, m_context.may(Action::CheckOutSession), carriers);
    if (isOffice)
        showAtOffice(standing);
    else
        showAtVenue(standing);
}

void TravelPart::showAtOffice(const Standing& standing)
{
    if (standing.away) {
        m_where->say(Tone::Warning,
            tr("“%1” has this session since %2. Here it is only read until it comes home.")
                .arg(textOf(standing.away->venueName), momentText(standing.away->since)),
            QStringLiteral("V1"));
        m_where->setAction(m_bringHome);
        return;
    }
    if (standing.latest && standing.latest->openConflicts > 0) {
        m_where->say(Tone::Warning,
            tr("While the session was at “%1”, both sides changed the same cases: %2. Choose what stands; the protocol waits.")
                .arg(textOf(standing.latest->venueName))
                .arg(standing.latest->openConflicts));
        m_where->setAction(m_compare);
        return;
    }
    m_where->setAction(nullptr);
    m_where->dismiss();
}

void TravelPart::showAtVenue(const Standing& standing)
{
    if (!standing.latest) {
        m_where->setAction(nullptr);
        return m_where->dismiss();
    }
    const TravelView& travel = *standing.latest;
    const bool isReturned = travel.state == CheckOutState::Returned;
    m_return->setText(isReturned ? tr("Write the parcel once more") : tr("Return the session"));
    if (isReturned)
        m_where->say(Tone::Warning,
            tr("This session was returned to the office (%1) on %2. Here it is only read.")
                .arg(textOf(travel.venueName), momentText(travel.endedAt.value_or(travel.since))));
    else
        m_where->say(Tone::Neutral,
            tr("This session came from the office (%1) on %2 and is conducted here. Return it when the day is done.")
                .arg(textOf(travel.venueName), momentText(travel.since)));
    m_where->setAction(m_return);
}

bool TravelPart::isCovering() const
{
    return !m_conflicts->isHidden() || !m_panel->isHidden();
}

void TravelPart::closePanels()
{
    m_panel->hide();
    m_conflicts->hide();
    m_reason->hide();
    Q_EMIT panelChanged();
}

bool TravelPart::closePanel()
{
    if (!m_reason->isHidden()) {
        m_reason->cancel();
        return true;
    }
    if (m_panel->isHidden() && m_conflicts->isHidden())
        return false;
    closePanels();
    return true;
}

void TravelPart::openHandOver()
{
    m_panel->show();
    m_panel->open(m_session, m_number);
    Q_EMIT panelChanged();
}

void TravelPart::toggleConflicts()
{
    if (isCovering())
        return closePanels();
    m_conflicts->show();
    Q_EMIT panelChanged();
    m_conflicts->open(m_session);
}

void TravelPart::chooseParcel()
{
    const QStringList paths
        = m_context.prompts().chooseFiles(tr("The parcel that came from the venue"), tr("Parcels (*.parcel)"));
    if (paths.isEmpty())
        return;
    m_isMine = true;
    m_runner.bringHome(paths.front());
}

void TravelPart::giveBack()
{
    const QString folder = m_context.prompts().chooseFolder(tr("Folder or stick for the parcel"), {});
    if (folder.isEmpty())
        return;
    m_isMine = true;
    m_runner.giveBack(m_session, folder);
}

void TravelPart::takeBack(const QString& reason)
{
    Desk desk = m_context.desk();
    const Result<void> taken = TakeBackSession(desk).run(m_session, reason);
    if (!taken)
        return m_reason->showError(taken.error());
    m_reason->hide();
    Q_EMIT done(tr("The session is here again as it left. Its parcel is refused from now on."));
}

void TravelPart::take()
{
    if (!std::exchange(m_isMine, false))
        return;
    m_progress->finish();
    m_panel->setBusy(false);
    if (!m_runner.lastRefused().empty()) {
        const Error& error = m_runner.lastRefused().front();
        if (!m_panel->isHidden())
            return m_panel->showError(error);
        Q_EMIT refused(error);
        return;
    }
    closePanels();
    Q_EMIT done(VenueWords::done(m_runner.lastDone()));
}

void TravelPart::retranslate()
{
    m_handOver->setText(tr("Hand over to a venue"));
    m_takeBack->setText(tr("Take it back"));
    m_bringHome->setText(tr("&Bring home"));
    m_return->setText(tr("Return the session"));
    m_compare->setText(tr("&Compare and choose"));
}

void TravelPart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
