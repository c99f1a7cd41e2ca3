// Protects the promise that nothing leaves the database that its rules would not let in: a value of the wrong
// shape is an error that names table, row and column, and never a default value that looks real.

#include "core/database/connection.h"
#include "core/database/page.h"
#include "core/database/rowreader.h"
#include "core/database/statement.h"

#include <QtTest/QtTest>

using namespace tanu;

namespace {

using ThingId = StrongId<struct ThingTag>;
enum class Colour { Red, Green };

/// A value that cannot be made empty, as many of the domain cannot.
class Even {
public:
    static Result<Even> parse(qint64 number)
    {
        if (number % 2 != 0)
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("even")}, {}};
        return Even(number);
    }
    [[nodiscard]] qint64 number() const { return m_number; }

private:
    explicit Even(qint64 number)
        : m_number(number)
    {
    }
    qint64 m_number;
};

const QString idHex = QStringLiteral("000102030405060708090a0b0c0d0e0f");

} // namespace

class TestRowReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryShape();
    void readsNothingAsNothing();
    void refusesWrongShapes_data();
    void refusesWrongShapes();
    void namesTableRowAndColumn();
    void keepsTheFirstFailure();
    void parsesValues();
    void buildsValuesWithoutDefault();
    void refusesWhatTheDomainRefuses();
    void readsColumnsInAnyOrder();
    void cutsPages_data();
    void cutsPages();

private:
    [[nodiscard]] Row select(const QString& columns) const
    {
        return **Statement::on(*m_db, QStringLiteral("SELECT %1 FROM thing").arg(columns)).one();
    }

    std::unique_ptr<Connection> m_db;
};

void TestRowReader::initTestCase()
{
    m_db = *Connection::openSqlite(QString(), Connection::OpenMode::Memory);
    QVERIFY(m_db->executeScript(
        QStringLiteral("CREATE TABLE thing (id BLOB); INSERT INTO thing VALUES (x'%1')").arg(idHex)));
}

void TestRowReader::readsEveryShape()
{
    const Row row = select(QStringLiteral("id, 'Әлия' AS t, 5000000000 AS i, 7 AS n, 0.5 AS r, 1 AS b, x'00ff' AS y,"
                                          " '2024-02-29' AS d, 1500 AS m, 1 AS e"));
    RowReader read(row);
    QCOMPARE(read.id<ThingId>("id").bytes().toHex(), idHex.toLatin1());
    QCOMPARE(read.text("t"), QStringLiteral("Әлия"));
    QCOMPARE(read.integer("i"), 5000000000);
    QCOMPARE(read.number("n"), 7);
    QCOMPARE(read.real("r"), 0.5);
    QCOMPARE(read.real("n"), 7.0);
    QCOMPARE(read.boolean("b"), true);
    QCOMPARE(read.bytes("y"), QByteArray::fromHex("00ff"));
    QCOMPARE(read.date("d"), QDate(2024, 2, 29));
    QCOMPARE(read.moment("m"), QDateTime::fromMSecsSinceEpoch(1500, Qt::UTC));
    QCOMPARE(read.moment("m").timeSpec(), Qt::UTC);
    QCOMPARE(read.enumerator("e", Colour::Green), Colour::Green);
    QCOMPARE(read.optionalText("t"), std::optional(QStringLiteral("Әлия")));
    QCOMPARE(read.optionalInteger("i"), std::optional(qint64 {5000000000}));
    QCOMPARE(read.optionalNumber("n"), std::optional(7));
    QCOMPARE(read.optionalBoolean("b"), std::optional(true));
    QCOMPARE(read.optionalDate("d"), std::optional(QDate(2024, 2, 29)));
    QCOMPARE(*read.finish(1), 1);
}

