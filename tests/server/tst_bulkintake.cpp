// Protects that taking records in one piece (PostgreSQL) changes nothing but the time: the same answers, the same rows, for
// every way in which records of one batch can speak of each other or of what is known (exchange.md 3, 4, 10, 19).
#include "core/database/statement.h"
#include "support/testserver.h"

#include <QtTest/QTest>

#include <functional>

using namespace tanu;
using namespace tanu::server;

namespace {

const QString number = QStringLiteral("0417");

RecordRevision laterOutcome(const RecordRevision& before)
{
    RecordRevision later = before;
    later.revision = 2;
    later.replaces = hashOf(before);
    return later;
}

} // namespace

class tst_BulkIntake : public QObject {
    Q_OBJECT

private:
    using Make = std::function<QList<RecordRevision>(const FakeCenter&)>;

private Q_SLOTS:
    void answersAsOneByOne_data()
    {
        QTest::addColumn<Make>("known"); // sent before, in a batch of its own
        QTest::addColumn<Make>("sent");
        const Make nothing = [](const FakeCenter&) { return QList<RecordRevision>(); };
        QTest::newRow("two documents under one number") << nothing << Make([](const FakeCenter& center) {
            return QList{FakeCenter::record(center.certificate(1)), FakeCenter::record(center.certificate(1)),
                FakeCenter::record(center.certificate(2))};
        });
        QTest::newRow("both revisions in order") << nothing << Make([](const FakeCenter& center) {
            const auto first = FakeCenter::record(center.certificate(1));
            return QList{first, FakeCenter::next(first, center.certificate(1, QStringLiteral("Серікқызы")))};
        });
        QTest::newRow("the later revision first") << nothing << Make([](const FakeCenter& center) {
            const auto first = FakeCenter::record(center.certificate(1));
            const auto outcome = FakeCenter::record(center.outcome());
            return QList{FakeCenter::next(first, center.certificate(1, QStringLiteral("Серікқызы"))), first,
                laterOutcome(outcome), outcome, FakeCenter::record(center.certificate(2))};
        });
        QTest::newRow("a number that ended before") << nothing << Make([](const FakeCenter& center) {
            return QList{FakeCenter::numberEnd(number, 5, 6), FakeCenter::record(center.certificate(5)),
                FakeCenter::record(center.certificate(7))};
        });
        QTest::newRow("a number that ends behind its document") << nothing << Make([](const FakeCenter& center) {
            return QList{FakeCenter::record(center.certificate(5)), FakeCenter::numberEnd(number, 5, 6)};
        });
        QTest::newRow("outside the blocks") << nothing << Make([](const FakeCenter& center) {
            return QList{FakeCenter::record(center.certificate(101)), FakeCenter::record(center.certificate(1))};
        });
        const Make first = [](const FakeCenter& center) {
            return QList{FakeCenter::record(center.certificate(1)), FakeCenter::record(center.outcome())};
        };
        QTest::newRow("a number that is taken") << first << Make([](const FakeCenter& center) {
            return QList{FakeCenter::record(center.certificate(2)), FakeCenter::record(center.certificate(1)),
                FakeCenter::record(center.certificate(3))};
        });
    }

    /// One batch, and the same records each in a batch of its own.
    void answersAsOneByOne()
    {
        QFETCH(Make, known);
        QFETCH(Make, sent);
        TestServer together;
        TestServer apart;
        const auto one = together.enrolled(number);
        const auto other = apart.enrolled(number);
        const QList<RecordRevision> before = known(*one);
        if (!before.isEmpty()) {
            QCOMPARE(one->send(one->batchOf(before)).status, 200);
            QCOMPARE(other->send(other->batchOf(before)).status, 200);
        }
        const QList<RecordRevision> records = sent(*one);
        const HttpResponse answer = one->send(one->batchOf(records));
        QStringList fates;
        QStringList problems;
        for (const RecordRevision& record : records) {
            const HttpResponse single = other->send(other->batchOf({record}));
            fates += fatesIn(single);
            problems += problemsIn(single);
        }
        QCOMPARE(fatesIn(answer), fates);
        QCOMPARE(problemsIn(answer), problems);
        for (const char* sql : {"SELECT count(*) FROM record", "SELECT count(*) FROM certificate",
                 "SELECT count(*) FROM number_end", "SELECT coalesce(sum(revision * id), 0) FROM certificate"}) {
            QCOMPARE(*Statement::on(together.connection(), QLatin1String(sql)).integer(),
                *Statement::on(apart.connection(), QLatin1String(sql)).integer());
        }
    }

    void knowsOneRecordAmongAThousand()
    {
        TestServer server;
        const auto center = server.enrolled(number, 1000);
        const auto known = FakeCenter::record(center->certificate(700));
        QCOMPARE(center->send(center->batchOf({known})).status, 200);
        QList<RecordRevision> records;
        for (int i = 1; i <= 1000; ++i)
            records.append(i == 700 ? known : FakeCenter::record(center->certificate(i)));
        const QStringList fates = fatesIn(center->send(center->batchOf(records)));
        QCOMPARE(fates.count(QStringLiteral("accepted")), 999);
        QCOMPARE(fates.at(699), QStringLiteral("duplicate"));
        QCOMPARE(*Statement::on(server.connection(), QStringLiteral("SELECT count(*) FROM certificate")).integer(), 1000);
    }
};

QTEST_GUILESS_MAIN(tst_BulkIntake)
#include "tst_bulkintake.moc"
