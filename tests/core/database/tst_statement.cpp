// Protects against the silent losses of QSqlQuery (a misspelt or forgotten placeholder stores NULL and reports
// success) and fixes the form in which every type is stored.

#include "core/database/connection.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace tanu;

namespace {

using ThingId = StrongId<struct ThingTag>;
enum class Colour { Red, Green };

const QString insertSql = QStringLiteral("INSERT INTO a (x, y) VALUES (:x, :y)");

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesMisspeltName();
    void refusesUnboundPlaceholder();
    void forgetsValuesAfterEveryRun();
    void refusesSqlThatDoesNotPrepare();
    void reportsPreparationInTheRun();
    void storesEveryTypeInItsForm_data();
    void storesEveryTypeInItsForm();
    void storesVariantsAlike_data();
    void storesVariantsAlike();
    void bindsARepeatedNameOnce();
    void countsRows();
    void givesOneRowOrNone();
    void refusesASecondRow();
    void givesAllRowsToKeep();
    void mapsRows();
    void mapsOneRow();
    void stopsWhereTheVisitorRefuses();
    void nestsTheSameStatement();
    void survivesMoves();
    void runsAgainAfterAFailure();
    void reportsFailureBetweenRows();

private:
    [[nodiscard]] qint64 count() const
    {
        return *Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM a")).integer();
    }
    void fill(int rows)
    {
        for (int i = 1; i <= rows; ++i)
            QVERIFY(Statement::on(*m_db, insertSql).bind(":x", i).bind(":y", QString::number(i)).run());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void TestStatement::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = *Connection::openSqlite(m_folder->filePath(QStringLiteral("test.db")));
    QVERIFY(m_db->execute(QStringLiteral("CREATE TABLE a (x UNIQUE, y)")));
}

void TestStatement::refusesMisspeltName()
{
    auto statement = Statement::prepare(*m_db, insertSql);
    QVERIFY(statement);
    const auto done = statement->bind(":x", 1).bind(":yy", 2).bind(":y", 3).run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(done.error().detail.contains(QStringLiteral(":yy")));
    QCOMPARE(count(), 0);
}

void TestStatement::refusesUnboundPlaceholder()
{
    auto statement = Statement::prepare(*m_db, insertSql);
    QVERIFY(statement);
    const auto done = statement->bind(":x", 1).run();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(done.error().detail.contains(QStringLiteral(":y")));
    QCOMPARE(count(), 0);
}

void TestStatement::forgetsValuesAfterEveryRun()
{
    auto statement = Statement::prepare(*m_db, insertSql);
    QVERIFY(statement);
    QVERIFY(statement->bind(":x", 1).bind(":y", 1).run());
    QVERIFY(!statement->bind(":x", 2).run());
    QVERIFY(statement->bind(":x", 2).bind(":y", 2).run());
    QCOMPARE(count(), 2);
}

void TestStatement::refusesSqlThatDoesNotPrepare()
{
    const auto statement = Statement::prepare(*m_db, QStringLiteral("SELECT nothing FROM nowhere"));
    QVERIFY(!statement);
    QCOMPARE(statement.error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(statement.error().detail.contains(QStringLiteral("nowhere")));
}

void TestStatement::reportsPreparationInTheRun()
{
    auto statement = Statement::on(*m_db, QStringLiteral("INSERT INTO nowhere VALUES (:x)"));
    statement.bind(":x", 1).bind(":other", 2);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto done = statement.run();
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(QStringLiteral("no such table")));
    }
    QVERIFY(!statement.integer());
    QVERIFY(!statement.runCounting());
    QVERIFY(!statement.all());
}

