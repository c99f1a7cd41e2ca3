#include "app/desktop/main/bootstrap.h"

#include "app/bootstrap/installation.h"
#include "app/demo/demoaccounts.h"
#include "app/desktop/firststart/firststartwindow.h"
#include "app/desktop/firststart/problemwindow.h"
#include "app/desktop/firststart/venuestartwindow.h"
#include "app/desktop/gate/entrance.h"
#include "app/desktop/gate/passphrasewindow.h"
#include "app/desktop/gate/recoverypaper.h"
#include "app/desktop/help/helpdesk.h"
#include "app/desktop/main/activewindowprompts.h"
#include "app/desktop/main/bootstrapdemo.h"
#include "app/desktop/main/workplace.h"
#include "app/desktop/shell/mainwindow.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

const QString languageSetting = QStringLiteral("look/language");
const QString themeSetting = QStringLiteral("look/theme");

QString settingsPath(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("desktop.ini"));
}

} // namespace

Bootstrap::Bootstrap(QApplication& application, ProgramOptions options)
    : m_options(std::move(options))
    , m_settings(settingsPath(m_options.data), QSettings::IniFormat)
    , m_languages(application, screenLanguageOf(m_settings.value(languageSetting).toString()))
    , m_theme(application)
    , m_help(std::make_unique<HelpDesk>(m_languages))
    , m_prompts(std::make_unique<ActiveWindowPrompts>(m_settings))
{
    restoreLook();
}

Bootstrap::~Bootstrap() = default;

void Bootstrap::restoreLook()
{
    if (m_options.language)
        m_languages.switchTo(*m_options.language);
    const auto stored = themeModeOf(m_settings.value(themeSetting).toString());
    m_theme.setMode(m_options.theme.value_or(stored.value_or(ThemeMode::System)));
    connect(&m_languages, &Languages::changed, this,
        [this] { m_settings.setValue(languageSetting, codeOf(m_languages.current())); });
    connect(&m_theme, &Theme::changed, this, [this] { m_settings.setValue(themeSetting, codeOf(m_theme.mode())); });
}

void Bootstrap::start()
{
    open(m_options.data);
}

void Bootstrap::open(const QString& data)
{
    m_installation.reset();
    const bool isSealed = Installation::needsPassphrase(data);
    if (isSealed && !m_keys) {
        auto window = std::make_unique<PassphraseWindow>(PassphraseWindow::For::Opening, m_languages);
        askPassphrase(*window, data, [this, data] { open(data); });
        return show(std::move(window));
    }
    Installation::Options options;
    if (isSealed)
        options.keys = m_keys;
    auto installation = Installation::openExisting(data, options);
    if (!installation && installation.error().kind == ErrorKind::NotFound)
        return showFirstStart();
    if (!installation)
        return showProblem(installation.error(), data);
    const auto presence = CenterQuery((*installation)->connection()).exists();
    if (!presence)
        return showProblem(presence.error(), data);
    m_installation = *std::move(installation);
    if (*presence == CenterPresence::Present)
        return enter();
    const auto role = VenueQuery(m_installation->connection()).role();
    if (!role)
        return showProblem(role.error(), data);
    if (*role == InstallationRole::Venue)
        return showVenueStart(VenueStage::Begun);
    m_installation.reset();
    showFirstStart();
}

/// The window stays with whoever shows it; what it asks for is kept here.
void Bootstrap::askPassphrase(PassphraseWindow& window, const QString& data, const std::function<void()>& then)
{
    connect(&window, &PassphraseWindow::given, this, [this, &window, data, then](const QString& passphrase) {
        window.setBusy(true);
        const auto keys = std::make_shared<Result<std::shared_ptr<CredentialStore>>>(ErrorKind::Cancelled);
        m_work.start([data, passphrase, keys](const IsStopped&,
                         const LongWork::Tell&) { *keys = Installation::openKeys(data, passphrase); },
            [this, keys, then, asked = QPointer(&window)] {
                if (*keys) {
                    m_keys = **keys;
                    return then();
                }
                if (asked)
                    asked->refuse(keys->error());
            });
    });
}

