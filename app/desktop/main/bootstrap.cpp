#include "app/desktop/main/bootstrap.h"

#include "app/bootstrap/installation.h"
#include "app/desktop/firststart/actorpicker.h"
#include "app/desktop/firststart/firststartwindow.h"
#include "app/desktop/firststart/problemwindow.h"
#include "app/desktop/help/helpdesk.h"
#include "app/desktop/main/bootstrapdemo.h"
#include "app/desktop/main/workplace.h"
#include "app/desktop/shell/mainwindow.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

const QString languageSetting = QStringLiteral("look/language");
const QString themeSetting = QStringLiteral("look/theme");

tanu::Actor actorOf(const StaffMember& member)
{
    return {member.id, member.name.shortForm(), member.roles};
}

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
    auto installation = Installation::openExisting(data);
    if (!installation && installation.error().kind == ErrorKind::NotFound)
        return showFirstStart();
    if (!installation)
        return showProblem(installation.error(), data);
    const auto presence = CenterQuery((*installation)->connection()).exists();
    if (!presence)
        return showProblem(presence.error(), data);
    if (*presence == CenterPresence::Missing) {
        installation->reset();
        return showFirstStart();
    }
    pickActor(*std::move(installation));
}

void Bootstrap::pickActor(std::unique_ptr<Installation> installation)
{
    const auto staff = CenterQuery(installation->connection()).staff();
    if (!staff)
        return showProblem(staff.error(), installation->data());
    const QString last = m_settings.value(Workplace::actorSetting()).toString();
    for (const StaffMember& member : *staff) {
        const bool isWanted = installation->isDemo() ? member.roles.testFlag(Role::Registrar) : staff->size() == 1;
        if (member.id.toText() == last || (last.isEmpty() && isWanted))
            return openDesk(std::move(installation), actorOf(member));
    }
    auto picker = std::make_unique<ActorPicker>(*staff);
    auto held = std::make_shared<std::unique_ptr<Installation>>(std::move(installation));
    connect(picker.get(), &ActorPicker::picked, this,
        [this, held](const StaffMember& member) { openDesk(std::move(*held), actorOf(member)); });
    show(std::move(picker));
}

QString Bootstrap::serverFor(const Installation& installation)
{
    if (!m_options.server.isEmpty() || !installation.isDemo())
        return m_options.server;
    if (!m_demo)
        m_demo = std::make_unique<DemoFolder>(installation.data());
    return m_demo->isServerThere() ? m_demo->startServer() : QString();
}

void Bootstrap::openDesk(std::unique_ptr<Installation> installation, const tanu::Actor& actor)
{
    const QString data = installation->data();
    const QString server = serverFor(*installation);
    auto workplace = Workplace::create(std::move(installation), actor, {m_languages, m_theme, m_settings, server});
    if (!workplace)
        return showProblem(workplace.error(), data);
    m_workplace = *std::move(workplace);
    m_help->serve(m_workplace->window());
    m_workplace->show();
    show(nullptr);
}

void Bootstrap::showFirstStart()
{
    m_demo = std::make_unique<DemoFolder>(m_options.demoData());
    FirstStartWindow::Makers makers;
    makers.makeCenter = [this](const FirstStartPlan& plan) -> Result<void> {
        const auto installation = Installation::open(m_options.data);
        if (!installation)
            return installation.error();
        const SystemClock clock;
        Desk desk = (*installation)->desk(clock, Installation::firstActor());
        const auto head = makeCenter(desk, plan);
        if (!head)
            return head.error();
        m_settings.setValue(Workplace::actorSetting(), head->toText());
        return {};
    };
    makers.demoIsThere = m_demo->isThere();
    makers.prepareDemo = [this] { return m_demo->prepare(); };
    makers.buildDemo = [this](const IsStopped& isStopped, const FirstStartWindow::Told& told) {
        return m_demo->build(isStopped, told);
    };
    auto window = std::make_unique<FirstStartWindow>(std::move(makers), m_languages);
    connect(window.get(), &FirstStartWindow::centerMade, this, [this] { open(m_options.data); });
    connect(window.get(), &FirstStartWindow::demoMade, this, [this] { open(m_options.demoData()); });
    show(std::move(window));
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