void TestRowReader::readsNothingAsNothing()
{
    const Row row = select(QStringLiteral("NULL AS x, '' AS t, x'' AS y"));
    RowReader read(row);
    QVERIFY(!read.optionalText("x"));
    QVERIFY(!read.optionalInteger("x"));
    QVERIFY(!read.optionalNumber("x"));
    QVERIFY(!read.optionalBoolean("x"));
    QVERIFY(!read.optionalBytes("x"));
    QVERIFY(!read.optionalDate("x"));
    QVERIFY(!read.optionalMoment("x"));
    QVERIFY(!read.optionalId<ThingId>("x"));
    QVERIFY(!read.optionalParsed<Even>("x", Even::parse));
    QCOMPARE(read.optionalText("t"), std::optional(QString()));
    QCOMPARE(read.optionalBytes("y"), std::optional(QByteArray()));
    QVERIFY(!read.hasFailed());
}

void TestRowReader::refusesWrongShapes_data()
{
    using Read = std::function<void(RowReader&)>;
    QTest::addColumn<QString>("value");
    QTest::addColumn<Read>("read");
    const auto row = [](const char* name, const char* value, const Read& read) {
        QTest::newRow(name) << QString::fromLatin1(value) << read;
    };
    row("text from NULL", "NULL", [](RowReader& r) { static_cast<void>(r.text("x")); });
    row("text from integer", "1", [](RowReader& r) { static_cast<void>(r.text("x")); });
    row("text from bytes", "x'41'", [](RowReader& r) { static_cast<void>(r.optionalText("x")); });
    row("integer from text", "'1'", [](RowReader& r) { static_cast<void>(r.integer("x")); });
    row("integer from real", "1.0", [](RowReader& r) { static_cast<void>(r.optionalInteger("x")); });
    row("number too large", "2147483648", [](RowReader& r) { static_cast<void>(r.number("x")); });
    row("number too small", "-2147483649", [](RowReader& r) { static_cast<void>(r.number("x")); });
    row("boolean 2", "2", [](RowReader& r) { static_cast<void>(r.boolean("x")); });
    row("bytes from text", "'a'", [](RowReader& r) { static_cast<void>(r.bytes("x")); });
    row("date that is none", "'2023-02-29'", [](RowReader& r) { static_cast<void>(r.date("x")); });
    row("date with time", "'2023-02-28T10:00:00'", [](RowReader& r) { static_cast<void>(r.date("x")); });
    row("date from integer", "20230228", [](RowReader& r) { static_cast<void>(r.optionalDate("x")); });
    row("moment from text", "'2023-02-28'", [](RowReader& r) { static_cast<void>(r.moment("x")); });
    row("real from text", "'0.5'", [](RowReader& r) { static_cast<void>(r.real("x")); });
    row("id too short", "x'00'", [](RowReader& r) { static_cast<void>(r.id<ThingId>("x")); });
    row("id from NULL", "NULL", [](RowReader& r) { static_cast<void>(r.id<ThingId>("x")); });
    row("enumerator beyond", "2", [](RowReader& r) { static_cast<void>(r.enumerator("x", Colour::Green)); });
    row("enumerator below", "-1", [](RowReader& r) { static_cast<void>(r.enumerator("x", Colour::Green)); });
    row("refused by parse", "3", [](RowReader& r) { static_cast<void>(r.optionalParsed<Even>("x", Even::parse)); });
}

void TestRowReader::refusesWrongShapes()
{
    using Read = std::function<void(RowReader&)>;
    QFETCH(QString, value);
    QFETCH(Read, read);
    const Row row = select(QStringLiteral("%1 AS x").arg(value));
    RowReader reader(row);
    read(reader);
    const auto finished = reader.finish(1);
    QVERIFY(!finished);
    QCOMPARE(finished.error(),
             (Error {ErrorKind::RowCorrupt, {QStringLiteral("thing"), QString(), QStringLiteral("x")}, {}}));
    QVERIFY(!finished.error().detail.isEmpty());
}

