// Protects numbers and order where the clock of the computer is ten years ahead or behind in the middle of the work: what
// is written then stays in its place, the next numbers follow, and the exchange goes on and says how far off the clock is.
#include "core/database/statement.h"
#include "core/exchange/enrolinstallation.h"
#include "core/exchange/networktransport.h"
#include "core/exchange/synchronize.h"
#include "core/services/applications/registerapplication.h"
#include "server/commands/command.h"
#include "server/serverapplication.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/ordeal/support/books.h"
#include "tests/ordeal/support/worker.h"
#include "tests/support/patience.h"

#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int years = 10;
constexpr int longest = patience / 4; ///< ms: what counts days for ever takes longer on any machine

/// A refusal by the rules; whatever else goes wrong is no answer to a wrong clock.
bool isRefusal(const Error& error)
{
    return error.kind != ErrorKind::DatabaseFailed && error.kind != ErrorKind::RowCorrupt
        && error.kind != ErrorKind::DatabaseBusy && error.kind != ErrorKind::DiskFull;
}

/// A server whose clock is right, and its center.
class RightServer {
public:
    explicit RightServer(TestCenter& center)
        : m_clock(center.clock().now())
    {
        server::ServerOptions options;
        options.data = m_folder.path();
        options.host = QStringLiteral("check.example.kz");
        m_server = need(server::ServerApplication::start(options, &m_clock));
        m_transport = std::make_unique<NetworkTransport>(QUrl(m_server->address()));
        need(center.db().execute(QStringLiteral("DELETE FROM number_block")));
        need(EnrolInstallation(center.as(Role::Administrator), *m_transport).run(m_server->address(), code()));
    }

    [[nodiscard]] ManualClock& clock() { return m_clock; }
    Result<SyncReport> synchronize(TestCenter& center)
    {
        return Synchronize(center.as(Role::Administrator), *m_transport).run();
    }

private:
    QString code()
    {
        QString printed;
        QString problems;
        QTextStream out(&printed);
        QTextStream errors(&problems);
        const QStringList words {QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"),
            m_folder.path(), QStringLiteral("--number"), QStringLiteral("0417"), QStringLiteral("--name-kk"),
            QStringLiteral("Орталық"), QStringLiteral("--name-ru"), QStringLiteral("Центр"), QStringLiteral("--bin"),
            QStringLiteral("190440000189"), QStringLiteral("--from"), QStringLiteral("2026-01-01"),
            QStringLiteral("--until"), QStringLiteral("2028-12-31")};
        if (server::runCommand(words, {out, errors}) != 0)
            qFatal("%s", qUtf8Printable(problems));
        return printed.trimmed();
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::unique_ptr<server::ServerApplication> m_server;
    std::unique_ptr<NetworkTransport> m_transport;
};

} // namespace

