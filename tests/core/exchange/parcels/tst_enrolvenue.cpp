// Protects who may be sent a session (exchange.md 21): only an installation whose card was carried here, with the keys
// that it showed then.
#include "core/exchange/parcels/venuequery.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/faulttest.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

class TestEnrolVenue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folderWithoutCenterBecomesVenue()
    {
        const ManualClock clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
        VenueSide venue(clock, '\x41', QStringLiteral("Ноутбук 2"));
        const InstallationCard card = venue.show();
        QCOMPARE(card.role, InstallationRole::Venue);
        QCOMPARE(card.name, QStringLiteral("Ноутбук 2"));
        QCOMPARE(card.signingKey, venue.key().publicKey().bytes());
        QCOMPARE(card.sealingKey, venue.parcelKey().publicKey().bytes());
        QCOMPARE(need(VenueQuery(venue.db()).role()), InstallationRole::Venue);
        QCOMPARE(venue.show(), card); // shown again, it is the same
    }

    void centerShowsItselfAsOffice()
    {
        TwoSides sides;
        QCOMPARE(sides.officeCard().role, InstallationRole::Office);
        QCOMPARE(sides.officeCard().center, QStringLiteral("0417"));
        QCOMPARE(sides.officeCard().name, QStringLiteral("Астана тану орталығы\u00a0/ Центр признания Астана"));
    }

    void venueNeedsName()
    {
        const ManualClock clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
        VenueSide venue(clock, '\x41', {});
        Desk desk = venue.first();
        QCOMPARE(told(ShowCard(desk, venue.parcelKey()).run(QStringLiteral("  "))), QStringLiteral("FieldEmpty name"));
    }

    void cardTravelsAsFile()
    {
        TwoSides sides;
        const QString path = sides.fresh("card");
        const InstallationCard card
            = need(ShowCard(sides.office().as(Role::Administrator), sides.officeKey()).write(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(need(parseCard(file.readAll())), card);
        QCOMPARE(told(ShowCard(sides.office().as(Role::Administrator), sides.officeKey()).write(path)),
            QStringLiteral("AlreadyThere file,%1").arg(path));
    }

    void damagedCardDoesNotRead()
    {
        TwoSides sides;
        const QByteArray whole = assembleCard(sides.officeCard(), sides.office().key());
        QVERIFY(parseCard(whole).isOk());
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray touched = whole;
            touched[i] = static_cast<char>(touched.at(i) ^ 1);
            QVERIFY2(!parseCard(touched), qPrintable(QString::number(i)));
            QVERIFY2(!parseCard(whole.left(i)), qPrintable(QString::number(i)));
        }
    }

    void fingerprintTellsKeysApart()
    {
        TwoSides sides;
        InstallationCard other = sides.officeCard();
        QCOMPARE(fingerprintOf(other), fingerprintOf(sides.officeCard()));
        QCOMPARE(fingerprintOf(other).size(), 39);
        other.sealingKey[0] = static_cast<char>(other.sealingKey.at(0) ^ 1);
        QVERIFY(fingerprintOf(other) != fingerprintOf(sides.officeCard()));
    }

    void sameCardAgainChangesName()
    {
        TwoSides sides;
        InstallationCard card = sides.venue().show();
        card.name = QStringLiteral("Ақтау");
        need(EnrolVenue(sides.office().as(Role::Administrator)).run(card));
        const auto venues = need(VenueQuery(sides.office().db()).venues());
        QCOMPARE(venues.size(), size_t(1));
        QCOMPARE(venues.front().name.kk, QStringLiteral("Ақтау"));
    }

    void otherKeysUnderKnownIdAreRefused()
    {
        TwoSides sides;
        InstallationCard card = sides.venue().show();
        card.sealingKey = QByteArray(32, '\x09');
        QCOMPARE(told(EnrolVenue(sides.office().as(Role::Administrator)).run(card)),
            QStringLiteral("AlreadyThere venue,Ноутбук 1"));
    }

    /// S2, exchange.md 14: restored from its backup an installation signs with a new key; nothing else may be another.
    void aNewSigningKeyIsTakenWhenItIsMeant()
    {
        TwoSides sides;
        const auto key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x45')));
        InstallationCard card = sides.venue().show();
        card.signingKey = key->publicKey().bytes();
        const QString path = written(card, *key);
        EnrolVenue enrolment(sides.office().as(Role::Administrator));
        QCOMPARE(told(enrolment.run(path)), QStringLiteral("AlreadyThere venue,Ноутбук 1"));
        QVERIFY(need(enrolment.renewedBy(path)).has_value());
        QCOMPARE(need(enrolment.renew(path)).card.signingKey, card.signingKey);
        QVERIFY2(!need(enrolment.renewedBy(path)).has_value(), "it is the known one now");
        QCOMPARE(need(enrolment.run(path)).card, card);
    }

    void renewingTakesNothingElse_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("refused");
        QTest::newRow("another parcel key") << QStringLiteral("sealing") << QStringLiteral("AlreadyThere venue,Ноутбук 1");
        QTest::newRow("nothing new") << QStringLiteral("nothing") << QStringLiteral("AlreadyThere venue,Ноутбук 1");
        QTest::newRow("somebody unknown") << QStringLiteral("id") << QStringLiteral("NotFound venue,%1");
    }

    void renewingTakesNothingElse()
    {
        QFETCH(QString, what);
        QFETCH(QString, refused);
        TwoSides sides;
        const auto key = need(SigningKey::fromSeed(QByteArray(SigningKey::seedSize, '\x45')));
        InstallationCard card = sides.venue().show();
        if (what != QLatin1String("nothing"))
            card.signingKey = key->publicKey().bytes();
        if (what == QLatin1String("sealing"))
            card.sealingKey = QByteArray(32, '\x09');
        if (what == QLatin1String("id"))
            card.id = VenueId::make(sides.office().clock().now());
        const QString path = written(card, what == QLatin1String("nothing") ? sides.venue().key() : *key);
        EnrolVenue enrolment(sides.office().as(Role::Administrator));
        QVERIFY(!need(enrolment.renewedBy(path)).has_value());
        QCOMPARE(told(enrolment.renew(path)), what == QLatin1String("id") ? refused.arg(card.id.toText()) : refused);
    }

    void sameKeysUnderOtherIdAreRefused()
    {
        TwoSides sides;
        InstallationCard card = sides.venue().show();
        card.id = VenueId::make(sides.office().clock().now());
        QCOMPARE(told(EnrolVenue(sides.office().as(Role::Administrator)).run(card)),
            QStringLiteral("AlreadyThere venue,Ноутбук 1"));
    }

    void officeTakesNoOffice()
    {
        TwoSides sides;
        QCOMPARE(told(EnrolVenue(sides.office().as(Role::Administrator)).run(sides.officeCard())),
            QStringLiteral("FieldMalformed role,office"));
    }

    /// Before the first session brings the center, the card says what it is called in both languages.
    void aVenueKnowsBothNamesOfItsOffice()
    {
        TwoSides sides;
        const Bilingual both {QStringLiteral("Астана тану орталығы"), QStringLiteral("Центр признания Астана")};
        QCOMPARE(need(VenueQuery(sides.venue().db()).venues()).front().name, both);
    }

    void namesOfACardComeApart_data()
    {
        QTest::addColumn<Bilingual>("center");
        QTest::addColumn<QString>("onCard");
        QTest::addColumn<Bilingual>("read");
        const QString kk = QStringLiteral("Орталық");
        const QString branch = QStringLiteral("Центр / филиал");
        const QString longName(300, QLatin1Char('x'));
        QTest::newRow("both") << Bilingual {kk, branch} << QStringLiteral("Орталық\u00a0/ Центр / филиал") << Bilingual {kk, branch};
        QTest::newRow("the very sign in a name") << Bilingual {kk, QStringLiteral("Центр\u00a0/ филиал")} << branch
                                                 << Bilingual {branch, branch};
        QTest::newRow("too long together") << Bilingual {longName, longName} << longName << Bilingual {longName, longName};
    }

    void namesOfACardComeApart()
    {
        QFETCH(Bilingual, center);
        QFETCH(QString, onCard);
        QCOMPARE(nameOnCard(center), onCard);
        QTEST(namesOnCard(onCard), "read");
    }

    /// Of a version of before.
    void aCardWithOneNameHasItInBoth()
    {
        QCOMPARE(namesOnCard(QStringLiteral("Центр")), (Bilingual {QStringLiteral("Центр"), QStringLiteral("Центр")}));
    }

    void venueHasOneOffice()
    {
        TwoSides sides;
        InstallationCard second = sides.officeCard();
        second.id = VenueId::make(sides.office().clock().now());
        second.signingKey = QByteArray(32, '\x08');
        second.sealingKey = QByteArray(32, '\x09');
        Desk desk = sides.venue().first();
        QCOMPARE(told(EnrolVenue(desk).run(second)), QStringLiteral("AlreadyThere office,Астана тану орталығы\u00a0/ Центр признания Астана"));
    }

    void onlyAdministratorEnrols()
    {
        TwoSides sides;
        const auto refused = EnrolVenue(sides.office().as(Role::Registrar)).run(sides.venue().show());
        QCOMPARE(refused.error().kind, ErrorKind::RoleNotAllowed);
    }

    void inactiveVenueGetsNothing()
    {
        TwoSides sides;
        need(EnrolVenue(sides.office().as(Role::Administrator)).setActive(sides.venueId(), false));
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        QCOMPARE(sides.tryCheckOut(session, sides.fresh("out")).error().kind, ErrorKind::NotFound);
    }

    void anyFailureLeavesEverything()
    {
        TwoSides sides;
        VenueSide another(sides.office().clock(), '\x44', QStringLiteral("Ноутбук 3"));
        const InstallationCard card = another.show();
        const int accesses = failEveryAccess(
            sides.office().db(), [&] { return EnrolVenue(sides.office().as(Role::Administrator)).run(card); });
        QVERIFY(accesses > 3);
    }

private:
    QString written(const InstallationCard& card, const SigningKey& key)
    {
        const QString path = m_folder.filePath(QStringLiteral("written.card"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(assembleCard(card, key)) < 0)
            qFatal("the card cannot be written");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEnrolVenue)
#include "tst_enrolvenue.moc"
