#include "app/desktop/venues/checkoutpanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/textedit.h"
#include "core/domain/values/searchtext.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/sessionquery.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int longestPath = 1000;
constexpr int leastStaffHeight = 96; ///< px: three people

} // namespace

CheckOutPanel::CheckOutPanel(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_form(new FormSection(this))
    , m_consequence(new Banner(this))
    , m_banner(new Banner(this))
    , m_venue(new ChoiceEdit(QStringLiteral("venue"), foldForSearch, this))
    , m_target(new TextEdit(QStringLiteral("target"), longestPath, this))
    , m_staff(new CheckListEdit(QStringLiteral("staff"), this))
    , m_staffArea(new QScrollArea(this))
    , m_folder(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_act(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_venue->setObjectName(QStringLiteral("venue"));
    m_target->setObjectName(QStringLiteral("target"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_file->setObjectName(QStringLiteral("file"));
    m_act->setObjectName(QStringLiteral("handOver"));
    m_staff->setObjectName(QStringLiteral("staff"));
    setRole(m_staff, "scrolled");
    m_staffArea->setWidget(m_staff);
    m_staffArea->setWidgetResizable(true);
    m_staffArea->setFocusPolicy(Qt::NoFocus);
    m_staffArea->setMinimumHeight(leastStaffHeight);
    m_staffArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_venue->setRequired(true);
    m_target->setRequired(true);
    m_consequence->setClosable(false);
    setRole(m_act, "primary");
    m_form->addWide(m_consequence);
    m_form->addWide(m_banner);
    m_target->addBeside(m_folder);
    m_target->addBeside(m_file);
    m_form->addRow({m_venue, m_target});
    m_form->addWide(m_staffArea, 1);
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_form->addWide(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    for (QPushButton* button : {m_act, m_cancel, m_folder, m_file})
        button->setAutoDefault(true);
    connect(m_act, &QPushButton::clicked, this, &CheckOutPanel::attempt);
    connect(m_cancel, &QPushButton::clicked, this, &CheckOutPanel::dismissed);
    connect(m_folder, &QPushButton::clicked, this, &CheckOutPanel::chooseFolder);
    connect(m_file, &QPushButton::clicked, this, &CheckOutPanel::chooseFile);
    retranslate();
}

void CheckOutPanel::open(const SessionId& session, const QString& number)
{
    m_session = session;
    m_number = number;
    m_banner->dismiss();
    m_venue->clear();
    m_target->clear();
    m_staff->clear();
    offerStaff();
    offerVenues();
    retranslate();
}

void CheckOutPanel::offerVenues()
{
    const auto venues = VenueQuery(m_context.connection()).venues();
    if (!venues)
        return m_banner->showError(venues.error());
    std::vector<Choice> choices;
    for (const VenueView& venue : *venues) {
        if (venue.isActive && venue.role == InstallationRole::Venue)
            choices.push_back({venue.id.toText(), textOf(venue.name)});
    }
    const bool isOne = choices.size() == 1;
    const QString only = isOne ? choices.front().key : QString();
    m_venue->setChoices(std::move(choices));
    if (isOne)
        m_venue->setValue(only);
    FieldFrame* first = isOne ? static_cast<FieldFrame*>(m_target) : m_venue;
    first->setFocus(Qt::OtherFocusReason);
}

/// The commission travels anyway.
void CheckOutPanel::offerStaff()
{
    const auto session = SessionQuery(m_context.connection(), m_context.clock()).load(m_session);
    const auto staff = CenterQuery(m_context.connection()).staff();
    if (!session || !staff)
        return m_banner->showError(session ? staff.error() : session.error());
    const auto& seats = session->commission.seats;
    std::vector<Choice> choices;
    for (const StaffMember& member : *staff) {
        const bool isSeated = std::any_of(
            seats.begin(), seats.end(), [&member](const Commission::Seat& seat) { return seat.staff == member.id; });
        if (!isSeated)
            choices.push_back({member.id.toText(),
                QStringLiteral("%1 (%2)").arg(member.name.full(), rolesText(member.roles)), {}});
    }
    m_staff->setVisible(!choices.empty());
    m_staff->setOptions(choices);
}

void CheckOutPanel::setBusy(bool isBusy)
{
    m_form->setEnabled(!isBusy);
}

void CheckOutPanel::showError(const Error& error)
{
    const bool isOfTarget = error.kind == ErrorKind::FileUnwritable || error.kind == ErrorKind::DiskFull
        || error.kind == ErrorKind::AlreadyThere;
    const bool isOfVenue = error.kind == ErrorKind::NotFound && error.arguments.value(0) == QLatin1String("venue");
    FieldFrame* field = isOfTarget ? static_cast<FieldFrame*>(m_target) : isOfVenue ? m_venue : nullptr;
    if (!field)
        return m_banner->showError(error);
    field->showError(error);
    field->setFocus(Qt::OtherFocusReason);
}

void CheckOutPanel::attempt()
{
    m_banner->dismiss();
    if (FieldFrame* wrong = m_form->checkNow())
        return wrong->setFocus(Qt::OtherFocusReason);
    const auto venue = VenueId::fromText(*m_venue->value());
    if (!venue)
        return;
    CheckOutPlan plan {m_session, *venue, {}};
    for (const QString& key : m_staff->chosen()) {
        if (const auto id = StaffId::fromText(key))
            plan.alsoStaff.push_back(*id);
    }
    Q_EMIT handOverRequested(plan, QDir::fromNativeSeparators(*m_target->value()));
}

void CheckOutPanel::chooseFolder()
{
    const QString folder = m_context.prompts().chooseFolder(tr("Folder or stick for the parcel"), m_target->text());
    if (!folder.isEmpty())
        m_target->setValue(QDir::toNativeSeparators(folder));
}

void CheckOutPanel::chooseFile()
{
    const QString suggested = m_number.split(QLatin1Char('/')).join(QLatin1Char('-')) + QStringLiteral(".parcel");
    const QString path = m_context.prompts().saveFile(tr("File for the parcel"), suggested, tr("Parcels (*.parcel)"));
    if (!path.isEmpty())
        m_target->setValue(QDir::toNativeSeparators(path));
}

void CheckOutPanel::retranslate()
{
    m_form->setHeading(tr("Hand session %1 over to a venue").arg(m_number));
    m_consequence->say(Tone::Neutral,
        tr("From then on the venue conducts the session, and here it is only read until it comes home. It counts as handed "
           "over when the file was written, flushed to the disk and read back; before that it stays here."),
        QStringLiteral("V1"));
    m_venue->setLabel(tr("&Venue"));
    m_target->setLabel(tr("&File or folder"));
    m_target->setHint(tr("In a folder the file gets its name by itself"));
    m_staff->setLabel(tr("&Who travels besides the commission"));
    m_staff->setHint(tr("They may sit instead of a member there, and sign in; an administrator keeps the venue's computer in order"));
    m_folder->setText(tr("F&older..."));
    m_folder->setToolTip(tr("Folder or stick for the parcel"));
    m_file->setText(tr("F&ile..."));
    m_file->setToolTip(tr("File for the parcel"));
    m_act->setText(tr("&Hand over"));
    m_cancel->setText(tr("Cancel"));
}

void CheckOutPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
