#include "app/desktop/settings/venuessection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/settings/owncard.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/venues/fingerprintline.h"
#include "app/desktop/venues/venuewords.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/exchange/parcels/enrolvenue.h"
#include "core/exchange/parcels/installationcard.h"
#include "core/exchange/parcels/showcard.h"
#include "core/services/installationname.h"

#include <QtCore/QDir>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int fingerprintColumn = 4;

} // namespace

VenuesSection::VenuesSection(DeskContext& context, VenueRunner& runner, QWidget* parent)
    : SettingsSection(context, parent)
    , m_runner(runner)
    , m_card(new OwnCard(this))
    , m_active(new QPushButton(this))
    , m_whyNotActive(new QLabel(this))
    , m_file(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_progress(new ProgressStrip(this))
    , m_venueModel(new ListModel(this))
    , m_venueTable(new DataTable(this))
    , m_fingerprint(new FingerprintLine(this))
    , m_travelHeading(new QLabel(this))
    , m_travelModel(new ListModel(this))
    , m_travelTable(new DataTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(m_card);
    layout->addWidget(m_progress);
    layout->addWidget(buildLists(), 1);
    setFocusProxy(m_card);
    wire();
}

QWidget* VenuesSection::buildLists()
{
    m_active->setObjectName(QStringLiteral("active"));
    m_file->setObjectName(QStringLiteral("parcel"));
    m_folder->setObjectName(QStringLiteral("parcels"));
    m_venueTable->setObjectName(QStringLiteral("venues"));
    m_travelTable->setObjectName(QStringLiteral("travels"));
    m_venueTable->setModel(m_venueModel);
    m_travelTable->setModel(m_travelModel);
    m_venueTable->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_venueTable->setColumnWeights({8, 5, 4, 4, 0});
    m_fingerprint->setObjectName(QStringLiteral("chosen"));
    m_travelTable->setColumnWeights({3, 5, 5, 6, 4});
    setRole(m_travelHeading, "section");
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_venueTable, 2);
    auto* chosen = new QHBoxLayout;
    chosen->setSpacing(space::small);
    chosen->addWidget(m_fingerprint, 1);
    setRole(m_whyNotActive, "quiet");
    chosen->addWidget(m_whyNotActive);
    chosen->addWidget(m_active, 0, Qt::AlignRight);
    layout->addLayout(chosen);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::small);
    heading->addWidget(m_travelHeading);
    heading->addStretch(1);
    heading->addWidget(m_file);
    heading->addWidget(m_folder);
    layout->addLayout(heading);
    layout->addWidget(m_travelTable, 3);
    return part;
}

void VenuesSection::wire()
{
    connect(m_card, &OwnCard::saveRequested, this, &VenuesSection::saveCard);
    connect(m_card, &OwnCard::enrolRequested, this, &VenuesSection::enrol);
    connect(m_active, &QPushButton::clicked, this, &VenuesSection::toggleActive);
    connect(m_file, &QPushButton::clicked, this, [this] {
        const QStringList paths = context().prompts().chooseFiles(tr("The parcel that came"), tr("Parcels (*.parcel)"));
        if (!paths.isEmpty())
            takeParcel(paths.front());
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder = context().prompts().chooseFolder(tr("Folder or stick with parcels"), {});
        if (!folder.isEmpty())
            takeParcel(folder);
    });
    connect(m_venueTable, &DataTable::selectionChanged, this, &VenuesSection::tellSelected);
    connect(m_travelTable, &DataTable::rowOpened, this, [this](int row) {
        Q_EMIT placeRequested({QStringLiteral("session"), m_travels.at(static_cast<size_t>(row)).session.toText()});
    });
    connect(&m_runner, &VenueRunner::started, this, [this] {
        if (m_isMine)
            m_progress->start(VenueWords::running(m_runner.work()), 0);
        tellButtons();
    });
    connect(&m_runner, &VenueRunner::finished, this, &VenuesSection::takeFinished);
}

QString VenuesSection::title() const
{
    return tr("Venues");
}