void TestStatement::storesEveryTypeInItsForm_data()
{
    using Bind = std::function<void(Statement&)>;
    QTest::addColumn<Bind>("bind");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char* name, const char* stored, auto value) {
        QTest::newRow(name) << Bind([value](Statement& s) { s.bind(":v", value); }) << QString::fromUtf8(stored);
    };
    row("int", "integer 7", 7);
    row("qint64", "integer 9007199254740993", qint64 {9007199254740993});
    row("unsigned", "integer 4294967295", 4294967295U);
    row("real", "real 0.5", 0.5);
    row("true", "integer 1", true);
    row("false", "integer 0", false);
    row("enumerator", "integer 1", static_cast<int>(Colour::Green));
    row("text", "text 'Әлия'", QStringLiteral("Әлия"));
    row("empty text", "text ''", QString());
    row("bytes", "blob X'00FF'", QByteArray::fromHex("00ff"));
    row("empty bytes", "blob X''", QByteArray());
    row("date", "text '2026-02-28'", QDate(2026, 2, 28));
    row("first date of four digits", "text '0001-01-02'", QDate(1, 1, 2));
    row("last date of four digits", "text '9999-12-31'", QDate(9999, 12, 31));
    row("no date", "null NULL", QDate());
    row("moment", "integer 1500", QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC));
    row("moment of another zone", "integer 1500", QDateTime::fromMSecsSinceEpoch(1500, Qt::OffsetFromUTC, 18000));
    row("no moment", "null NULL", QDateTime());
    row("id", "blob X'000102030405060708090A0B0C0D0E0F'",
        *ThingId::fromBytes(QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")));
    row("no id", "null NULL", ThingId());
    row("optional", "integer 3", std::optional<int>(3));
    row("empty optional", "null NULL", std::optional<QString>());
    row("optional date", "text '2026-02-28'", std::optional<QDate>(QDate(2026, 2, 28)));
    row("nothing", "null NULL", std::nullopt);
}

void TestStatement::storesEveryTypeInItsForm()
{
    using Bind = std::function<void(Statement&)>;
    QFETCH(Bind, bind);
    QFETCH(QString, stored);
    auto statement = Statement::on(*m_db, QStringLiteral("SELECT typeof(:v) || ' ' || quote(:v) AS form"));
    bind(statement);
    const auto row = statement.one();
    QVERIFY2(row, qUtf8Printable(row ? QString() : row.error().detail));
    QCOMPARE(*(*row)->text("form"), stored);
}

void TestStatement::storesVariantsAlike_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("stored");
    QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << QStringLiteral("text '2026-02-28'");
    QTest::newRow("moment") << QVariant(QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC)) << QStringLiteral("integer 1500");
    QTest::newRow("bool") << QVariant(true) << QStringLiteral("integer 1");
    QTest::newRow("text") << QVariant(QString()) << QStringLiteral("text ''");
    QTest::newRow("bytes") << QVariant(QByteArray()) << QStringLiteral("blob X''");
    QTest::newRow("nothing") << QVariant() << QStringLiteral("null NULL");
    QTest::newRow("typed nothing") << QVariant(QMetaType::fromType<QString>()) << QStringLiteral("null NULL");
}

void TestStatement::storesVariantsAlike()
{
    QFETCH(QVariant, value);
    QFETCH(QString, stored);
    const auto row = Statement::on(*m_db, QStringLiteral("SELECT typeof(:v) || ' ' || quote(:v) AS form"))
                         .bind(":v", value)
                         .one();
    QVERIFY(row);
    QCOMPARE(*(*row)->text("form"), stored);
}

void TestStatement::bindsARepeatedNameOnce()
{
    const auto value
        = Statement::on(*m_db, QStringLiteral("SELECT :b * 100 + :a * 10 + :b -- at 10:30")).bind(":a", 2).bind(":b", 3).integer();
    QVERIFY(value);
    QCOMPARE(*value, 323);
}

void TestStatement::countsRows()
{
    fill(3);
    const auto changed = Statement::on(*m_db, QStringLiteral("UPDATE a SET y = 0 WHERE x > :x")).bind(":x", 1).runCounting();
    QVERIFY(changed);
    QCOMPARE(*changed, 2);
}

void TestStatement::givesOneRowOrNone()
{
    fill(2);
    auto statement = Statement::prepare(*m_db, QStringLiteral("SELECT y FROM a WHERE x = :x"));
    QVERIFY(statement);
    const auto found = statement->bind(":x", 2).one();
    QVERIFY(found);
    QVERIFY(found->has_value());
    QCOMPARE(*(*found)->text("y"), QStringLiteral("2"));
    const auto missing = statement->bind(":x", 9).one();
    QVERIFY(missing);
    QVERIFY(!missing->has_value());
    const auto number = statement->bind(":x", 9).integer();
    QVERIFY(!number);
    QCOMPARE(number.error().kind, ErrorKind::NotFound);
}

