#include "app/desktop/main/workplace.h"

#include "app/bootstrap/installation.h"
#include "app/desktop/backups/backuprunner.h"
#include "app/demo/demoaccounts.h"
#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/gate/deskguard.h"
#include "app/desktop/main/activewindowprompts.h"
#include "app/desktop/main/finding.h"
#include "app/desktop/main/pages.h"
#include "app/desktop/shell/mainwindow.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/venues/venuerunner.h"
#include "core/exchange/networktransport.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize {1280, 800};
constexpr int roomOfFrame = 40; ///< px: a title bar, whose height is known only when the window stands
const QString geometrySetting = QStringLiteral("window/geometry");

} // namespace

Workplace::Workplace(std::unique_ptr<Installation> installation, const Look& look)
    : m_installation(std::move(installation))
    , m_look(look)
    , m_clock(std::make_unique<SystemClock>())
    , m_prompts(std::make_unique<ActiveWindowPrompts>(look.settings))
{
}

Workplace::~Workplace() = default;

QString Workplace::actorSetting()
{
    return QStringLiteral("actor");
}

Result<std::unique_ptr<Workplace>> Workplace::create(
    std::unique_ptr<Installation> installation, const tanu::Actor& actor, const Look& look)
{
    std::unique_ptr<Workplace> workplace(new Workplace(std::move(installation), look));
    if (const auto built = workplace->build(actor); !built)
        return built.error();
    return workplace;
}

Result<void> Workplace::build(const tanu::Actor& actor)
{
    const QString data = m_installation->data();
    const auto openConnection
        = [data, sealer = m_installation->sealer()] { return Installation::openConnection(data, sealer); };
    m_doors = std::make_unique<Doorkeeper>(Doorkeeper::Ground {m_installation->connection(), *m_clock,
        m_installation->key(), openConnection, m_installation->passwordCost()});
    const QString demoPassword = m_installation->isDemo() ? QString::fromLatin1(demo::demoPassword) : QString();
    auto context = DeskContext::create(
        {m_installation->connection(), *m_clock, m_installation->key(), *m_prompts, data, m_installation->formsFolder(),
            [this](const Signature& signature, const QString& password, const ProofTold& tell) {
                m_doors->prove(signature, password, tell);
            },
            demoPassword.isEmpty() ? QString() : tr("Demo center: the password of everybody is “%1”.").arg(demoPassword)},
        actor);
    if (!context)
        return context.error();
    m_context = *std::move(context);
    m_exchange = std::make_unique<ExchangeRunner>(*m_context,
        ExchangeRunner::Edges {openConnection,
            [](const QString& address) { return std::make_unique<NetworkTransport>(QUrl(address)); }, m_look.server});
    m_backups = std::make_unique<BackupRunner>(*m_context,
        BackupRunner::Edges {openConnection,
            [this](Desk& desk, const QString& folder, BackupCause cause, const BackupProgress& told) {
                return MakeBackup(desk, m_installation->backupSource()).run(folder, cause, told);
            }});
    m_venues = std::make_unique<VenueRunner>(
        *m_context, VenueRunner::Edges {openConnection, [this] { return m_installation->parcelKey(); }});
    m_window = std::make_unique<MainWindow>(
        pagesOf(*m_context, *m_exchange, openConnection,
            {m_doors.get(), &m_look.languages, m_backups.get(), m_venues.get()}),
        finding(*m_context, [this](const Place& place) { m_window->goTo(place); }),
        m_look.languages, m_look.theme);
    m_guard = std::make_unique<DeskGuard>(
        DeskGuard::Ground {*m_context, *m_window, m_look.languages, *m_doors, qApp, demoPassword});
    wire();
    return {};
}

void Workplace::wire()
{
    m_window->installEventFilter(this);
    connect(&m_window->header(), &HeaderBar::actorChosen, this, [this](const QString& id) {
        if (const auto staff = StaffId::fromText(id))
            m_guard->switchTo(*staff);
        tellHeader();
    });
    connect(m_guard.get(), &DeskGuard::personChanged, this, &Workplace::rememberActor);
    connect(m_context.get(), &DeskContext::dataChanged, m_window.get(), &MainWindow::refresh);
    connect(m_context.get(), &DeskContext::dataChanged, this, &Workplace::tellHeader);
    connect(m_context.get(), &DeskContext::dataChanged, this, &Workplace::tellExchange);
    connect(m_exchange.get(), &ExchangeRunner::finished, this, &Workplace::tellExchange);
    connect(m_exchange.get(), &ExchangeRunner::aged, this, &Workplace::tellExchange);
    connect(&m_look.languages, &Languages::changed, this, &Workplace::tellHeader);
    connect(m_window.get(), &MainWindow::newApplicationRequested, m_window.get(),
        [this] { m_window->goTo({QStringLiteral("intake"), {}}); });
    tellHeader();
    tellExchange();
}

void Workplace::show()
{
    const QByteArray geometry = m_look.settings.value(geometrySetting).toByteArray();
    if (geometry.isEmpty() || !m_window->restoreGeometry(geometry))
        m_window->resize(usualSize.boundedTo(m_window->screen()->availableSize() - QSize(0, roomOfFrame)));
    m_window->goTo({QStringLiteral("today"), {}});
    m_window->show();
    m_exchange->startBackground();
    m_backups->startBackground();
}

void Workplace::tellHeader()
{
    const auto center = CenterQuery(m_context->connection()).profile();
    const auto staff = AccountQuery(m_context->connection(), m_clock->now()).whoMaySignIn();
    if (!center || !center->has_value() || !staff)
        return;
    const bool isRussian = m_look.languages.current() == ScreenLanguage::Russian;
    QString name = (*center)->name.in(isRussian ? Language::Russian : Language::Kazakh);
    if (m_installation->isDemo())
        name = tr("Demo: %1").arg(name);
    m_window->header().setCenterName(name);
    std::vector<desktop::Actor> actors;
    for (const auto& [member, account] : *staff)
        actors.push_back({member.id.toText(), member.name.shortForm(), rolesText(member.roles)});
    m_window->header().setActors(actors, m_context->actor().id.toText());
}

void Workplace::tellExchange()
{
    m_window->header().setExchange(m_exchange->state(), m_exchange->agesAt());
}

void Workplace::rememberActor()
{
    m_look.settings.setValue(actorSetting(), m_context->actor().id.toText());
    tellHeader();
    m_window->refresh();
}

bool Workplace::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close)
        m_look.settings.setValue(geometrySetting, m_window->saveGeometry());
    return QObject::eventFilter(watched, event);
}

} // namespace tanu::desktop
