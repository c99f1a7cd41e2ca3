// Protects the numbers of documents (exchange.md 18, 19): granted blocks never overlap, none is used twice and none is
// lost, whatever crashes in the middle.
#include "core/database/statement.h"
#include "core/services/certificates/numberblocks.h"
#include "core/services/queries/numbersquery.h"
#include "core/storage/certificatetable.h"
#include "core/storage/numberblocktable.h"
#include "tests/support/sessionroad.h"
#include "tests/support/testsealer.h"
#include "tests/support/told.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

NumberGrant grantOf(qint64 first, qint64 last, const char* center = "0417")
{
    return {need(AccreditationNumber::parse(QString::fromLatin1(center))), need(Ordinal::of(first)),
        need(Ordinal::of(last)), 2, fromKazakhstan(QDate(2026, 11, 3), QTime(9, 0))};
}

Result<int> add(TestCenter& center, const NumberGrant& grant)
{
    return perform(center.as(Role::Administrator), Action::Synchronize, [&](Deed& deed) -> Result<int> {
        if (const auto added = NumberBlocks(deed.connection()).add(deed, grant, QByteArrayLiteral("message")); !added)
            return added.error();
        deed.about("center");
        return 0;
    });
}

/// Prepares on a connection of its own that dies at the n-th access, as a killed program would.
Result<PreparedCertificate> prepareAndDie(TestCenter& center, const ApplicationId& one, qint64 access)
{
    auto connection = openSealed(center.path());
    FaultPlan plan(access, FaultPlan::Lasting::FromThenOn);
    const Desk& registrar = center.as(Role::Registrar);
    Desk desk {*connection, center.clock(), center.key(), registrar.actor, registrar.proof};
    connection->setFaults(&plan);
    auto outcome = PrepareCertificates(desk).run({one}).front().result;
    connection.reset();
    return outcome;
}

} // namespace

class TestCenterNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grantsAreAddedOnceAndNeverOverlap_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<QString>("center");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("blocks");
        QTest::newRow("exchange 18 next block") << qint64 {1001} << qint64 {2000} << "0417" << "ok" << 2;
        QTest::newRow("exchange 18 the same again") << qint64 {1} << qint64 {1000} << "0417" << "ok" << 1;
        QTest::newRow("exchange 18 overlaps at the end")
            << qint64 {1000} << qint64 {1500} << "0417" << "NumberAlreadyUsed 1000" << 1;
        QTest::newRow("exchange 18 lies inside") << qint64 {10} << qint64 {20} << "0417" << "NumberAlreadyUsed 10" << 1;
        QTest::newRow("exchange 18 another center's")
            << qint64 {1001} << qint64 {2000} << "0418" << "NumberOutsideBlocks 1001" << 1;
    }

    void grantsAreAddedOnceAndNeverOverlap()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(QString, center);
        QFETCH(QString, answer);
        QFETCH(int, blocks);
        TestCenter home;
        QCOMPARE(told(add(home, grantOf(first, last, qPrintable(center)))), answer);
        QCOMPARE(static_cast<int>(need(NumberBlockTable(home.db()).all()).size()), blocks);
    }

    void takesInOrderAcrossBlocksAndThenSaysSo()
    {
        TestCenter center;
        need(Statement::on(center.db(), QStringLiteral("UPDATE number_block SET first = 7, last = 8, next = 7")).run());
        need(add(center, grantOf(20, 21)));
        NumberBlocks blocks(center.db());
        for (const qint64 expected : {7, 8, 20, 21})
            QCOMPARE(need(blocks.takeNext()).value(), expected);
        QCOMPARE(told(blocks.takeNext()), QStringLiteral("NumbersExhausted"));
    }

    void saysWhenMoreAreNeeded_data()
    {
        QTest::addColumn<int>("last");
        QTest::addColumn<int>("next");
        QTest::addColumn<bool>("ask");
        QTest::addColumn<bool>("low");
        QTest::newRow("exchange 18 full") << 1000 << 1 << false << false;
        QTest::newRow("exchange 18 exactly half") << 1000 << 501 << false << false;
        QTest::newRow("exchange 18 under half") << 1000 << 502 << true << false;
        QTest::newRow("A2 twenty left") << 1000 << 981 << true << false;
        QTest::newRow("A2 nineteen left") << 1000 << 982 << true << true;
        QTest::newRow("A2 none left") << 1000 << 1001 << true << true;
    }

    void saysWhenMoreAreNeeded()
    {
        QFETCH(int, last);
        QFETCH(int, next);
        QFETCH(bool, ask);
        QFETCH(bool, low);
        TestCenter center;
        need(Statement::on(center.db(), QStringLiteral("UPDATE number_block SET last = :last, next = :next"))
                 .bind(":last", last)
                 .bind(":next", next)
                 .run());
        const NumberStock stock = need(NumberBlocks(center.db()).stock());
        QCOMPARE(stock.remaining, qint64 {last + 1 - next});
        QCOMPARE(stock.shouldAsk(), ask);
        QCOMPARE(stock.isLow(), low);
    }

    void withoutAnyBlockItAsks()
    {
        TestCenter center;
        need(Statement::on(center.db(), QStringLiteral("DELETE FROM number_block")).run());
        const NumberStock stock = need(NumberBlocks(center.db()).stock());
        QVERIFY(stock.shouldAsk());
        QVERIFY(stock.isLow());
    }

    void exhaustedNumbersPrepareNothing()
    {
        TestCenter center;
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted();
        road.signedProtocol({one}, {});
        need(Statement::on(center.db(), QStringLiteral("UPDATE number_block SET next = last + 1")).run());
        QCOMPARE(told(PrepareCertificates(center.as(Role::Registrar)).run({one}).front().result),
            QStringLiteral("NumbersExhausted"));
        QCOMPARE(center.stateOf(one), CaseState::Passed);
    }

    void aCrashNeitherReusesNorLosesANumber()
    {
        TestCenter center(TestCenter::Where::File);
        SessionRoad road(center);
        road.enrol();
        const ApplicationId one = center.contracted(0);
        const ApplicationId other = center.contracted(1);
        road.signedProtocol({one, other}, {});
        qint64 access = 1;
        for (; access < 200; ++access) {
            const auto outcome = prepareAndDie(center, one, access);
            const NumbersView numbers = need(NumbersQuery(center.db()).load());
            QCOMPARE(numbers.granted, numbers.used + numbers.spoiled + numbers.remaining);
            QCOMPARE(numbers.used, outcome ? 1 : 0);
            if (outcome)
                break;
            QCOMPARE(center.stateOf(one), CaseState::Passed);
        }
        QVERIFY(access > 10);
        QVERIFY(access < 200);
        const auto first = need(CertificateTable(center.db()).livingOf(one));
        QCOMPARE(first->certificate.serial.levels().ordinal.value(), qint64 {1});
        const auto second = need(CertificateTable(center.db()).load(road.prepared(other)));
        QCOMPARE(second.certificate.serial.levels().ordinal.value(), qint64 {2});
    }
};

QTEST_GUILESS_MAIN(TestCenterNumbers)
#include "tst_centernumbers.moc"
