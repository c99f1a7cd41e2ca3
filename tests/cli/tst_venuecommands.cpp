// Protects the road of a parcel at the command line (V1): two folders, one stick, no screen.
#include "app/bootstrap/installation.h"
#include "app/bootstrap/restoration.h"
#include "app/cli/commands/sessiontravelcommands.h"
#include "app/cli/commands/venuecommands.h"
#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "core/domain/values/generatednumbers.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/accounts/accountquery.h"
#include "core/services/queries/referencequery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/persontable.h"
#include "core/storage/recoverymark.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/storage/sessiontable.h"
#include "tests/cli/spoken.h"
#include "tests/support/testcenter.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::cli;
using tanu::test::need;

namespace {

ManualClock theClock()
{
    return ManualClock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
}

/// A session with one notified candidate.
void addSessionTo(const Installation& office, const CommissionId& commission, int number)
{
    const ManualClock clock = theClock();
    Session session;
    session.id = SessionId::make(clock.now());
    session.year = 2026;
    session.number = number;
    session.programme = need(ReferenceQuery(office.connection(), clock).programmes()).front().id;
    session.commission = commission;
    session.startsAt = clock.now().addDays(20);
    session.place = QStringLiteral("Ақтау");
    demo::DemoPeople people(static_cast<quint32>(number));
    auto person = people.next();
    person.birthDate = QDate(1990, 1, 1);
    person.identity.iin = generatedIin(person.birthDate, person.sex, number + 2);
    const Application application {ApplicationId::make(clock.now()), 2026, number, clock.now(), PersonId::make(clock.now()),
        demo::fieldsOf(person, session.programme, clock.today()), CaseState::Notified};
    need(PersonTable(office.connection()).insert({application.person, person.identity.iin, {}}));
    need(ApplicationTable(office.connection()).insert(application, {}));
    need(SessionTable(office.connection()).insert(session));
    SessionCandidateRow place;
    place.application = application.id;
    place.session = session.id;
    need(SessionCandidateTable(office.connection()).insert(place));
}

/// A demo center with the session 2026/1; its commission.
CommissionId makeOffice(const QString& data)
{
    const auto office = need(Installation::open(data, {Installation::Kind::Demo}));
    const ManualClock clock = theClock();
    Desk desk = office->desk(clock, Installation::firstActor());
    const CommissionId commission = need(demo::createDemoCenter(desk)).examCommission;
    addSessionTo(*office, commission, 1);
    return commission;
}

/// Turns one bit in the middle of a file.
void touch(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(path));
    file.seek(file.size() / 2);
    const QByteArray byte = file.read(1);
    file.seek(file.size() / 2);
    file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 1)));
}

} // namespace

class TestVenueCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_commission = makeOffice(path("office"));
        need(Installation::open(path("venue"), {Installation::Kind::Demo})); // so that no keychain is asked
        run({"venue", "card", "--out", path("office.card"), "--data", path("office")});
        run({"venue", "card", "--out", path("venue.card"), "--name", QStringLiteral("Ақтау"), "--data", path("venue")});
        run({"venue", "enrol", path("venue.card"), "--data", path("office")});
        run({"venue", "enrol", path("office.card"), "--data", path("venue")});
    }

    void cardsAndListAgree()
    {
        const Spoken listed = run({"venue", "list", "--json", "--data", path("office")});
        const QJsonObject venue = listed.json().array().at(0).toObject();
        QCOMPARE(venue.value(QStringLiteral("name")).toString(), QStringLiteral("Ақтау"));
        QCOMPARE(venue.value(QStringLiteral("role")).toString(), QStringLiteral("venue"));
        QCOMPARE(venue.value(QStringLiteral("sessions")).toInt(), 0);
    }

    void thereAndBack()
    {
        const Spoken out = run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"),
            "--json", "--data", path("office")});
        QCOMPARE(out.json().object().value(QStringLiteral("candidates")).toInt(), 1);
        const Spoken again = say({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("two"),
            "--data", path("office")});
        QCOMPARE(again.code, exitRefused);
        QVERIFY2(again.errors.startsWith(QStringLiteral("tanu-cli: SessionAway|2026/0001|Ақтау|")), qPrintable(again.errors));
        const Spoken received = run({"session", "receive", path("out"), "--json", "--data", path("venue")});
        QCOMPARE(received.json().object().value(QStringLiteral("new")).toBool(), true);
        run({"session", "return", "2026/1", "--out", path("home"), "--data", path("venue")});
        const Spoken home = run({"session", "home", path("home"), "--json", "--data", path("office")});
        QCOMPARE(home.json().object().value(QStringLiteral("new")).toBool(), true);
        QCOMPARE(home.json().object().value(QStringLiteral("conflicts")).toInt(), 0);
        const Spoken twice = run({"session", "home", path("home"), "--json", "--data", path("office")});
        QCOMPARE(twice.json().object().value(QStringLiteral("new")).toBool(), false);
        const Spoken none = run({"session", "conflicts", "2026/1", "--json", "--data", path("office")});
        QVERIFY(none.json().array().isEmpty());
    }

    void sharedFolder()
    {
        const QString shared = path("shared");
        QVERIFY(QDir().mkpath(shared));
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", shared, "--data", path("office")});
        run({"session", "receive", shared, "--data", path("venue")});
        run({"session", "return", "2026/1", "--out", shared, "--data", path("venue")});
        const Spoken home = run({"session", "home", shared, "--json", "--data", path("office")});
        QCOMPARE(home.json().array().size(), 1);
        QCOMPARE(home.json().array().at(0).toObject().value(QStringLiteral("new")).toBool(), true);
        const Spoken none = run({"session", "home", shared, "--json", "--data", path("office")});
        QVERIFY2(none.json().array().isEmpty(), "its travel has ended");
    }

    /// One parcel that is refused keeps nobody from the others: each one's fate is said, and the exit code tells.
    void aRefusedParcelStopsNoOther()
    {
        for (const int number : {2, 3})
            addSessionTo(*need(Installation::openExisting(path("office"))), m_commission, number);
        const QString shared = path("shared");
        QVERIFY(QDir().mkpath(shared));
        for (const char* number : {"2026/1", "2026/2", "2026/3"})
            run({"session", "checkout", number, "--venue", QStringLiteral("Ақтау"), "--out", shared, "--data", path("office")});
        const QStringList parcels = QDir(shared).entryList(QDir::Files, QDir::Name);
        QCOMPARE(parcels.size(), 3);
        for (const int touched : {0, 1})
            touch(QDir(shared).filePath(parcels.at(touched)));
        const Spoken spoken = say({"session", "receive", shared, "--json", "--data", path("venue")});
        QCOMPARE(spoken.code, exitRefused);
        const QJsonArray rows = spoken.json().array();
        QCOMPARE(rows.size(), 3);
        for (const int i : {0, 1, 2}) {
            const QJsonObject row = rows.at(i).toObject();
            QCOMPARE(row.value(QStringLiteral("file")).toString(), QDir(shared).filePath(parcels.at(i)));
            QCOMPARE(row.value(QStringLiteral("refused")).toString(), i < 2 ? QStringLiteral("ParcelBroken") : QString());
            QCOMPARE(row.value(QStringLiteral("new")).toBool(), i == 2);
            if (i < 2)
                QVERIFY2(spoken.errors.contains(QStringLiteral("ParcelBroken|") + row.value(QStringLiteral("file")).toString()),
                    qPrintable(spoken.errors));
        }
    }

    void takeBack()
    {
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"), "--data", path("office")});
        run({"session", "takeback", "2026/1", "--reason", QStringLiteral("Жоғалды"), "--data", path("office")});
        const Spoken late = say({"session", "takeback", "2026/1", "--reason", QStringLiteral("Жоғалды"), "--data", path("office")});
        QVERIFY2(late.errors.startsWith(QStringLiteral("tanu-cli: NotFound|checkout|")), qPrintable(late.errors));
        run({"session", "receive", path("out"), "--data", path("venue")});
        run({"session", "return", "2026/1", "--out", path("home"), "--data", path("venue")});
        const Spoken home = say({"session", "home", path("home"), "--data", path("office")});
        QVERIFY2(home.errors.startsWith(QStringLiteral("tanu-cli: ParcelOutdated|")), qPrintable(home.errors));
    }

    /// S2, exchange.md 21: the office's computer is lost while the session is at the venue.
    void aRestoredOfficeOpensWhatWasSealedToIt()
    {
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"), "--data", path("office")});
        const QString key = need(backUp(path("office")));
        run({"session", "receive", path("out"), "--data", path("venue")});
        run({"session", "return", "2026/1", "--out", path("home"), "--data", path("venue")});
        restore(key, path("again"));
        QVERIFY(QDir(path("office")).removeRecursively());
        const Spoken home = run({"session", "home", path("home"), "--json", "--data", path("again")});
        QCOMPARE(home.json().object().value(QStringLiteral("new")).toBool(), true);
    }

    /// A venue that came back reads the parcel that was on its way.
    void aRestoredVenueOpensWhatWasSealedToIt()
    {
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"), "--data", path("office")});
        run({"session", "receive", path("out"), "--data", path("venue")});
        run({"session", "takeback", "2026/1", "--reason", QStringLiteral("Жоғалды"), "--data", path("office")});
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("second"), "--data", path("office")});
        const QString key = need(backUp(path("venue")));
        restore(key, path("again"));
        QVERIFY(QDir(path("venue")).removeRecursively());
        const Spoken received = run({"session", "receive", path("second"), "--json", "--data", path("again")});
        QCOMPARE(received.json().object().value(QStringLiteral("new")).toBool(), true);
    }

    /// exchange.md 14, 21: it signs with a new key, which the office takes only when it is told so.
    void aRestoredVenueIsEnrolledAnew()
    {
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"), "--with",
            QStringLiteral("Әбілқасымова"), "--data", path("office")});
        run({"session", "receive", path("out"), "--data", path("venue")});
        restore(need(backUp(path("venue"))), path("again"));
        QVERIFY(QDir(path("venue")).removeRecursively());
        run({"session", "return", "2026/1", "--out", path("home"), "--data", path("again")});
        const Spoken foreign = say({"session", "home", path("home"), "--data", path("office")});
        QVERIFY2(foreign.errors.contains(QStringLiteral("ParcelForeign|")), qPrintable(foreign.errors));
        run({"venue", "card", "--out", path("new.card"), "--data", path("again")});
        const Spoken refused = say({"venue", "enrol", path("new.card"), "--data", path("office")});
        QVERIFY2(refused.errors.contains(QStringLiteral("AlreadyThere|venue|Ақтау")), qPrintable(refused.errors));
        run({"venue", "enrol", path("new.card"), "--restored", "--data", path("office")});
        const Spoken home = run({"session", "home", path("home"), "--json", "--data", path("office")});
        QCOMPARE(home.json().object().value(QStringLiteral("new")).toBool(), true);
    }

    /// R9.1, S1: who may sit instead of a member, and who keeps the venue's installation in order.
    void whoTravelsBesidesTheCommission()
    {
        run({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("out"), "--with",
            QStringLiteral("Әбілқасымова, Ким"), "--data", path("office")});
        run({"session", "receive", path("out"), "--data", path("venue")});
        const auto venue = need(Installation::openExisting(path("venue")));
        QStringList surnames;
        for (const StaffAccount& one : need(AccountQuery(venue->connection(), theClock().now()).staff()))
            surnames.append(one.member.name.surname());
        QVERIFY2(surnames.contains(QStringLiteral("Әбілқасымова")) && surnames.contains(QStringLiteral("Ким")),
            qPrintable(surnames.join(QLatin1Char(' '))));
        QVERIFY2(!surnames.contains(QStringLiteral("Сәрсенова")), "nobody else of the center");
    }

    void unknownThingsAreNamed()
    {
        QCOMPARE(say({"session", "checkout", "2026/1", "--venue", QStringLiteral("Ақтау"), "--out", path("x"), "--with",
                         QStringLiteral("Басқа"), "--data", path("office")})
                     .errors.trimmed(),
            QStringLiteral("tanu-cli: NotFound|staff|Басқа"));
        QCOMPARE(say({"session", "checkout", "2026/9", "--venue", QStringLiteral("Ақтау"), "--out", path("x"), "--data", path("office")})
                     .errors.trimmed(),
            QStringLiteral("tanu-cli: NotFound|session|2026/9"));
        QCOMPARE(say({"session", "checkout", "2026/1", "--venue", QStringLiteral("Басқа"), "--out", path("x"), "--data", path("office")})
                     .errors.trimmed(),
            QStringLiteral("tanu-cli: NotFound|venue|Басқа"));
        QCOMPARE(say({"session", "choose", "x", "venue", "--data", path("office")}).errors.trimmed(),
            QStringLiteral("tanu-cli: NotFound|conflict|x"));
    }

