// Protects twenty centers whose server comes out of an old backup (exchange.md 14, 18, 19): without anybody doing anything
// everything that was acknowledged is there again, and no number is ever granted twice.
#include "core/database/statement.h"
#include "tests/ordeal/support/lightcenter.h"
#include "tests/support/testcenter.h"
#include "tests/support/told.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

constexpr int centers = 20;
constexpr int block = 200;

QString numberOf(int i)
{
    return QStringLiteral("%1").arg(1'001 + i, 4, 10, QLatin1Char('0'));
}

/// Twenty centers and their server; the line loses one request in ten.
class Country {
public:
    Country()
        : line(core, dice, 10)
    {
        // Here nothing is killed: the disk need not be waited for.
        need(host.connection().execute(QStringLiteral("PRAGMA synchronous = OFF")));
        for (int i = 0; i < centers; ++i)
            admit(numberOf(i));
    }

    void admit(const QString& number)
    {
        members.push_back(std::make_unique<LightCenter>(number, host.clock()));
        host.clock().advance(10); // the server takes no flood of codes
        need(members.back()->enrol(core, host.addCenter(number, 10'000)));
    }

    /// Documents, and numbers for them: it sends what it has before it asks, as a center does (exchange.md 18).
    void work(LightCenter& center, int documents)
    {
        for (int i = 0; i < documents; ++i) {
            while (center.freeNumbers() == 0 && !QTest::currentTestFailed()) {
                send(center);
                insist([&] { return center.askNumbers(line, block); });
            }
            const qint64 ordinal = center.take(1).first;
            QVERIFY2(!granted.contains({center.number().toString(), ordinal}), "19: granted twice");
            granted.insert({center.number().toString(), ordinal});
            center.issue(ordinal);
        }
        send(center);
    }

    void send(LightCenter& center)
    {
        insist([&]() -> Result<void> {
            const auto done = center.exchange(line);
            if (!done)
                return done.error();
            return {};
        });
    }

    void insist(const std::function<Result<void>()>& step)
    {
        Result<void> done;
        for (int i = 0; i < 100; ++i) {
            done = step();
            if (done)
                return;
        }
        QVERIFY2(done, qPrintable(told(done)));
    }

    qint64 count(const char* sql) { return need(Statement::on(host.connection(), QLatin1String(sql)).integer()); }

    Dice dice {ordealSeed()};
    server::TestServer host;
    CoreTransport core {host};
    BadLine line;
    std::vector<std::unique_ptr<LightCenter>> members;
    QSet<std::pair<QString, qint64>> granted;
};

} // namespace

class TestRestoredServer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingAcknowledgedComesBack()
    {
        const OrdealFigure figure(QStringLiteral("restored server"));
        const int before = inFull(2'000, 60);
        const int after = inFull(5'000, 250);
        Country country;
        for (const auto& center : country.members)
            country.work(*center, before);
        const QString backup = country.host.backUp();
        for (const auto& center : country.members)
            country.work(*center, after);
        const qint64 acknowledged = country.count("SELECT count(*) FROM record");
        QCOMPARE(acknowledged, qint64(before + after) * centers);

        country.host.restore(backup);
        QCOMPARE(country.count("SELECT count(*) FROM record"), qint64(before) * centers);
        int offered = 0;
        for (const auto& center : country.members) {
            country.work(*center, 1);
            QCOMPARE(center->outbox.count(RecordState::Accepted), before + after + 1);
            QCOMPARE(center->outbox.count(RecordState::Rejected), 0);
            offered += center->outbox.offeredAgain();
        }
        QCOMPARE(offered, after * centers);
        QCOMPARE(country.count("SELECT count(*) FROM record"), acknowledged + centers);
        QCOMPARE(country.count("SELECT count(*) FROM certificate"), acknowledged + centers);
        for (const auto& center : country.members)
            country.work(*center, 2 * block); // numbers go on
        QCOMPARE(country.count("SELECT count(*) FROM certificate"), acknowledged + centers + 2 * block * centers);
        QCOMPARE(country.count("SELECT count(*) FROM device WHERE fenced_at IS NOT NULL"), qint64(0));
        figure.tell(QStringLiteral("%1 centers, %2 records acknowledged, %3 lost by the backup and offered again")
                        .arg(centers).arg(acknowledged).arg(offered));
    }

    void aCenterOfAfterTheBackupIsEnrolledAnewWithItsData()
    {
        Country country;
        for (const auto& center : country.members)
            country.work(*center, 3);
        const QString backup = country.host.backUp();
        country.admit(QStringLiteral("2001"));
        LightCenter& late = *country.members.back();
        country.work(late, 30);
        country.host.restore(backup);
        const auto refused = late.exchange(country.core);
        QVERIFY(!refused);
        QCOMPARE(refused.error().arguments.value(0), QStringLiteral("401"));
        country.host.clock().advance(10);
        need(late.enrol(country.core, country.host.addCenter(QStringLiteral("2001"))));
        country.work(late, 1);
        QCOMPARE(late.outbox.count(RecordState::Accepted), 31);
        QCOMPARE(country.count("SELECT count(*) FROM certificate WHERE center = '2001'"), qint64(31));
    }
};

QTEST_GUILESS_MAIN(TestRestoredServer)
#include "tst_restoredserver.moc"