class TestClockJump final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_figure = std::make_unique<OrdealFigure>(QStringLiteral("clock ten years off")); }
    void cleanupTestCase()
    {
        m_figure->tell(QStringLiteral("%1 actions under a wrong clock, %2 of them refused by a rule")
                           .arg(m_actions).arg(m_refused));
    }

    void everyActionAnswers_data() { trials(); }
    void everyActionAnswers()
    {
        QFETCH(int, index);
        QFETCH(int, jump);
        TestCenter center;
        const Work work = serviceTrials().at(static_cast<size_t>(index)).prepare(center);
        const JournalCheckpoint end = journalEnd(center.db());
        center.clock().set(center.clock().now().addYears(jump));
        QElapsedTimer time;
        time.start();
        const Result<void> outcome = work();
        QVERIFY2(time.elapsed() < longest, "the action counts days for ever");
        QVERIFY2(outcome || isRefusal(outcome.error()),
            outcome ? "" : qPrintable(nameOf(outcome.error().kind) + outcome.error().detail));
        ++m_actions;
        m_refused += outcome ? 0 : 1;
        QCOMPARE(wrongInDatabase(center.db(), end), QStringList());
    }

    void numbersAndOrderHold_data()
    {
        QTest::addColumn<int>("jump");
        QTest::addColumn<int>("after");
        for (int after = 0; after < 60; after += inFull(1, 20)) {
            QTest::addRow("forward after %d actions", after) << years << after;
            QTest::addRow("back after %d actions", after) << -years << after;
        }
    }

    void numbersAndOrderHold()
    {
        QFETCH(int, jump);
        QFETCH(int, after);
        TestCenter center;
        SessionRoad(center).enrol();
        Dice dice(ordealSeed());
        Worker worker(center, dice);
        for (int i = 0; i < after; ++i)
            need(worker.step());
        const QDateTime right = center.clock().now();
        center.clock().set(right.addYears(jump));
        for (int i = 0; i < 12; ++i)
            QVERIFY2(answers(worker), qPrintable(QString::number(i)));
        QCOMPARE(wrongInBooks(center.db()), QStringList());
        center.clock().set(right);
        const QString number = nextNumber(center);
        for (int i = 0; i < 12; ++i)
            QVERIFY2(answers(worker), qPrintable(QString::number(i)));
        center.clock().set(right);
        const auto registered = need(RegisterApplication(center.as(Role::Registrar)).run(center.fields(8000)));
        QVERIFY2(registered.numberText >= number, "R4.1: the year's numbers go on");
        QCOMPARE(wrongInBooks(center.db()), QStringList());
    }

    void theExchangeGoesOnAndSaysHowFarOff_data()
    {
        QTest::addColumn<int>("jump");
        QTest::newRow("exchange.md 9 forward") << years;
        QTest::newRow("exchange.md 9 back") << -years;
    }

    void theExchangeGoesOnAndSaysHowFarOff()
    {
        QFETCH(int, jump);
        TestCenter center;
        RightServer server(center);
        SessionRoad road(center);
        road.signedProtocol({center.contracted(1)}, {center.contracted(2)});
        const QDateTime right = center.clock().now();
        server.clock().set(right);
        center.clock().set(right.addYears(jump));
        const SyncReport report = need(server.synchronize(center));
        QCOMPARE(report.accepted, 2);
        QCOMPARE(report.rejected + report.deferred, 0);
        QCOMPARE(report.clockSkewSeconds, right.secsTo(right.addYears(jump)));
        center.clock().set(right.addSecs(60));
        server.clock().set(right.addSecs(60));
        road.signedProtocol({center.contracted(3)}, {center.contracted(4)});
        server.clock().set(center.clock().now());
        const SyncReport next = need(server.synchronize(center));
        QCOMPARE(next.accepted, 2);
        QCOMPARE(next.clockSkewSeconds, 0);
        QCOMPARE(wrongInDatabase(center.db()), QStringList());
    }

private:
    static void trials()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("jump");
        const auto all = serviceTrials();
        for (size_t i = 0; i < all.size(); ++i) {
            for (const int jump : {years, -years})
                QTest::addRow("%s, %s, %+d years", all[i].service, all[i].what, jump) << static_cast<int>(i) << jump;
        }
    }

    /// The next action is done or refused by a rule, and soon.
    bool answers(Worker& worker)
    {
        QElapsedTimer time;
        time.start();
        const auto step = worker.step();
        ++m_actions;
        m_refused += step ? 0 : 1;
        if (!step && !isRefusal(step.error()))
            qWarning("%s", qUtf8Printable(nameOf(step.error().kind) + step.error().detail));
        return time.elapsed() < longest && (step || isRefusal(step.error()));
    }

    /// What an application registered now would get at least.
    static QString nextNumber(TestCenter& center)
    {
        const qint64 last = need(Statement::on(center.db(), QStringLiteral(
            "SELECT coalesce(max(number), 0) FROM application WHERE year = :year"))
                .bind(":year", center.today().year()).integer());
        return QStringLiteral("%1/%2").arg(center.today().year()).arg(last + 1, 4, 10, QLatin1Char('0'));
    }

    std::unique_ptr<OrdealFigure> m_figure;
    int m_actions = 0;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestClockJump)
#include "tst_clockjump.moc"