private:
    struct Word {
        Word(const char* letters)
            : text(QString::fromUtf8(letters))
        {
        }
        Word(QString words)
            : text(std::move(words))
        {
        }
        QString text;
    };

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// Makes the only backup on the stick, with a new recovery key, which it says.
    Result<QString> backUp(const QString& data) const
    {
        const auto center = Installation::openExisting(data);
        if (!center)
            return center.error();
        const auto key = RecoveryKey::make();
        if (!key)
            return key.error();
        if (const auto kept = storeRecoveryMark((*center)->connection(), RecoveryMark::of(*key)); !kept)
            return kept.error();
        if (!QDir().mkpath(path("stick")))
            return ErrorKind::FileUnwritable;
        const SystemClock clock;
        Desk desk = (*center)->desk(clock, Installation::firstActor());
        const auto made = MakeBackup(desk, (*center)->backupSource()).run(path("stick"), BackupCause::ByHand);
        return made ? Result<QString>(key->toText()) : made.error();
    }

    void restore(const QString& key, const QString& folder) const
    {
        const QDir stick(path("stick"));
        need(restoreCenter({stick.filePath(stick.entryList(QDir::Files).constFirst()), key, folder}));
    }

    static Spoken say(const std::vector<Word>& words)
    {
        static Program program = programOf<SessionCheckOutCommand, SessionChooseCommand, SessionConflictsCommand,
            SessionHomeCommand, SessionReceiveCommand, SessionReturnCommand, SessionTakeBackCommand, VenueCardCommand,
            VenueEnrolCommand, VenueListCommand>();
        QStringList list;
        for (const Word& word : words)
            list.append(word.text);
        return speak(program, list);
    }

    /// What must succeed.
    static Spoken run(const std::vector<Word>& words)
    {
        Spoken spoken = say(words);
        if (spoken.code != exitDone)
            qFatal("%s", qUtf8Printable(spoken.errors));
        return spoken;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    CommissionId m_commission;
};

QTEST_MAIN(TestVenueCommands)
#include "tst_venuecommands.moc"
