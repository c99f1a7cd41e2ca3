// Protects what travels (exchange.md 2, 21): the same session gives the same bytes and reads back whole, and nobody's data
// but that of the session is in it.
#include "core/exchange/parcels/parcelfile.h"
#include "core/security/passwords.h"
#include "core/services/accounts/saveaccount.h"
#include "core/storage/accounttable.h"
#include "core/storage/applicationtable.h"
#include "core/storage/persontable.h"
#include "core/storage/stafftable.h"
#include "tests/core/exchange/parcels/twosides.h"
#include "tests/support/tabledump.h"
#include "tests/support/told.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// What the venue would read.
QByteArray contentAt(TwoSides& sides, const QString& path)
{
    return need(openParcel(sides.venue().db(), sides.venue().parcelKey(), path)).content;
}

ApplicationFields withContacts(const TestCenter& center, int serial)
{
    ApplicationFields fields = center.fields(serial);
    fields.residence = QStringLiteral("Тұрғын көшесі 77");
    fields.email = QStringLiteral("secret@example.kz");
    fields.mobilePhone = QStringLiteral("+77017654321");
    fields.knowledge = QStringLiteral("Білемін");
    return fields;
}

} // namespace

class TestParcelContent final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhole()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1), sides.road().contracted(2)});
        const QByteArray bytes = contentAt(sides, sides.checkOut(session));
        const OutParcel parcel = need(parseOutParcel(bytes));
        QCOMPARE(canonicalOf(parcel), bytes);
        QCOMPARE(parcel.applications.size(), size_t(2));
        QCOMPARE(parcel.cases.size(), size_t(2));
        QCOMPARE(parcel.papers.size(), size_t(2)); // the identity cards, not the diplomas
        QCOMPARE(parcel.papers.front().row.kind, QStringLiteral("identity-card"));
        QCOMPARE(parcel.session.id, session);
        QCOMPARE(parcel.commission.seats.size(), size_t(5));
        QVERIFY(!parcel.days.empty());
        QCOMPARE(parcel.numbers.size(), size_t(2 * 2 + 1)); // two acts for each, one protocol
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("touch");
        QTest::newRow("one field too many") << QStringLiteral("more");
        QTest::newRow("one field too few") << QStringLiteral("less");
        QTest::newRow("a parcel home instead") << QStringLiteral("home");
        QTest::newRow("cut short") << QStringLiteral("cut");
        QTest::newRow("bytes behind the end") << QStringLiteral("tail");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, touch);
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        QByteArray bytes = contentAt(sides, sides.checkOut(session));
        const auto whole = decodeCbor(bytes, {512 * 1024 * 1024, 16, 1'000'000});
        QVERIFY(whole.isOk());
        Cbor::Map entries = *whole->asMap();
        if (touch == QLatin1String("more"))
            entries.emplace_back(Cbor(QStringLiteral("else")), Cbor(1));
        if (touch == QLatin1String("less"))
            entries.pop_back();
        bytes = Cbor::map(entries).encode();
        if (touch == QLatin1String("cut"))
            bytes.chop(1);
        if (touch == QLatin1String("tail"))
            bytes.append('\0');
        QVERIFY(touch == QLatin1String("home") ? !parseHomeParcel(bytes) : !parseOutParcel(bytes));
    }

    void formsDoNotLeadOutOfTheirFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("inside") << QStringLiteral("kk/protocol.html") << true;
        QTest::newRow("up") << QStringLiteral("../center.sqlite") << false;
        QTest::newRow("up from below") << QStringLiteral("kk/../../x") << false;
        QTest::newRow("absolute") << QStringLiteral("/etc/passwd") << false;
        QTest::newRow("backwards") << QStringLiteral("kk\\x") << false;
    }

    void formsDoNotLeadOutOfTheirFolder()
    {
        QFETCH(QString, path);
        QFETCH(bool, isRead);
        const Cbor map = cborOf(FormFile {path, QByteArrayLiteral("<p>")});
        Fields fields(map);
        const auto form = readFormFile(fields);
        QVERIFY(form.has_value());
        QCOMPARE(!fields.problem().has_value(), isRead);
    }

    /// exchange.md 21: nothing else of the center.
    void nobodyElseIsInIt()
    {
        TwoSides sides;
        const ApplicationId stranger = sides.road().contracted(withContacts(sides.office(), 7));
        const SessionId other = sides.road().notified({stranger});
        const ApplicationId own = sides.road().contracted(withContacts(sides.office(), 8));
        const SessionId session = sides.road().notified({own});
        const QString path = sides.checkOut(session);
        const QByteArray bytes = contentAt(sides, path);
        const Application strange = need(ApplicationTable(sides.office().db()).load(stranger));
        QVERIFY(!bytes.contains(strange.fields.identity.iin->toString().toUtf8()));
        QVERIFY(!bytes.contains(stranger.bytes()));
        QVERIFY(!bytes.contains(other.bytes()));
        for (const char* secret : {"Тұрғын көшесі 77", "secret@example.kz", "7654321", "Білемін"})
            QVERIFY2(!bytes.contains(secret), secret);

        need(sides.tryReceive(path));
        const auto tables = dumpTables(sides.venue().db());
        QCOMPARE(tables.value(QStringLiteral("person")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("application")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("exam_session")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("commission")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("programme")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("profession")).size(), 1);
        QCOMPARE(tables.value(QStringLiteral("staff")).size(), 5);
        for (const char* empty : {"contract", "notice", "price", "package_check", "certificate", "number_block", "record",
                 "server_link", "appeal", "refusal", "draft"})
            QVERIFY2(tables.value(QLatin1String(empty)).isEmpty(), empty);
    }

    void sealedFileShowsNothing()
    {
        TwoSides sides;
        const ApplicationId own = sides.road().contracted(3);
        const QString path = sides.checkOut(sides.road().notified({own}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Application application = need(ApplicationTable(sides.office().db()).load(own));
        QVERIFY(!bytes.contains(application.fields.identity.iin->toString().toUtf8()));
        QVERIFY(!bytes.contains(application.fields.name.surname().toUtf8()));
    }

    /// S1: the commission signs in there with the passwords that it has here.
    void accountsTravel()
    {
        TwoSides sides;
        const StaffId secretary = sides.office().staff(Role::Secretary);
        const StaffId registrar = sides.office().staff(Role::Registrar);
        const QString hash = need(hashPassword(QStringLiteral("алты қыран"), PasswordCost::least()));
        AccountTable accounts(sides.office().db());
        need(accounts.put({secretary, need(Login::parse(QStringLiteral("aigul"))), hash, sides.office().clock().now()}));
        need(accounts.put({registrar, need(Login::parse(QStringLiteral("saule"))), hash, sides.office().clock().now()}));
        sides.handOver(sides.road().notified({sides.road().contracted(1)}));
        AccountTable there(sides.venue().db());
        QCOMPARE(need(there.all()).size(), size_t(1));
        QCOMPARE(need(there.find(secretary))->password, hash);
    }

    void whatTheOfficeClosedIsClosedThere_S1_data()
    {
        QTest::addColumn<int>("venueChangedAfter"); // seconds after the closing; 0: not at all
        QTest::newRow("S1 nothing changed there") << 0;
        QTest::newRow("S1 another password there, later") << 60;
    }

    void whatTheOfficeClosedIsClosedThere_S1()
    {
        QFETCH(int, venueChangedAfter);
        TwoSides sides;
        const StaffId secretary = sides.office().staff(Role::Secretary);
        const QString hash = need(hashPassword(QStringLiteral("алты қыран"), PasswordCost::least()));
        AccountTable here(sides.office().db());
        AccountTable there(sides.venue().db());
        need(here.put({secretary, need(Login::parse(QStringLiteral("aigul"))), hash, sides.office().clock().now()}));
        sides.handOver(sides.road().notified({sides.road().contracted(1)}));
        QVERIFY(need(there.find(secretary))->isActive);

        sides.office().clock().advance(7 * 24 * 3600); // so that the second session is on another day
        need(SaveAccount(sides.office().as(Role::Administrator), PasswordCost::least())
                 .run({secretary, QStringLiteral("aigul"), {}, false}));
        if (venueChangedAfter > 0) {
            AccountRow changed = *need(there.find(secretary));
            changed.changedAt = sides.office().clock().now().addSecs(venueChangedAfter);
            need(there.put(changed));
        }
        sides.handOver(sides.road().notified({sides.road().contracted(2)}));
        QVERIFY(!need(there.find(secretary))->isActive);
    }

    void whoTravelsAlongIsInIt()
    {
        TwoSides sides;
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const StaffId guest = sides.office().staff(Role::Administrator);
        const QString path = sides.fresh("out");
        need(CheckOutSession(sides.clerk()).run({session, sides.venueId(), {guest}}, path));
        need(sides.tryReceive(path));
        QVERIFY(need(StaffTable(sides.venue().db()).find(guest)).has_value());
    }

    void ownFormsTravel()
    {
        TwoSides sides;
        QTemporaryDir forms;
        QVERIFY(QDir(forms.path()).mkpath(QStringLiteral("kk")));
        QFile form(forms.filePath(QStringLiteral("kk/protocol.html")));
        QVERIFY(form.open(QIODevice::WriteOnly) && form.write("<h1>{{number}}</h1>") > 0);
        form.close();
        const SessionId session = sides.road().notified({sides.road().contracted(1)});
        const QString path = sides.fresh("out");
        need(CheckOutSession(sides.clerk(), forms.path()).run({session, sides.venueId(), {}}, path));
        QTemporaryDir there;
        Desk desk = sides.venue().first();
        need(ReceiveSession(desk, sides.venue().parcelKey(), there.path()).run(path));
        QFile read(there.filePath(QStringLiteral("kk/protocol.html")));
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArrayLiteral("<h1>{{number}}</h1>"));
    }
};

QTEST_GUILESS_MAIN(TestParcelContent)
#include "tst_parcelcontent.moc"
