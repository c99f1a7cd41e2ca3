// Protects "one action is one transaction": nothing half done is ever stored, on whatever way out.

#include "core/database/connection.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "tests/support/database/testdatabase.h"

#include <QtTest/QtTest>

using namespace tanu;

class TestTransaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commits();
    void rollsBackWhenItGoes();
    void rollsBackOnDemand();
    void movesItsDuty();
    void refusesNesting();
    void keepsOnePictureWhileReading();
    void survivesAFailedCommit();
    void undoesAnInnerSavepoint();
    void releasesAnInnerSavepoint();
    void refusesSavepointOutside();
    void wrapsWork();
    void undoesFailedWork();
    void undoesWorkWhoseCommitFails();

private:
    void insert(int x) { QVERIFY(Statement::on(*m_db, QStringLiteral("INSERT INTO a VALUES (:x)")).bind(":x", x).run()); }
    [[nodiscard]] static qint64 sum(Connection& db)
    {
        return *Statement::on(db, QStringLiteral("SELECT coalesce(sum(x), 0) FROM a")).integer();
    }

    std::unique_ptr<test::TestDatabase> m_place;
    std::unique_ptr<Connection> m_db;
    std::unique_ptr<Connection> m_other;
};

void TestTransaction::init()
{
    m_db.reset();
    m_other.reset();
    m_place = std::make_unique<test::TestDatabase>();
    m_db = m_place->open();
    m_other = m_place->open();
    QVERIFY(m_db->execute(QStringLiteral("CREATE TABLE a (x INTEGER)")));
}

void TestTransaction::commits()
{
    auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    QVERIFY(m_db->isInTransaction());
    insert(1);
    QCOMPARE(sum(*m_other), 0);
    QVERIFY(transaction->commit());
    QVERIFY(!m_db->isInTransaction());
    QCOMPARE(sum(*m_other), 1);
}

void TestTransaction::rollsBackWhenItGoes()
{
    {
        const auto transaction = Transaction::begin(*m_db);
        QVERIFY(transaction);
        insert(1);
        QCOMPARE(sum(*m_db), 1);
    }
    QVERIFY(!m_db->isInTransaction());
    QCOMPARE(sum(*m_db), 0);
}

void TestTransaction::rollsBackOnDemand()
{
    auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    insert(1);
    transaction->rollback();
    QCOMPARE(sum(*m_db), 0);
    QVERIFY(Transaction::begin(*m_db));
}

void TestTransaction::movesItsDuty()
{
    auto begun = Transaction::begin(*m_db);
    QVERIFY(begun);
    insert(1);
    {
        Transaction moved = *std::move(begun);
        QVERIFY(moved.commit());
    }
    QCOMPARE(sum(*m_other), 1);
}

void TestTransaction::refusesNesting()
{
    auto outer = Transaction::begin(*m_db);
    QVERIFY(outer);
    insert(1);
    const auto inner = Transaction::begin(*m_db);
    QVERIFY(!inner);
    QCOMPARE(inner.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(m_db->isInTransaction());
    QVERIFY(outer->commit());
    QCOMPARE(sum(*m_other), 1);
}

void TestTransaction::keepsOnePictureWhileReading()
{
    auto reading = Transaction::begin(*m_other, Transaction::Kind::Read);
    QVERIFY(reading);
    QCOMPARE(sum(*m_other), 0);
    insert(5);
    QCOMPARE(sum(*m_other), 0);
    QVERIFY(reading->commit());
    QCOMPARE(sum(*m_other), 5);
}

void TestTransaction::survivesAFailedCommit()
{
    QVERIFY(m_db->executeScript(QStringLiteral(
        "CREATE TABLE p (id INTEGER PRIMARY KEY);"
        "CREATE TABLE c (p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED)")));
    auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    QVERIFY(m_db->execute(QStringLiteral("INSERT INTO c VALUES (7)")));
    const auto refused = transaction->commit();
    QVERIFY(!refused);
    QVERIFY(isForeignKeyViolation(refused.error()));
    if (test::isOnPostgresql()) { // it has ended the transaction: what follows must not seem to be kept
        QVERIFY(!transaction->commit());
        QCOMPARE(*Statement::on(*m_other, QStringLiteral("SELECT count(*) FROM c")).integer(), 0);
        return;
    }
    QVERIFY(m_db->execute(QStringLiteral("INSERT INTO p VALUES (7)")));
    QVERIFY(transaction->commit());
}

void TestTransaction::undoesAnInnerSavepoint()
{
    auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    insert(1);
    {
        auto outer = Savepoint::begin(*m_db);
        QVERIFY(outer);
        insert(10);
        {
            const auto inner = Savepoint::begin(*m_db);
            QVERIFY(inner);
            insert(100);
        }
        QCOMPARE(sum(*m_db), 11);
        QVERIFY(outer->release());
    }
    QVERIFY(transaction->commit());
    QCOMPARE(sum(*m_other), 11);
}

void TestTransaction::releasesAnInnerSavepoint()
{
    auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    {
        const auto outer = Savepoint::begin(*m_db);
        QVERIFY(outer);
        auto inner = Savepoint::begin(*m_db);
        QVERIFY(inner);
        insert(100);
        QVERIFY(inner->release());
        QCOMPARE(sum(*m_db), 100);
    }
    QCOMPARE(sum(*m_db), 0);
}

void TestTransaction::refusesSavepointOutside()
{
    const auto savepoint = Savepoint::begin(*m_db);
    QVERIFY(!savepoint);
    QCOMPARE(savepoint.error().kind, ErrorKind::DatabaseFailed);
}

void TestTransaction::wrapsWork()
{
    const auto outcome = inTransaction(*m_db, [&]() -> Result<int> {
        insert(3);
        return 42;
    });
    QVERIFY(outcome);
    QCOMPARE(*outcome, 42);
    QCOMPARE(sum(*m_other), 3);
}

void TestTransaction::undoesFailedWork()
{
    const auto outcome = inTransaction(*m_db, [&]() -> Result<void> {
        insert(3);
        return ErrorKind::Cancelled;
    });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QCOMPARE(sum(*m_db), 0);
}

void TestTransaction::undoesWorkWhoseCommitFails()
{
    FaultPlan plan(4);
    m_db->setFaults(&plan);
    const auto outcome = inTransaction(*m_db, [&]() -> Result<int> {
        insert(3);
        return 42;
    });
    m_db->setFaults(nullptr);
    QVERIFY(plan.hasFired());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(sum(*m_db), 0);
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