std::optional<tanu::Actor> Bootstrap::demoActor() const
{
    const auto staff = CenterQuery(m_installation->connection()).staff();
    const QString last = m_settings.value(Workplace::actorSetting()).toString();
    for (size_t i = 0; staff && i < staff->size(); ++i) {
        const StaffMember& member = (*staff)[i];
        if (last.isEmpty() ? member.roles.testFlag(Role::Registrar) : member.id.toText() == last)
            return tanu::Actor {member.id, member.name.shortForm(), member.roles};
    }
    return std::nullopt;
}

void Bootstrap::enter()
{
    const auto openConnection = [data = m_installation->data(), sealer = m_installation->sealer()] {
        return Installation::openConnection(data, sealer);
    };
    m_doors = std::make_unique<Doorkeeper>(Doorkeeper::Ground {m_installation->connection(), m_clock, m_installation->key(),
        openConnection, m_installation->passwordCost()});
    const bool isDemo = m_installation->isDemo();
    const auto presence = AccountQuery(m_installation->connection(), m_clock.now()).exists();
    const bool hasAccounts = presence && *presence == AccountPresence::Present;
    if (const auto actor = isDemo && hasAccounts ? demoActor() : std::nullopt)
        return openDesk(*actor);
    m_entrance = std::make_unique<Entrance>(
        Entrance::Ground {*m_doors, m_installation->connection(), m_clock, m_languages, m_settings,
            isDemo ? QString::fromLatin1(demo::demoPassword) : QString(),
            [this](const RecoveryKeyForm& form) { return printRecoveryKey(form, m_languages.current()); }},
        [this](std::unique_ptr<QWidget> window) { show(std::move(window)); });
    connect(m_entrance.get(), &Entrance::entered, this, &Bootstrap::openDesk);
    connect(m_entrance.get(), &Entrance::failed, this,
        [this](const Error& error) { showProblem(error, m_installation->data()); });
    m_entrance->begin();
}

QString Bootstrap::serverFor(const Installation& installation)
{
    if (!m_options.server.isEmpty() || !installation.isDemo())
        return m_options.server;
    if (!m_demo)
        m_demo = std::make_unique<DemoFolder>(installation.data());
    return m_demo->isServerThere() ? m_demo->startServer() : QString();
}

void Bootstrap::openDesk(const tanu::Actor& actor)
{
    const QString data = m_installation->data();
    const QString server = serverFor(*m_installation);
    auto workplace = Workplace::create(std::move(m_installation), actor, {m_languages, m_theme, m_settings, server});
    if (!workplace)
        return showProblem(workplace.error(), data);
    m_workplace = *std::move(workplace);
    m_help->serve(m_workplace->window());
    m_workplace->show();
    show(nullptr);
}

/// Who has just made the center, chosen a password and confirmed the sheet of the recovery key need not sign in.
void Bootstrap::openFor(const StaffId& staff)
{
    Installation::Options options;
    options.keys = m_keys;
    auto installation = Installation::openExisting(m_options.data, options);
    if (!installation)
        return showProblem(installation.error(), m_options.data);
    const auto member = CenterQuery((*installation)->connection()).staffMember(staff);
    if (!member)
        return showProblem(member.error(), m_options.data);
    m_installation = *std::move(installation);
    const tanu::Actor administrator {member->id, member->name.shortForm(), member->roles};
    Desk desk = m_installation->desk(m_clock, administrator);
    (void)pendingrecovery::confirm(desk, m_settings); // What cannot be noted stays pending: the next sign-in makes another key.
    openDesk(administrator);
}

Result<void> Bootstrap::prepareCenter()
{
    if (Installation::needsPassphrase(m_options.data) && !m_keys)
        return ErrorKind::KeyStoreUnavailable;
    m_installation.reset();
    Installation::Options options;
    options.keys = m_keys;
    auto installation = Installation::open(m_options.data, options);
    if (!installation)
        return installation.error();
    m_installation = *std::move(installation);
    return {};
}

