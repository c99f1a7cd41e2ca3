// Protects the tables beside the case: persons, numbers, terms, papers, checks, contracts, refusals, drafts. Each row
// comes back as it went in, and a corrupt one is named by table, id and column.

#include "core/database/statement.h"
#include "core/domain/values/generatednumbers.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/contracttable.h"
#include "core/storage/drafttable.h"
#include "core/storage/jsonlists.h"
#include "core/storage/obligationtable.h"
#include "core/storage/packagechecktable.h"
#include "core/storage/persontable.h"
#include "core/storage/refusaltable.h"
#include "core/storage/seriestable.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestCaseTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_center = std::make_unique<TestCenter>(); }
    void countsWithoutGaps();
    void writesNumbers();
    void keepsPersonsApart();
    void comparesForeignDocuments_data();
    void comparesForeignDocuments();
    void keepsTermsInTheOrderOfTheProcedure();
    void keepsLists();
    void seesCorruptRows_data();
    void seesCorruptRows();

private:
    /// The error of reading this table for the case, nothing if it can be read.
    [[nodiscard]] std::optional<Error> errorOf(const QString& table, const ApplicationId& id);

    std::unique_ptr<TestCenter> m_center;
};

void TestCaseTables::countsWithoutGaps()
{
    SeriesTable series(m_center->db());
    for (int expected = 1; expected <= 3; ++expected)
        QCOMPARE(need(series.next(Series::Notice, 2026)), expected);
    QCOMPARE(need(series.next(Series::Notice, 2027)), 1);
    QCOMPARE(need(series.next(Series::Protocol, 2026)), 1);
    QCOMPARE(need(series.next(Series::Notice, 2026)), 4);
}

void TestCaseTables::writesNumbers()
{
    QCOMPARE(numberText(2026, 7), QStringLiteral("2026/0007"));
    QCOMPARE(numberText(2026, 12345), QStringLiteral("2026/12345"));
    QCOMPARE(codeOf(Series::ResultNotice), QStringLiteral("result-notice"));
}

void TestCaseTables::keepsPersonsApart()
{
    PersonTable persons(m_center->db());
    const QDateTime now = m_center->clock().now();
    const Iin iin = generatedIin(QDate(1990, 1, 1), Sex::Male, 5);
    const PersonRow citizen {PersonId::make(now), iin, {}};
    const PersonRow foreigner {PersonId::make(now), std::nullopt, QStringLiteral("N1")};
    need(persons.insert(citizen));
    need(persons.insert(foreigner));
    QCOMPARE(need(persons.find({iin, {}, {}}))->id, citizen.id);
    QCOMPARE(need(persons.find({iin, QStringLiteral("N1"), {}}))->id, citizen.id);
    QCOMPARE(need(persons.find({std::nullopt, QStringLiteral("n 1"), {}}))->id, foreigner.id);
    QVERIFY(!need(persons.find({std::nullopt, QStringLiteral("N2"), {}})));
    QVERIFY(!need(persons.find({})));
    QVERIFY(!persons.insert({PersonId::make(now), iin, {}}));
    QVERIFY(!persons.insert({PersonId::make(now), std::nullopt, {}}));

    const Iin given = generatedIin(QDate(1991, 1, 1), Sex::Male, 6);
    need(persons.setIin(foreigner.id, given));
    QCOMPARE(need(persons.find({given, {}, {}}))->id, foreigner.id);
    QVERIFY(!need(persons.find({std::nullopt, QStringLiteral("N1"), {}})));
}

void TestCaseTables::comparesForeignDocuments_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("L2.4 white space") << QStringLiteral(" n 123\t456 ") << QStringLiteral("N123456");
    QTest::newRow("L2.4 hyphens count") << QStringLiteral("AB-1") << QStringLiteral("AB-1");
    QTest::newRow("L2.4 nothing") << QStringLiteral("  ") << QString();
}

void TestCaseTables::comparesForeignDocuments()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QCOMPARE(foreignDocumentKey(typed), key);
}

