// Protects the desk at a venue (V1, exchange.md 21 to 24): there a session is received, conducted and returned by keys, with
// the real services over a folder of its own; and what is the office's is not offered there.
#include "core/services/queries/centerreminderquery.h"
#include "tests/desktop/venues/placedesk.h"

#include <QtCore/QDir>
#include <QtWidgets/QTabBar>

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

namespace {

const QString giveBack = QStringLiteral("Return the session");
const QString again = QStringLiteral("Write the parcel once more");
const QString wholeFolder = QStringLiteral("Read all parcels of a folder...");
const QString oneFile = QStringLiteral("Receive a session...");

/// An office, and a venue that was there before: somebody can sign in at it.
struct Ground {
    VenuesDesk office;
    PlaceDesk place;
    SessionId before = office.road.notified({office.road.contracted(1)});

    explicit Ground(ScreenLanguage language = ScreenLanguage::English)
        : place(office, language)
    {
        place.receive(place.checkOut(before));
    }

    void takeHome(const QString& path)
    {
        const auto key = need(VenuesDesk::officeKey());
        need(BringHomeSession(office.desk.center().as(Role::Secretary), *key).run(path));
    }
    [[nodiscard]] QStringList onStick(const QString& ending) const
    {
        return QDir(office.stick.path()).entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name);
    }
};

} // namespace

class DeskAtVenueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void receivesTheParcelsOfAFolderByKeys_exchange21()
    {
        Ground ground;
        const SessionId next = ground.office.road.notified({ground.office.road.contracted(2)});
        ground.place.checkOut(next);
        ground.place.openSettings();
        ground.place.prompts().willChooseFolder(ground.office.stick.path());
        ground.place.runs([&] { ground.place.press(wholeFolder); });
        const QString number = ground.office.view(next).numberText;
        QCOMPARE(ground.place.said(), QStringLiteral("Session %1 is here now. Candidates: 1.").arg(number));
        QCOMPARE(need(SessionTable(ground.place.db()).load(next)).id, next);
        ground.place.prompts().willChooseFolder(ground.office.stick.path());
        ground.place.runs([&] { ground.place.press(wholeFolder); });
        QCOMPARE(ground.place.said(), QStringLiteral("There is no parcel for this computer that was not read before."));
    }

    void receivesOneFileByKeys_exchange23()
    {
        Ground ground;
        const SessionId next = ground.office.road.notified({ground.office.road.contracted(2)});
        const QString parcel = ground.place.checkOut(next);
        ground.place.openSettings();
        for (const char* words : {"is here now", "had been received from this parcel before. Nothing changed."}) {
            ground.place.prompts().willChooseFiles({parcel});
            ground.place.runs([&] { ground.place.press(oneFile); });
            QVERIFY2(ground.place.said().contains(QString::fromLatin1(words)), qPrintable(ground.place.said()));
        }
    }

    void aDamagedParcelIsRefusedInWords_exchange21()
    {
        Ground ground;
        const SessionId next = ground.office.road.notified({ground.office.road.contracted(2)});
        const QString parcel = ground.place.checkOut(next);
        QFile file(parcel);
        QVERIFY(file.resize(file.size() - 1));
        ground.place.openSettings();
        ground.place.prompts().willChooseFiles({parcel});
        ground.place.runs([&] { ground.place.press(oneFile); });
        QCOMPARE(ground.place.said(),
            QStringLiteral("This parcel is not whole: %1. Nothing was taken from it.").arg(parcel));
        QVERIFY(!need(SessionTable(ground.place.db()).find(next)).has_value());
    }

    void returnsByKeys_exchange23()
    {
        Ground ground;
        const Cases candidates = {ground.office.view(ground.before).candidates.front().application.id};
        ground.office.desk.center().clock().set(ground.office.view(ground.before).session.startsAt);
        Procedure(ground.place.secretary(), ground.office.desk.center()).conduct(ground.before, candidates);
        ground.place.openSession(ground.before);
        QVERIFY2(ground.place.said().contains(QStringLiteral("is conducted here. Return it when the day is done.")),
            qPrintable(ground.place.said()));
        ground.place.prompts().willChooseFolder(ground.office.stick.path());
        ground.place.runs([&] { ground.place.press(giveBack); });
        QVERIFY2(ground.place.said().contains(QStringLiteral("goes home: the file was written, flushed to the disk and read back")),
            qPrintable(ground.place.said()));
        QVERIFY2(ground.place.said().contains(QStringLiteral("Here it is only read.")), qPrintable(ground.place.said()));
        const QStringList parcels = ground.onStick(QStringLiteral("home.parcel"));
        QCOMPARE(parcels.size(), 1);
        ground.takeHome(ground.office.stick.filePath(parcels.front()));
        QCOMPARE(ground.office.view(ground.before).session.state, SessionState::Ended);
    }

    void theOfficeIsCalledAsOnTheScreen_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("name");
        QTest::newRow("kk") << int(ScreenLanguage::Kazakh) << QStringLiteral("Астана тану орталығы");
        QTest::newRow("ru") << int(ScreenLanguage::Russian) << QStringLiteral("Центр признания Астана");
    }
    /// By its card, and then as the first session brought it.
    void theOfficeIsCalledAsOnTheScreen()
    {
        QFETCH(int, language);
        QFETCH(QString, name);
        Ground ground(static_cast<ScreenLanguage>(language));
        ground.place.openSession(ground.before);
        QVERIFY2(ground.place.said().contains(name), qPrintable(ground.place.said()));
    }

    /// The stick was lost on the way.
    void writesALostParcelOnceMore_exchange23()
    {
        Ground ground;
        ground.place.openSession(ground.before);
        for (const QString& verb : {giveBack, again}) {
            ground.place.prompts().willChooseFolder(ground.office.stick.path());
            ground.place.runs([&] { ground.place.press(verb); });
            const QStringList parcels = ground.onStick(QStringLiteral("home.parcel"));
            QCOMPARE(parcels.size(), 1);
            if (verb == giveBack)
                QVERIFY(QFile::remove(ground.office.stick.filePath(parcels.front())));
        }
        QVERIFY2(ground.place.said().contains(QStringLiteral("written once more, with the same content")),
            qPrintable(ground.place.said()));
        ground.takeHome(ground.office.stick.filePath(ground.onStick(QStringLiteral("home.parcel")).front()));
    }

    /// The stick is gone when the parcel is to be written: the session stays here.
    void aStickThatIsGoneKeepsItHere_exchange24()
    {
        Ground ground;
        ground.place.openSession(ground.before);
        ground.place.prompts().willChooseFolder(ground.office.stick.filePath(QStringLiteral("gone/deeper")));
        ground.place.runs([&] { ground.place.press(giveBack); });
        QVERIFY2(ground.place.said().contains(QStringLiteral("cannot be written")), qPrintable(ground.place.said()));
        QVERIFY(ground.place.button(giveBack));
        QVERIFY(!need(SessionQuery(ground.place.db(), ground.place.clock()).load(ground.before)).isAway);
    }

    /// L17.2.1 is the office's: a venue has nothing to enrol, and says nothing of it.
    void theOfficesTermsAreNotToldAtAVenue()
    {
        Ground ground;
        ground.place.open({QStringLiteral("today"), {}});
        QVERIFY2(!ground.place.said().contains(QStringLiteral("register on the platform")), qPrintable(ground.place.said()));
        for (const CenterReminder& one :
            need(CenterReminderQuery(ground.place.db(), ground.place.clock()).load()))
            QVERIFY(one.kind != CenterReminderKind::RegisterOnPlatform);
        bool isToldAtOffice = false;
        for (const CenterReminder& one :
            need(CenterReminderQuery(ground.office.desk.center().db(), ground.place.clock()).load()))
            isToldAtOffice = isToldAtOffice || one.kind == CenterReminderKind::RegisterOnPlatform;
        QVERIFY(isToldAtOffice);
        ground.place.window().goTo({QStringLiteral("certificates"), {}});
        QVERIFY2(!ground.place.said().contains(QStringLiteral("not enrolled")), qPrintable(ground.place.said()));
    }

    /// V1: a venue conducts; what the office plans, decides and writes to the server is not offered.
    void whatIsTheOfficesIsNotOffered_V1()
    {
        Ground ground;
        ground.place.openSession(ground.before);
        for (const char* gone : {"Hand over to a venue", "Take it back", "Change", "Cancel the session", "Add candidates"}) {
            const QAbstractButton* found = ground.place.button(QString::fromLatin1(gone));
            QVERIFY2(!found || !found->isEnabled(), gone);
        }
        for (const char* page : {"applications", "sessions", "certificates", "appeals", "exchange", "today"}) {
            ground.place.window().goTo({QString::fromLatin1(page), {}});
            for (const char* gone : {"New application", "New session", "Prepare documents", "Synchronize now", "Synchronize"}) {
                const QAbstractButton* found = ground.place.button(QString::fromLatin1(gone));
                QVERIFY2(!found || !found->isEnabled(), qPrintable(QLatin1String(page) + QLatin1String(": ") + QLatin1String(gone)));
            }
        }
    }
};

QTEST_MAIN(DeskAtVenueTest)
#include "tst_deskatvenue.moc"