void TestRowReader::namesTableRowAndColumn()
{
    const QString uuid = QStringLiteral("00010203-0405-0607-0809-0a0b0c0d0e0f");
    const Row row = select(QStringLiteral("id, 1 AS x"));
    QCOMPARE(row.text("x").error().arguments, (QStringList {QStringLiteral("thing"), uuid, QStringLiteral("x")}));

    const Row numbered = select(QStringLiteral("17 AS id, 1 AS x"));
    RowReader read(numbered, QStringLiteral("other"));
    static_cast<void>(read.text("x"));
    QCOMPARE(read.finish(1).error().arguments,
             (QStringList {QStringLiteral("other"), QStringLiteral("17"), QStringLiteral("x")}));
}

void TestRowReader::keepsTheFirstFailure()
{
    const Row row = select(QStringLiteral("1 AS x, 2 AS y, 3 AS z"));
    RowReader read(row);
    QCOMPARE(read.integer("x"), 1);
    QCOMPARE(read.text("y"), QString());
    QVERIFY(!read.date("z").isValid());
    QCOMPARE(read.finish(1).error().arguments.last(), QStringLiteral("y"));
}

void TestRowReader::parsesValues()
{
    const Row row = select(QStringLiteral("'abc' AS t, x'0102' AS y, 4 AS n"));
    RowReader read(row);
    QCOMPARE(read.parsed<qsizetype>("t", [](const QString& text) { return std::optional(text.size()); }), 3);
    QCOMPARE(read.parsed<qsizetype>("y", [](const QByteArray& bytes) { return Result<qsizetype>(bytes.size()); }), 2);
    QCOMPARE(read.parsed<int>("n", [](qint64 n) { return Result<int>(static_cast<int>(n * 2)); }), 8);
    QVERIFY(!read.hasFailed());
    QCOMPARE(read.parsed<int>("n", [](qint64) { return std::optional<int>(); }), 0);
    QVERIFY(read.hasFailed());
}

void TestRowReader::buildsValuesWithoutDefault()
{
    const Row row = select(QStringLiteral("4 AS good, 5 AS bad"));
    RowReader read(row);
    const auto good = read.parsedOrNone<Even>("good", Even::parse);
    const auto finished = read.finish([&] { return *good; });
    QVERIFY(finished);
    QCOMPARE(finished->number(), 4);

    const auto bad = read.parsedOrNone<Even>("bad", Even::parse);
    bool built = false;
    const auto refused = read.finish([&] {
        built = true;
        return *bad;
    });
    QVERIFY(!refused);
    QVERIFY(!built);
}

void TestRowReader::refusesWhatTheDomainRefuses()
{
    const Row row = select(QStringLiteral("5 AS x"));
    RowReader read(row);
    QVERIFY(!read.parsedOrNone<Even>("x", Even::parse));
    const auto refused = read.finish(1);
    QCOMPARE(refused.error().kind, ErrorKind::RowCorrupt);
    QCOMPARE(refused.error().detail, QStringLiteral("FieldMalformed"));
}

void TestRowReader::readsColumnsInAnyOrder()
{
    const Row row = select(QStringLiteral("1 AS x, 2 AS y, 3 AS z"));
    QCOMPARE(*row.integer("z"), 3);
    QCOMPARE(*row.integer("x"), 1);
    QCOMPARE(*row.integer(u"y"), 2);
    QCOMPARE(*row.integer(QStringLiteral("z")), 3);
    QVERIFY(!row.has("w"));
}

void TestRowReader::cutsPages_data()
{
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("kept");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("just full") << 3 << 3 << false;
    QTest::newRow("one over") << 4 << 3 << true;
}

void TestRowReader::cutsPages()
{
    QFETCH(int, found);
    QFETCH(int, kept);
    QFETCH(bool, hasMore);
    const auto page = toPage(std::vector<int>(static_cast<size_t>(found)), 3);
    QCOMPARE(page.rows.size(), static_cast<size_t>(kept));
    QCOMPARE(page.hasMore, hasMore);
}

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