void TestCaseTables::keepsTermsInTheOrderOfTheProcedure()
{
    const auto id = m_center->registered(1);
    ObligationTable table(m_center->db());
    const ObligationRow sign {
        id, Obligation::SignProtocol, QDate(2026, 12, 1), QDate(2026, 12, 3), true, std::nullopt};
    need(table.open(sign));
    need(table.open({id, Obligation::SendNotice, QDate(2026, 11, 3), QDate(2026, 11, 10), false,
        m_center->clock().now()}));
    const auto rows = need(table.ofApplication(id));
    QCOMPARE(rows.size(), size_t {4});
    QCOMPARE(rows[2].kind, Obligation::SendNotice);
    QCOMPARE(rows[2].metAt, std::optional(m_center->clock().now()));
    QCOMPARE(rows[3].kind, Obligation::SignProtocol);
    QVERIFY(rows[3].unconfirmed);
    QCOMPARE(rows[3].lastDay, sign.lastDay);
    QVERIFY(!need(table.find(id, Obligation::IssueDocument)));
}

void TestCaseTables::keepsLists()
{
    const QStringList texts {QStringLiteral("a \"b\""), QStringLiteral("ұң"), QString()};
    QCOMPARE(*textsFromJson(textsToJson(texts)), texts);
    QCOMPARE(textsFromJson(QStringLiteral("[1]")).error().kind, ErrorKind::FieldMalformed);
    QCOMPARE(textsFromJson(QStringLiteral("nonsense")).error().kind, ErrorKind::FieldMalformed);
    QVERIFY(textsFromJson(QStringLiteral("[]"))->isEmpty());
}

std::optional<Error> TestCaseTables::errorOf(const QString& table, const ApplicationId& id)
{
    const auto error = [](const auto& result) {
        return result ? std::nullopt : std::optional(result.error());
    };
    Connection& db = m_center->db();
    if (table == QLatin1String("obligation"))
        return error(ObligationTable(db).ofApplication(id));
    if (table == QLatin1String("attachment"))
        return error(AttachmentTable(db).ofApplication(id));
    if (table == QLatin1String("package_check"))
        return error(PackageCheckTable(db).find(id));
    if (table == QLatin1String("contract"))
        return error(ContractTable(db).find(id));
    if (table == QLatin1String("refusal"))
        return error(RefusalTable(db).find(id));
    return error(DraftTable(db).ofKind(QStringLiteral("application")));
}

void TestCaseTables::seesCorruptRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* table, const char* column, const char* value) {
        QTest::newRow(qPrintable(QStringLiteral("%1.%2").arg(QLatin1String(table), QLatin1String(column))))
            << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromLatin1(value);
    };
    row("obligation", "kind", "'dance'");
    row("obligation", "last_day", "'2026-02-30'");
    row("attachment", "issued_on", "'x'");
    row("package_check", "shown", "'[\"selfie\"]'");
    row("package_check", "missing", "'{}'");
    row("contract", "tiyn", "9000000000000000");
    row("contract", "concluded_on", "''");
    row("refusal", "grounds", "'[1]'");
    row("refusal", "refused_on", "'31.12.2026'");
    row("draft", "content", "x'SEALED'");
}

void TestCaseTables::seesCorruptRows()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    const QByteArray noObject = testSealer()->seal({"draft.content", QByteArrayLiteral("application a")}, "[]");
    value.replace(QStringLiteral("SEALED"), QString::fromLatin1(noObject.toHex()));
    const bool isRefused = table == QLatin1String("refusal");
    const auto id = isRefused ? m_center->refused(1) : m_center->contracted(1);
    need(DraftTable(m_center->db()).put({QStringLiteral("application"), QStringLiteral("a"), {}, m_center->clock().now()}));
    QVERIFY(!errorOf(table, id));
    if (table == QLatin1String("obligation"))
        need(m_center->db().execute(QStringLiteral("DELETE FROM obligation WHERE kind <> 'send_notice'")));
    need(m_center->db().execute(QStringLiteral("UPDATE %1 SET %2 = %3").arg(table, column, value)));
    const auto error = errorOf(table, id);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::RowCorrupt);
    QCOMPARE(error->arguments.value(0), table);
    QCOMPARE(error->arguments.value(2), column);
}

QTEST_GUILESS_MAIN(TestCaseTables)
#include "tst_casetables.moc"
