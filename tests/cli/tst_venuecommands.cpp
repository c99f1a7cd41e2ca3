// Protects the road of a parcel at the command line (V1): two folders, one stick, no screen.
#include "app/bootstrap/installation.h"
#include "app/cli/commands/sessiontravelcommands.h"
#include "app/cli/commands/venuecommands.h"
#include "app/demo/democenter.h"
#include "app/demo/demopeople.h"
#include "core/domain/values/generatednumbers.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/queries/referencequery.h"
#include "core/storage/applicationtable.h"
#include "core/storage/persontable.h"
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

/// A demo center with one notified candidate in the session 2026/1.
void makeOffice(const QString& data)
{
    const auto office = need(Installation::open(data, {Installation::Kind::Demo}));
    const ManualClock clock(fromKazakhstan(QDate(2026, 11, 2), QTime(9, 0)));
    Desk desk = office->desk(clock, Installation::firstActor());
    const demo::DemoStaff staff = need(demo::createDemoCenter(desk));
    Session session;
    session.id = SessionId::make(clock.now());
    session.year = 2026;
    session.number = 1;
    session.programme = need(ReferenceQuery(office->connection(), clock).programmes()).front().id;
    session.commission = staff.examCommission;
    session.startsAt = clock.now().addDays(20);
    session.place = QStringLiteral("Ақтау");
    demo::DemoPeople people(1);
    auto person = people.next();
    person.birthDate = QDate(1990, 1, 1);
    person.identity.iin = generatedIin(person.birthDate, person.sex, 3);
    const Application application {ApplicationId::make(clock.now()), 2026, 1, clock.now(), PersonId::make(clock.now()),
        demo::fieldsOf(person, session.programme, clock.today()), CaseState::Notified};
    need(PersonTable(office->connection()).insert({application.person, person.identity.iin, {}}));
    need(ApplicationTable(office->connection()).insert(application, {}));
    need(SessionTable(office->connection()).insert(session));
    SessionCandidateRow place;
    place.application = application.id;
    place.session = session.id;
    need(SessionCandidateTable(office->connection()).insert(place));
}

} // namespace

class TestVenueCommands final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeOffice(path("office"));
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
        QCOMPARE(home.json().object().value(QStringLiteral("new")).toBool(), true);
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

    void unknownThingsAreNamed()
    {
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
};

QTEST_MAIN(TestVenueCommands)
#include "tst_venuecommands.moc"
