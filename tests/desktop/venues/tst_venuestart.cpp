// Protects the beginning of a venue on the screen (V1, exchange.md 21): by keys a computer gets a name and shows its card,
// takes the office's, receives its first session; each step is open after the one before, also after a new start.
#include "app/desktop/firststart/firststartwindow.h"
#include "app/desktop/firststart/venuestartwindow.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/accounts/accountquery.h"
#include "tests/desktop/support/fitting.h"
#include "tests/desktop/venues/placedesk.h"

#include <QtCore/QDir>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

namespace {

const QString save = QStringLiteral("Save the card...");
const QString enrolOffice = QStringLiteral("Enrol the office's card...");
const QString receive = QStringLiteral("Receive a session...");
const QString wholeFolder = QStringLiteral("Read all parcels of a folder...");

/// A computer with nothing on it, and the office elsewhere.
class NewPlace {
public:
    [[nodiscard]] VenuesDesk& office() { return m_office; }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    [[nodiscard]] VenueStartWindow& window() { return *m_window; }
    [[nodiscard]] Installation& installation() { return *m_installation; }
    [[nodiscard]] bool isOpened() const { return m_installation != nullptr; }

    VenueStartWindow& open()
    {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        const bool isBegun = m_installation != nullptr;
        m_window = std::make_unique<VenueStartWindow>(VenueStartWindow::Edges {
            [this, data]() -> Result<std::shared_ptr<VenueStart>> {
                if (refusal)
                    return *std::exchange(refusal, std::nullopt);
                if (!m_installation)
                    m_installation = need(Installation::open(data, {Installation::Kind::Demo}));
                const ManualClock& clock = m_office.desk.center().clock();
                return std::make_shared<VenueStart>(m_installation->desk(clock, Installation::firstActor()),
                    need(m_installation->parcelKey()), m_installation->formsFolder());
            },
            [this, data] { return Installation::openConnection(data, m_installation->sealer()); }, m_prompts, isBegun});
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
        return *m_window;
    }

    /// By keys: the name, then Enter.
    InstallationCard saveCard()
    {
        const QString path = m_office.stick.filePath(QStringLiteral("venue.card"));
        m_prompts.willSaveFile(path);
        typeText(QApplication::focusWidget(), QStringLiteral("Ақтау колледжі"));
        desktop::press(m_window.get(), Qt::Key_Return);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("there is no card");
        return need(parseCard(file.readAll()));
    }
    QString officeCard()
    {
        const QString path = m_office.stick.filePath(QStringLiteral("office.card"));
        const auto key = need(VenuesDesk::officeKey());
        need(ShowCard(m_office.desk.center().as(Role::Administrator), *key).write(path));
        return path;
    }
    void press(const QString& text) { pressButton(*m_window, text); }
    [[nodiscard]] bool offers(const QString& text) const
    {
        const QAbstractButton* found = visibleButton(*m_window, text);
        return found && found->isEnabled();
    }
    [[nodiscard]] QString said() const { return saidOn(*m_window); }
    [[nodiscard]] QString told(const char* name) const
    {
        return m_window->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    /// Up to the first session, which waits on the stick.
    QString toTheFirstSession()
    {
        const InstallationCard card = saveCard();
        m_prompts.willChooseFiles({officeCard()});
        press(enrolOffice);
        need(EnrolVenue(m_office.desk.center().as(Role::Administrator)).run(card));
        const SessionId id = m_office.road.notified({m_office.road.contracted(1)});
        return m_office.checkOut(id);
    }

    std::optional<Error> refusal; ///< of the next opening

private:
    VenuesDesk m_office;
    QTemporaryDir m_folder;
    std::unique_ptr<Installation> m_installation;
    ScriptedPrompts m_prompts;
    std::unique_ptr<VenueStartWindow> m_window;
};

} // namespace

class VenueStartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartOffersIt()
    {
        Languages languages(*qApp, ScreenLanguage::English);
        FirstStartWindow window({}, languages);
        window.show();
        QSignalSpy wanted(&window, &FirstStartWindow::venueWanted);
        pressButton(window, QStringLiteral("This is a venue"));
        QCOMPARE(wanted.count(), 1);
    }

    void becomesAVenueByKeys_exchange21()
    {
        NewPlace place;
        place.open();
        QVERIFY2(!place.isOpened(), "nothing is made before somebody asks for it");
        QVERIFY(!place.offers(enrolOffice));
        QVERIFY(!place.offers(receive));
        const InstallationCard card = place.saveCard();
        QCOMPARE(card.role, InstallationRole::Venue);
        QCOMPARE(card.name, QStringLiteral("Ақтау колледжі"));
        QVERIFY2(place.told("own").contains(fingerprintOf(card)), qPrintable(place.told("own")));
        QVERIFY2(place.said().contains(QStringLiteral("Carry it to the office")), qPrintable(place.said()));
        QVERIFY(!place.offers(receive));
        place.prompts().willChooseFiles({place.officeCard()});
        place.press(enrolOffice);
        QVERIFY2(place.told("office").startsWith(QStringLiteral("The office is Астана тану орталығы.")),
            qPrintable(place.told("office")));
        QVERIFY(place.offers(receive));
    }

