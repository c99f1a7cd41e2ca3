#pragma once

// The desk of a venue: an installation in a folder of its own, with every page of the program before it.

#include "app/bootstrap/installation.h"
#include "app/desktop/main/pages.h"
#include "tests/desktop/venues/venuesdesk.h"

namespace tanu::desktop {

/// An installation that became a venue of the office and has the sessions that parcels brought; the stick is the office's.
class PlaceDesk {
public:
    explicit PlaceDesk(VenuesDesk& office, ScreenLanguage language = ScreenLanguage::English)
        : m_office(office)
        , m_installation(test::need(Installation::open(m_folder.filePath(QStringLiteral("data")), {Installation::Kind::Demo})))
        , m_languages(*qApp, language)
    {
        Desk first = m_installation->desk(clock(), Installation::firstActor());
        const auto own = test::need(m_installation->parcelKey());
        const auto officeKey = test::need(VenuesDesk::officeKey());
        Desk& administrator = office.desk.center().as(Role::Administrator);
        const InstallationCard card = test::need(ShowCard(first, *own).run(QStringLiteral("Ақтау, кәсіптік колледж")));
        const InstallationCard officeCard = test::need(ShowCard(administrator, *officeKey).run());
        id = test::need(EnrolVenue(administrator).run(card)).card.id;
        test::need(EnrolVenue(first).run(officeCard));
    }

    VenueId id;

    [[nodiscard]] const ManualClock& clock() const { return m_office.desk.center().clock(); }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] Connection& db() { return m_installation->connection(); }
    [[nodiscard]] VenueRunner& runner() { return *m_runner; }

    /// The office hands the session over to this venue, on the stick.
    QString checkOut(const SessionId& session)
    {
        Desk& clerk = m_office.desk.center().as(Role::Registrar);
        return test::need(CheckOutSession(clerk).run({session, id, {}}, m_office.stick.path())).path;
    }
    /// By the service: before the first session there is nobody who could sit at the desk.
    void receive(const QString& path)
    {
        Desk first = m_installation->desk(clock(), Installation::firstActor());
        test::need(ReceiveSession(first, *test::need(m_installation->parcelKey())).run(path));
    }
    [[nodiscard]] Desk secretary()
    {
        Desk desk = m_installation->desk(clock(), {who(), QStringLiteral("venue"), Role::Secretary});
        desk.proof = test::StandingProof::make();
        return desk;
    }

    /// The commission's secretary sits down.
    MainWindow& open(const desktop::Place& place)
    {
        const QString data = m_installation->data();
        const OpenConnection connect
            = [data, sealer = m_installation->sealer()] { return Installation::openConnection(data, sealer); };
        m_context = test::need(DeskContext::create({db(), clock(), m_installation->key(), m_prompts, data,
                                                       m_installation->formsFolder(), &proved},
            {who(), QStringLiteral("Хатшы"), Role::Secretary}));
        m_runner = std::make_unique<VenueRunner>(
            *m_context, VenueRunner::Edges {connect, [this] { return m_installation->parcelKey(); }});
        m_exchange = std::make_unique<ExchangeRunner>(*m_context,
            ExchangeRunner::Edges {connect, [](const QString&) { return std::unique_ptr<Transport>(); }, {}});
        SettingsParts parts;
        parts.venues = m_runner.get();
        m_theme = std::make_unique<Theme>(*qApp, ThemeMode::Light);
        m_window = std::make_unique<MainWindow>(pagesOf(*m_context, *m_exchange, connect, parts),
            [](const QString&, int) { return QList<FoundItem>(); }, m_languages, *m_theme);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
        m_window->goTo(place);
        return *m_window;
    }
    MainWindow& openSession(const SessionId& session) { return open({QStringLiteral("session"), session.toText()}); }
    MainWindow& openSettings() { return open({QStringLiteral("settings"), QStringLiteral("venues")}); }
    [[nodiscard]] MainWindow& window() { return *m_window; }

    /// The button that a person sees with these words; null if there is none.
    [[nodiscard]] QAbstractButton* button(const QString& text) const { return visibleButton(*m_window, text); }
    void press(const QString& text) const { pressButton(*m_window, text); }
    [[nodiscard]] QString said() const { return saidOn(*m_window->currentPage()); }
    template <typename Deed>
    void runs(Deed&& deed) const
    {
        QSignalSpy finished(m_runner.get(), &VenueRunner::finished);
        deed();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }

private:
    [[nodiscard]] StaffId who() const { return m_office.desk.center().staff(Role::Secretary); }

    static void proved(const Signature&, const QString& password, const ProofTold& tell)
    {
        if (password == ScriptedPrompts::standingPassword())
            tell(test::StandingProof::make());
        else
            tell(ErrorKind::SignInRefused);
    }

    VenuesDesk& m_office;
    QTemporaryDir m_folder;
    std::unique_ptr<Installation> m_installation;
    ScriptedPrompts m_prompts;
    Languages m_languages;
    std::unique_ptr<DeskContext> m_context;
    std::unique_ptr<VenueRunner> m_runner;
    std::unique_ptr<ExchangeRunner> m_exchange;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tanu::desktop