void VenuesSection::refresh()
{
    VenueQuery query(context().connection());
    const auto role = query.role();
    auto venues = query.venues();
    auto travels = query.travels();
    if (!role || !venues || !travels)
        return banner().showError(!role ? role.error() : !venues ? venues.error() : travels.error());
    m_role = *role;
    m_venues = *std::move(venues);
    m_travels = *std::move(travels);
    if (!m_isTellingResult && !m_runner.isRunning())
        static_cast<void>(tellAllowed(Action::EnrolVenue));
    tellCard();
    tellVenues();
    tellTravels();
    tellSelected();
}

void VenuesSection::tellCard()
{
    const auto key = m_runner.parcelKey();
    const auto card = key ? ownCard(context().desk(), **key) : Result<InstallationCard>(key.error());
    if (card)
        m_card->tell(*card, shownName(*card));
    else if (card.error().kind == ErrorKind::NotEnrolled)
        m_card->tellNone();
    else
        banner().showError(card.error());
}

QString VenuesSection::shownName(const InstallationCard& card) const
{
    const auto name = installationName(context().connection(), card.role, card.name);
    return name ? textOf(*name) : card.name;
}

void VenuesSection::tellVenues()
{
    const QList<int> chosen = m_venueTable->selectedRows();
    const QString key = chosen.size() == 1 ? m_venueModel->row(chosen.front()).key : QString();
    std::vector<ListRow> rows;
    for (const VenueView& venue : m_venues) {
        const bool isOffice = venue.role == InstallationRole::Office;
        rows.push_back({venue.id.toText(),
            {textOf(venue.name), VenueWords::of(venue.role), isOffice ? QString() : countText(venue.sessionsOut),
                venue.isActive ? tr("active") : tr("gets no sessions"), venue.fingerprint},
            QStringLiteral("place"), !venue.isActive});
    }
    m_venueModel->setRows(std::move(rows));
    if (m_venueModel->rowCount() > 0)
        m_venueTable->selectRow(qMax(0, m_venueModel->rowOf(key)));
}

void VenuesSection::tellTravels()
{
    std::vector<ListRow> rows;
    for (const TravelView& travel : m_travels) {
        const bool isOpen = travel.state == CheckOutState::Out || travel.state == CheckOutState::Held;
        const QString state = travel.openConflicts > 0 && travel.state == CheckOutState::Home
            ? tr("came home, something to choose")
            : VenueWords::of(travel.state);
        rows.push_back({travel.id.toText(),
            {travel.number, textOf(travel.venueName), momentText(travel.since), state,
                travel.endedAt ? momentText(*travel.endedAt) : QString()},
            isOpen ? QStringLiteral("sessions") : QStringLiteral("check"), !isOpen});
    }
    m_travelModel->setRows(std::move(rows));
}

const VenueView* VenuesSection::selected() const
{
    const QList<int> rows = m_venueTable->selectedRows();
    if (rows.size() != 1 || rows.front() >= static_cast<int>(m_venues.size()))
        return nullptr;
    return &m_venues[static_cast<size_t>(rows.front())];
}

void VenuesSection::tellSelected()
{
    const VenueView* venue = selected();
    m_fingerprint->setFingerprint(venue ? venue->fingerprint : QString());
    tellButtons();
}

void VenuesSection::tellButtons()
{
    const bool isIdle = !m_runner.isRunning();
    const bool mayEnrol = context().may(Action::EnrolVenue);
    const bool mayTake = context().may(isVenueHere() ? Action::CheckOutSession : Action::BringHomeSession);
    const VenueView* venue = selected();
    m_card->setAllowed(isIdle && mayEnrol);
    m_active->setEnabled(isIdle && mayEnrol && venue && venue->role == InstallationRole::Venue);
    m_active->setText(venue && !venue->isActive ? tr("Give it sessions a&gain") : tr("&Give it no more sessions"));
    m_active->setVisible(!isVenueHere());
    const bool isNoneChosen = mayEnrol && !isVenueHere() && !venue && !m_venues.empty();
    m_whyNotActive->setText(isNoneChosen ? tr("Choose a venue in the list.") : QString());
    m_file->setText(isVenueHere() ? tr("&Receive a session...") : tr("&Bring a session home..."));
    m_file->setEnabled(isIdle && mayTake && !m_venues.empty());
    m_folder->setEnabled(isIdle && mayTake && !m_venues.empty());
}