    void aVenueHasAName()
    {
        NewPlace place;
        place.open();
        place.press(save);
        QVERIFY(!place.window().findChild<TextEdit*>(QStringLiteral("venueName"))->errorText().isEmpty());
        QVERIFY(!place.isOpened());
    }

    void theFirstSessionBringsItsPeople_S1_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("V1 from a file") << false;
        QTest::newRow("V1 from a stick") << true;
    }
    void theFirstSessionBringsItsPeople_S1()
    {
        QFETCH(bool, isFolder);
        NewPlace place;
        place.open();
        const QString parcel = place.toTheFirstSession();
        QSignalSpy received(&place.window(), &VenueStartWindow::sessionReceived);
        if (isFolder)
            place.prompts().willChooseFolder(place.office().stick.path());
        else
            place.prompts().willChooseFiles({parcel});
        place.press(isFolder ? wholeFolder : receive);
        QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, 30'000);
        QCOMPARE(need(VenueQuery(place.installation().connection()).travels()).size(), size_t(1));
        QVERIFY(!need(AccountQuery(place.installation().connection(), place.office().desk.center().clock().now()).staff()).empty());
    }

    void aForeignOrBrokenParcelIsRefusedInWords_exchange21()
    {
        NewPlace place;
        place.open();
        const QString parcel = place.toTheFirstSession();
        QFile file(parcel);
        QVERIFY(file.resize(file.size() - 1));
        place.prompts().willChooseFiles({parcel});
        place.press(receive);
        QTRY_VERIFY2(place.said().contains(QStringLiteral("This parcel is not whole")), qPrintable(place.said()));
        QVERIFY(place.offers(receive));
        place.prompts().willChooseFolder(place.installation().data());
        place.press(wholeFolder);
        QTRY_VERIFY2(place.said().contains(QStringLiteral("There is no parcel for this computer")), qPrintable(place.said()));
    }

    void goesOnWhereItStood()
    {
        NewPlace place;
        place.open();
        const InstallationCard card = place.saveCard();
        place.open();
        QVERIFY2(place.told("own").contains(fingerprintOf(card)), qPrintable(place.told("own")));
        QVERIFY(place.offers(enrolOffice));
        QVERIFY2(!visibleButton(place.window(), QStringLiteral("Back")), "it is a venue for good");
    }

    void withoutAKeychainThePassphraseComesFirst_S2()
    {
        NewPlace place;
        place.refusal = Error {ErrorKind::KeyStoreUnavailable, {}, {}};
        place.open();
        QSignalSpy wanted(&place.window(), &VenueStartWindow::passphraseWanted);
        typeText(QApplication::focusWidget(), QStringLiteral("Ақтау колледжі"));
        desktop::press(&place.window(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        place.prompts().willSaveFile(place.office().stick.filePath(QStringLiteral("venue.card")));
        place.window().saveCard();
        QVERIFY2(place.told("own").contains(QStringLiteral("Ақтау колледжі")), qPrintable(place.told("own")));
    }

    void escapeGoesBackBeforeAnythingIsMade()
    {
        NewPlace place;
        place.open();
        QSignalSpy back(&place.window(), &VenueStartWindow::backWanted);
        desktop::press(&place.window(), Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    void everythingFits_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void everythingFits()
    {
        QFETCH(ScreenLanguage, language);
        const QString tag = QLatin1Char('-') + codeOf(language);
        NewPlace place;
        Languages languages(*qApp, language);
        const Theme theme(*qApp, ThemeMode::Light);
        FirstStartWindow first({}, languages);
        first.show();
        look(first, QStringLiteral("venuestart-ways") + tag);
        look(place.open(), QStringLiteral("venuestart-new") + tag);
        place.saveCard();
        look(place.window(), QStringLiteral("venuestart-card") + tag);
        place.prompts().willChooseFiles({place.officeCard()});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        look(place.window(), QStringLiteral("venuestart-office") + tag);
    }

private:
    static void look(QWidget& window, const QString& name)
    {
        settle();
        keepPicture(window, name);
        QCOMPARE(window.size(), QSize(1280, 720));
        const QStringList misfits = misfitsOf(window);
        QVERIFY2(misfits.isEmpty(), qPrintable(name + QLatin1Char('\n') + misfits.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(VenueStartTest)
#include "tst_venuestart.moc"
