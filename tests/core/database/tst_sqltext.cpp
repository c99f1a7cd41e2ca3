// Protects migrations and statements from being cut or bound in the wrong place: a semicolon inside a trigger
// or a quote must not end a statement, a colon inside a comment must not become a placeholder.

#include "core/database/sqltext.h"

#include <QtTest/QtTest>

using namespace tanu;

class TestSqlText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void refusesWhatIsNotClosed_data();
    void refusesWhatIsNotClosed();
    void findsPlaceholders_data();
    void findsPlaceholders();
    void refusesOtherPlaceholders_data();
    void refusesOtherPlaceholders();
    void fillsEveryOccurrence();
    void namesTheTable_data();
    void namesTheTable();
    void namesTheLeadingKeyword();
};

void TestSqlText::splits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");

    const auto row = [](const char* name, const char* script, const QStringList& statements) {
        QTest::newRow(name) << QString::fromUtf8(script) << statements;
    };
    row("empty", "", {});
    row("only comments and semicolons", "-- nothing;\n;; /* ; */", {});
    row("one without semicolon", "SELECT 1", {QStringLiteral("SELECT 1")});
    row("two", "SELECT 1; SELECT 2;", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
    row("semicolon in text", "SELECT ';'; SELECT 2", {QStringLiteral("SELECT ';'"), QStringLiteral("SELECT 2")});
    row("doubled quote", "SELECT 'it''s;'", {QStringLiteral("SELECT 'it''s;'")});
    row("quoted names", "SELECT \"a;b\", `c;d`, [e;f]; X",
        {QStringLiteral("SELECT \"a;b\", `c;d`, [e;f]"), QStringLiteral("X")});
    row("comments inside", "SELECT 1 -- one;\n , 2 /* ; */; Y",
        {QStringLiteral("SELECT 1 -- one;\n , 2"), QStringLiteral("Y")});
    row("quote in comment", "-- it's\nSELECT 1; /* \" */ Z", {QStringLiteral("SELECT 1"), QStringLiteral("Z")});
    row("trigger", "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END; SELECT 1",
        {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END"),
         QStringLiteral("SELECT 1")});
    row("temporary trigger with CASE",
        "create temp trigger t before update on a when case when 1 then 0 end begin "
        "select case when new.x then raise(abort, 'no; end') end; end; S",
        {QStringLiteral("create temp trigger t before update on a when case when 1 then 0 end begin "
                        "select case when new.x then raise(abort, 'no; end') end; end"),
         QStringLiteral("S")});
    row("BEGIN outside triggers", "BEGIN; CREATE TABLE a(x); END",
        {QStringLiteral("BEGIN"), QStringLiteral("CREATE TABLE a(x)"), QStringLiteral("END")});
    row("dollar quote", "DO $f$ a; b $$ c; $f$; N", {QStringLiteral("DO $f$ a; b $$ c; $f$"), QStringLiteral("N")});
}

void TestSqlText::splits()
{
    QFETCH(QString, script);
    QFETCH(QStringList, statements);
    const auto split = splitScript(script);
    QVERIFY2(split, qUtf8Printable(script));
    QCOMPARE(*split, statements);
}

void TestSqlText::refusesWhatIsNotClosed_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("text") << QStringLiteral("SELECT 'a");
    QTest::newRow("name") << QStringLiteral("SELECT \"a");
    QTest::newRow("bracket") << QStringLiteral("SELECT [a");
    QTest::newRow("comment") << QStringLiteral("SELECT 1 /* a");
    QTest::newRow("trigger") << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b;");
}

void TestSqlText::refusesWhatIsNotClosed()
{
    QFETCH(QString, script);
    const auto split = splitScript(script);
    QVERIFY(!split);
    QCOMPARE(split.error().kind, ErrorKind::DatabaseFailed);
}

void TestSqlText::findsPlaceholders_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("rewritten");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("none") << QStringLiteral("SELECT 1") << QStringLiteral("SELECT 1") << QStringList();
    QTest::newRow("two") << QStringLiteral("VALUES (:a,:b_2)") << QStringLiteral("VALUES (?,?)")
                         << QStringList {QStringLiteral(":a"), QStringLiteral(":b_2")};
    QTest::newRow("repeated") << QStringLiteral(":b = :a OR :b") << QStringLiteral("? = ? OR ?")
                              << QStringList {QStringLiteral(":b"), QStringLiteral(":a")};
    QTest::newRow("text, comments and casts")
        << QStringLiteral("':x' \":y\" -- at 10:30\n /* :z */ a::text = :a")
        << QStringLiteral("':x' \":y\" -- at 10:30\n /* :z */ a::text = ?") << QStringList {QStringLiteral(":a")};
}

void TestSqlText::findsPlaceholders()
{
    QFETCH(QString, sql);
    QFETCH(QString, rewritten);
    QFETCH(QStringList, names);
    const auto made = parameterize(sql);
    QVERIFY(made);
    QCOMPARE(made->sql, rewritten);
    QStringList found;
    for (const Placeholder& placeholder : made->placeholders) {
        found.append(placeholder.name);
    }
    QCOMPARE(found, names);
}

void TestSqlText::refusesOtherPlaceholders_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("?") << QStringLiteral("SELECT ?");
    QTest::newRow("?1") << QStringLiteral("SELECT ?1");
    QTest::newRow("@x") << QStringLiteral("SELECT @x");
    QTest::newRow("$x") << QStringLiteral("SELECT $x");
    QTest::newRow("open quote") << QStringLiteral("SELECT ':x");
}

void TestSqlText::refusesOtherPlaceholders()
{
    QFETCH(QString, sql);
    const auto made = parameterize(sql);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::DatabaseFailed);
}

void TestSqlText::fillsEveryOccurrence()
{
    const auto made = parameterize(QStringLiteral(":b = :a OR :b"));
    QVERIFY(made);
    QCOMPARE(made->placeholders.size(), size_t {2});
    QCOMPARE(made->placeholders[0].positions, (std::vector<int> {0, 2}));
    QCOMPARE(made->placeholders[1].positions, (std::vector<int> {1}));
}

void TestSqlText::namesTheTable_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("select") << QStringLiteral("SELECT a FROM person p JOIN b") << QStringLiteral("person");
    QTest::newRow("insert") << QStringLiteral("insert into\n \"person\" values (1)") << QStringLiteral("person");
    QTest::newRow("update or ignore") << QStringLiteral("UPDATE OR IGNORE person SET a = 1") << QStringLiteral("person");
    QTest::newRow("inner select") << QStringLiteral("SELECT * FROM (SELECT 1 FROM person)") << QStringLiteral("person");
    QTest::newRow("none") << QStringLiteral("PRAGMA user_version") << QString();
}

void TestSqlText::namesTheTable()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    const auto made = parameterize(sql);
    QVERIFY(made);
    QCOMPARE(made->table, table);
}

void TestSqlText::namesTheLeadingKeyword()
{
    QCOMPARE(leadingKeyword(QStringLiteral(" -- first\n /* second */ commit;")), QStringLiteral("COMMIT"));
    QCOMPARE(leadingKeyword(QStringLiteral("(SELECT 1)")), QString());
    QCOMPARE(leadingKeyword(QString()), QString());
}

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