void VenuesSection::saveCard()
{
    const QString path
        = context().prompts().saveFile(tr("File for the card"), QStringLiteral("tanu.card"), tr("Cards (*.card)"));
    if (path.isEmpty())
        return;
    const auto key = m_runner.parcelKey();
    if (!key)
        return banner().showError(key.error());
    Desk desk = context().desk();
    const auto card = ShowCard(desk, **key).write(path);
    tellResult(card ? Result<void>() : Result<void>(card.error()),
        card ? tr("The card is in the file %1. Enrol it at the other computer and compare the fingerprint by voice: %2")
                   .arg(QDir::toNativeSeparators(path), fingerprintOf(*card))
             : QString());
}

void VenuesSection::enrol()
{
    const QStringList paths
        = context().prompts().chooseFiles(tr("The card of the other computer"), tr("Cards (*.card)"));
    if (paths.isEmpty())
        return;
    Desk desk = context().desk();
    EnrolVenue enrolment(desk);
    const auto renewed = enrolment.renewedBy(paths.front());
    const bool isRenewal = renewed && renewed->has_value();
    if (isRenewal && !isRenewalMeant(shownName((*renewed)->card)))
        return;
    const auto venue = isRenewal ? enrolment.renew(paths.front()) : enrolment.run(paths.front());
    tellResult(venue ? Result<void>() : Result<void>(venue.error()),
        venue ? tr("“%1” is enrolled. Compare its fingerprint by voice with the one on its screen: %2")
                    .arg(shownName(venue->card), fingerprintOf(venue->card))
              : QString());
}

/// Whoever has a copy of a public card could make such a one: only the voice of the other side tells them apart.
bool VenuesSection::isRenewalMeant(const QString& name) const
{
    return context().prompts().confirm(tr("Was “%1” brought back from its backup?").arg(name), tr("Take the new key"),
        tr("This card has another key than the one that is enrolled. Go on only if they said so themselves, and compare the "
           "fingerprint by voice."));
}

void VenuesSection::toggleActive()
{
    const VenueView* venue = selected();
    if (!venue)
        return;
    const bool isActive = !venue->isActive;
    Desk desk = context().desk();
    tellResult(EnrolVenue(desk).setActive(venue->id, isActive),
        isActive ? tr("“%1” gets sessions again.").arg(textOf(venue->name))
                 : tr("“%1” gets no more sessions. What it holds comes home all the same.").arg(textOf(venue->name)));
}

void VenuesSection::tellResult(const Result<void>& outcome, const QString& what)
{
    m_isTellingResult = true;
    context().tellChanged();
    refresh();
    m_isTellingResult = false;
    if (outcome)
        tellDone(what);
    else
        banner().showError(outcome.error());
}

void VenuesSection::takeParcel(const QString& place)
{
    banner().dismiss();
    m_isMine = true;
    if (isVenueHere())
        m_runner.receive(place);
    else
        m_runner.bringHome(place);
}

void VenuesSection::takeFinished()
{
    const bool isMine = std::exchange(m_isMine, false);
    if (!isMine)
        return tellButtons();
    m_progress->finish();
    m_isTellingResult = true;
    refresh();
    m_isTellingResult = false;
    const auto& refused = m_runner.lastRefused();
    if (refused.empty())
        return tellDone(VenueWords::done(m_runner.lastDone()));
    if (refused.size() == 1 && m_runner.lastDone().empty())
        return banner().showError(refused.front());
    banner().say(Tone::Warning, VenueWords::fates(m_runner.lastDone(), refused));
}

void VenuesSection::retranslate()
{
    m_card->retranslate();
    m_travelHeading->setText(tr("Sessions that travelled"));
    m_folder->setText(tr("Read all parcels of a &folder..."));
    m_venueTable->setAccessibleName(tr("Enrolled computers"));
    m_travelTable->setAccessibleName(m_travelHeading->text());
    m_venueModel->setHeaders({tr("Name"), tr("What it is"), tr("Sessions there"), tr("State"), tr("Fingerprint")});
    m_venueTable->view().setColumnHidden(fingerprintColumn, true); // too long for a column: it stands below
    m_travelModel->setHeaders({tr("Session"), tr("With whom"), tr("Since"), tr("State"), tr("Ended")});
    m_venueTable->setEmptySentence(tr("No other computer is enrolled yet."));
    m_travelTable->setEmptySentence(tr("No session has gone to a venue yet."));
    refresh();
}

} // namespace tanu::desktop