void TestStatement::refusesASecondRow()
{
    fill(2);
    const auto row = Statement::on(*m_db, QStringLiteral("SELECT y FROM a")).one();
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::DatabaseFailed);
}

void TestStatement::givesAllRowsToKeep()
{
    fill(3);
    const auto rows = Statement::on(*m_db, QStringLiteral("SELECT x, y FROM a ORDER BY x DESC")).all();
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t {3});
    for (size_t i = 0; i < rows->size(); ++i) {
        QCOMPARE(*rows->at(i).integer("x"), static_cast<qint64>(3 - i));
        QCOMPARE(*rows->at(i).text("y"), QString::number(3 - i));
    }
}

void TestStatement::mapsRows()
{
    fill(3);
    auto statement = Statement::on(*m_db, QStringLiteral("SELECT x FROM a ORDER BY x"));
    const auto numbers = statement.map([](const Row& row) { return row.integer("x"); });
    QVERIFY(numbers);
    QCOMPARE(*numbers, (std::vector<qint64> {1, 2, 3}));
    const auto wrong = statement.map([](const Row& row) { return row.text("x"); });
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::RowCorrupt);
}

void TestStatement::mapsOneRow()
{
    fill(1);
    const auto read = [](const Row& row) { return row.integer("x"); };
    auto statement = Statement::on(*m_db, QStringLiteral("SELECT x FROM a WHERE x = :x"));
    QCOMPARE(*statement.bind(":x", 1).mapOne(read), std::optional<qint64>(1));
    QCOMPARE(*statement.bind(":x", 2).mapOne(read), std::optional<qint64>());
}

void TestStatement::stopsWhereTheVisitorRefuses()
{
    fill(5);
    int seen = 0;
    auto statement = Statement::on(*m_db, QStringLiteral("SELECT x FROM a ORDER BY x"));
    const auto done = statement.forEach([&](const Row&) -> Result<void> {
        return ++seen == 2 ? Result<void>(ErrorKind::Cancelled) : Result<void>();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(seen, 2);
    QVERIFY(m_db->execute(QStringLiteral("DROP TABLE a")));
}

void TestStatement::nestsTheSameStatement()
{
    fill(3);
    const QString sql = QStringLiteral("SELECT x FROM a ORDER BY x");
    qint64 pairs = 0;
    const auto done = Statement::on(*m_db, sql).forEach([&](const Row&) {
        return Statement::on(*m_db, sql).forEach([&](const Row&) -> Result<void> {
            ++pairs;
            return {};
        });
    });
    QVERIFY(done);
    QCOMPARE(pairs, 9);
}

void TestStatement::survivesMoves()
{
    Statement first = Statement::on(*m_db, insertSql);
    first.bind(":x", 1);
    Statement second = std::move(first);
    QVERIFY(second.bind(":y", 1).run());
    second = Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM a"));
    QCOMPARE(*second.integer(), 1);
}

void TestStatement::runsAgainAfterAFailure()
{
    auto statement = Statement::prepare(*m_db, insertSql);
    QVERIFY(statement);
    QVERIFY(statement->bind(":x", 1).bind(":y", 1).run());
    const auto refused = statement->bind(":x", 1).bind(":y", 2).run();
    QVERIFY(!refused);
    QVERIFY(isUniqueViolation(refused.error()));
    QVERIFY(statement->bind(":x", 2).bind(":y", 2).run());
    QCOMPARE(count(), 2);
}

void TestStatement::reportsFailureBetweenRows()
{
    fill(2);
    auto statement = Statement::on(*m_db, QStringLiteral("SELECT json(CASE x WHEN 2 THEN '{' ELSE '1' END) AS j FROM a ORDER BY rowid"));
    const auto rows = statement.all();
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::DatabaseFailed);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
