// Protects the section of venues: own card as a file, another's enrolled by its card with the fingerprint to compare, who
// holds what, parcels read from a file or a whole folder, and that only the administrator changes it (S1, exchange.md 21).
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/settings/venuessection.h"
#include "app/desktop/widgets/datatable.h"
#include "core/exchange/parcels/installationcard.h"
#include "core/exchange/parcels/parcelfile.h"
#include "core/exchange/parcels/venuequery.h"
#include "tests/desktop/venues/venuesdesk.h"

#include <QtCore/QFile>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

namespace {

QString cell(const VenuesDesk& desk, const char* table, int row, int column)
{
    return desk.named<DataTable>(table).view().model()->index(row, column).data().toString();
}

/// What stands there to be compared by voice.
QString fingerprintIn(const VenuesDesk& desk, const char* part)
{
    return desk.named(part).findChild<QLabel*>(QStringLiteral("fingerprint"))->text();
}

} // namespace

class VenuesSectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesTheOwnCard_exchange21()
    {
        VenuesDesk desk(Role::Administrator);
        desk.openSettings();
        QCOMPARE(desk.named<QLabel>("own").text(), QStringLiteral("This computer has not shown its card yet."));
        const QString path = desk.stick.filePath(QStringLiteral("office.card"));
        desk.desk.prompts().willSaveFile(path);
        desk.press(QStringLiteral("Save own card..."));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const InstallationCard card = need(parseCard(file.readAll()));
        QCOMPARE(card.role, InstallationRole::Office);
        QVERIFY2(desk.said().contains(fingerprintOf(card)), qPrintable(desk.said()));
        QCOMPARE(fingerprintIn(desk, "ownCard"), fingerprintOf(card));
    }

    void everySectionHasAnIconOfItsOwn()
    {
        VenuesDesk desk(Role::Administrator);
        desk.openSettings();
        QStringList icons;
        for (const auto* section : desk.page().findChildren<SettingsSection*>())
            icons.append(section->iconName());
        QVERIFY(icons.contains(QStringLiteral("place")));
        QCOMPARE(icons.removeDuplicates(), 0);
    }

    void enrolsAVenueByItsCard_exchange21()
    {
        VenuesDesk desk(Role::Administrator);
        desk.openSettings();
        const auto key = need(VenuesDesk::officeKey());
        need(ShowCard(desk.desk.center().as(Role::Administrator), *key).run());
        const QString path = desk.stick.filePath(QStringLiteral("venue.card"));
        Desk first = desk.venue.first();
        const InstallationCard card = need(ShowCard(first, desk.venue.parcelKey()).write(path, QStringLiteral("Ноутбук 1")));
        desk.desk.prompts().willChooseFiles({path});
        desk.press(QStringLiteral("Enrol a card..."));
        QVERIFY2(desk.said().contains(fingerprintOf(card)), qPrintable(desk.said()));
        QCOMPARE(cell(desk, "venues", 0, 0), QStringLiteral("Ноутбук 1"));
        QCOMPARE(cell(desk, "venues", 0, 4), fingerprintOf(card));
        QCOMPARE(fingerprintIn(desk, "chosen"), fingerprintOf(card)); // the only one is chosen
        QVERIFY(desk.named<QLabel>("own").text().startsWith(QStringLiteral("This computer is the office: ")));
    }

    /// S2: an installation that came back from its backup signs with a new key; somebody must say that it is meant.
    void aRestoredVenueIsEnrolledAnewWhenItIsMeant()
    {
        VenuesDesk desk(Role::Administrator);
        desk.enrol();
        desk.openSettings();
        const auto key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x45')));
        InstallationCard card = desk.venue.show();
        card.signingKey = key->publicKey().bytes();
        const QString path = desk.stick.filePath(QStringLiteral("new.card"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(assembleCard(card, *key));
        }
        for (const bool isMeant : {false, true}) {
            desk.desk.prompts().willChooseFiles({path});
            desk.desk.prompts().willConfirm(QStringLiteral("Ноутбук 1"), isMeant);
            desk.press(QStringLiteral("Enrol a card..."));
            QCOMPARE(cell(desk, "venues", 0, 4) == fingerprintOf(card), isMeant);
        }
        QVERIFY2(desk.said().contains(fingerprintOf(card)), qPrintable(desk.said()));
    }

    /// exchange.md 23: one parcel that is refused keeps nobody from the others, and each one's fate is said.
    void aRefusedParcelStopsNoOther()
    {
        VenuesDesk desk(Role::Secretary);
        desk.enrol();
        std::vector<SessionId> ids;
        for (const int i : {1, 2}) {
            ids.push_back(desk.road.notified({desk.road.contracted(i)}));
            desk.receive(desk.checkOut(ids.back()));
            desk.giveBack(ids.back());
        }
        const VenueId office = need(VenueQuery(desk.venue.db()).venues()).front().id;
        const QStringList parcels = parcelsFor(desk.stick.path(), office);
        QCOMPARE(parcels.size(), 2);
        QFile first(parcels.front());
        QVERIFY(first.resize(first.size() - 1));
        desk.openSettings();
        desk.desk.prompts().willChooseFolder(desk.stick.path());
        desk.runs([&] { desk.press(QStringLiteral("Read all parcels of a folder...")); });
        QVERIFY2(desk.said().contains(QStringLiteral("is home from “Ноутбук 1”")), qPrintable(desk.said()));
        QVERIFY2(desk.said().contains(QStringLiteral("This parcel is not whole: ") + parcels.front()), qPrintable(desk.said()));
        QCOMPARE(static_cast<int>(desk.view(ids[0]).isAway) + static_cast<int>(desk.view(ids[1]).isAway), 1);
    }

    void aDamagedCardIsRefused()
    {
        VenuesDesk desk(Role::Administrator);
        const QString path = desk.stick.filePath(QStringLiteral("venue.card"));
        Desk first = desk.venue.first();
        need(ShowCard(first, desk.venue.parcelKey()).write(path, QStringLiteral("Ноутбук 1")));
        QFile file(path);
        QVERIFY(file.resize(file.size() - 1));
        desk.openSettings();
        desk.desk.prompts().willChooseFiles({path});
        desk.press(QStringLiteral("Enrol a card..."));
        QVERIFY(!desk.said().isEmpty());
        QVERIFY(need(VenueQuery(desk.desk.center().db()).venues()).empty());
    }

    void showsWhoHoldsWhat_exchange22()
    {
        VenuesDesk desk(Role::Administrator);
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.checkOut(id);
        desk.openSettings();
        QCOMPARE(cell(desk, "venues", 0, 2), QStringLiteral("1"));
        QCOMPARE(cell(desk, "travels", 0, 0), desk.view(id).numberText);
        QCOMPARE(cell(desk, "travels", 0, 3), QStringLiteral("at the venue"));
    }

    void readsAllParcelsOfAFolder_exchange23()
    {
        VenuesDesk desk(Role::Secretary);
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.receive(desk.checkOut(id));
        desk.giveBack(id);
        desk.openSettings();
        desk.desk.prompts().willChooseFolder(desk.stick.path());
        desk.runs([&] { desk.press(QStringLiteral("Read all parcels of a folder...")); });
        QVERIFY2(desk.said().contains(QStringLiteral("is home from “Ноутбук 1”")), qPrintable(desk.said()));
        QVERIFY(!desk.view(id).isAway);
        desk.desk.prompts().willChooseFolder(desk.stick.path());
        desk.runs([&] { desk.press(QStringLiteral("Read all parcels of a folder...")); });
        QVERIFY2(desk.said().contains(QStringLiteral("There is no parcel for this computer")), qPrintable(desk.said()));
    }

    void theSameParcelTwiceSaysSo_exchange23()
    {
        VenuesDesk desk(Role::Secretary);
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.receive(desk.checkOut(id));
        const QString parcel = desk.giveBack(id);
        desk.openSettings();
        for (const char* words : {"is home from", "had come home with this parcel before"}) {
            desk.desk.prompts().willChooseFiles({parcel});
            desk.runs([&] { desk.press(QStringLiteral("Bring a session home...")); });
            QVERIFY2(desk.said().contains(QString::fromLatin1(words)), qPrintable(desk.said()));
        }
    }

    void aVenueGetsNoMoreSessions()
    {
        VenuesDesk desk(Role::Administrator);
        desk.enrol();
        desk.openSettings();
        desk.named<DataTable>("venues").selectRow(0);
        desk.press(QStringLiteral("Give it no more sessions"));
        QCOMPARE(cell(desk, "venues", 0, 3), QStringLiteral("gets no sessions"));
        desk.openSession(desk.road.notified({desk.road.contracted(1)}));
        QVERIFY(!desk.button(QStringLiteral("Hand over to a venue")));
    }

    void whoMayNotIsToldSo_S1()
    {
        VenuesDesk desk(Role::AppealCommission);
        desk.enrol();
        desk.openSettings();
        QVERIFY2(desk.said().contains(QStringLiteral("may change it")), qPrintable(desk.said()));
        for (const char* name : {"saveCard", "enrol", "active", "parcel", "parcels"})
            QVERIFY2(!desk.named(name).isEnabled(), name);
    }
};

QTEST_MAIN(VenuesSectionTest)
#include "tst_venuessection.moc"