/// In a worker thread, with a connection of its own.
Result<MadeCenter> Bootstrap::makeCenterNow(const FirstStartPlan& plan) const
{
    const auto connection = Installation::openConnection(m_installation->data(), m_installation->sealer());
    if (!connection)
        return connection.error();
    Desk desk {**connection, m_clock, m_installation->key(), Installation::firstActor()};
    return makeCenter(desk, plan, m_installation->passwordCost());
}

void Bootstrap::showFirstStart()
{
    m_demo = std::make_unique<DemoFolder>(m_options.demoData());
    FirstStartWindow::Makers makers;
    makers.prepareCenter = [this] { return prepareCenter(); };
    makers.makeCenter = [this](const FirstStartPlan& plan) { return makeCenterNow(plan); };
    makers.printKey = [this](const RecoveryKeyForm& form) { return printRecoveryKey(form, m_languages.current()); };
    makers.demoIsThere = m_demo->isThere();
    makers.prepareDemo = [this] { return m_demo->prepare(); };
    makers.buildDemo = [this](const IsStopped& isStopped, const FirstStartWindow::Told& told) {
        return m_demo->build(isStopped, told);
    };
    auto window = std::make_unique<FirstStartWindow>(std::move(makers), m_languages);
    connect(window.get(), &FirstStartWindow::centerMade, this, [this](const StaffId& administrator) {
        m_installation.reset();
        openFor(administrator);
    });
    connect(window.get(), &FirstStartWindow::demoMade, this, [this] { open(m_options.demoData()); });
    connect(window.get(), &FirstStartWindow::venueWanted, this, [this] { showVenueStart(VenueStage::New); });
    connect(window.get(), &FirstStartWindow::passphraseWanted, this,
        [this, first = window.get()] { askFirstPassphrase([first] { first->make(); }); });
    show(std::move(window));
}

void Bootstrap::askFirstPassphrase(const std::function<void()>& then)
{
    auto* asking = new PassphraseWindow(PassphraseWindow::For::First, m_languages);
    asking->setAttribute(Qt::WA_DeleteOnClose);
    asking->setWindowModality(Qt::ApplicationModal);
    askPassphrase(*asking, m_options.data, [window = QPointer(asking), then] {
        if (window)
            window->close();
        then();
    });
    asking->show();
    asking->raise(); // whoever is asked must see it, whatever the window manager thinks
    asking->activateWindow();
}

void Bootstrap::showVenueStart(VenueStage stage)
{
    VenueStartWindow::Edges edges {[this] { return openVenueStart(); },
        [this] { return Installation::openConnection(m_installation->data(), m_installation->sealer()); }, *m_prompts,
        stage == VenueStage::Begun};
    auto window = std::make_unique<VenueStartWindow>(std::move(edges));
    connect(window.get(), &VenueStartWindow::sessionReceived, this, [this] { open(m_options.data); });
    connect(window.get(), &VenueStartWindow::backWanted, this, [this] {
        m_installation.reset();
        showFirstStart();
    });
    connect(window.get(), &VenueStartWindow::passphraseWanted, this,
        [this, venue = window.get()] { askFirstPassphrase([venue] { venue->saveCard(); }); });
    show(std::move(window));
}

Result<std::shared_ptr<VenueStart>> Bootstrap::openVenueStart()
{
    if (!m_installation) {
        if (const auto ready = prepareCenter(); !ready)
            return ready.error();
    }
    const auto key = m_installation->parcelKey();
    if (!key)
        return key.error();
    return std::make_shared<VenueStart>(
        m_installation->desk(m_clock, Installation::firstActor()), *key, m_installation->formsFolder());
}

void Bootstrap::showProblem(const Error& error, const QString& data)
{
    auto window = std::make_unique<ProblemWindow>(error, data);
    connect(window.get(), &ProblemWindow::retryRequested, this, [this, data] { open(data); });
    show(std::move(window));
}

void Bootstrap::show(std::unique_ptr<QWidget> window)
{
    if (window) {
        m_help->serve(*window);
        window->show();
    }
    if (m_window) {
        m_window->hide();
        m_window.release()->deleteLater();
    }
    m_window = std::move(window);
}

} // namespace tanu::desktop
