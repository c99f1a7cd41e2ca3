// Protects the table of cases: a row that the domain would not accept is an error that names it, never a case.

#include "core/database/statement.h"
#include "core/storage/applicationtable.h"
#include "tests/support/testcenter.h"

#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestApplicationTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_center = std::make_unique<TestCenter>();
        m_id = m_center->registered(1);
    }
    void findsByIdAndNumber();
    void seesCorruptRows_data();
    void seesCorruptRows();
    void seesBrokenSeals_data();
    void seesBrokenSeals();
    void changesOnlyTheStateThatWasSeen();
    void refusesWhatTheLawRefuses_data();
    void refusesWhatTheLawRefuses();

private:
    [[nodiscard]] ApplicationTable table() { return ApplicationTable(m_center->db()); }
    [[nodiscard]] Result<void> set(const QString& assignment)
    {
        return m_center->db().execute(QStringLiteral("UPDATE application SET ") + assignment);
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_id;
};

void TestApplicationTable::findsByIdAndNumber()
{
    QCOMPARE(need(table().find(m_id))->id, m_id);
    QCOMPARE(need(table().findByNumber(2026, 1)), std::optional(m_id));
    QVERIFY(!need(table().findByNumber(2026, 2)));
    const auto unknown = ApplicationId::make(m_center->clock().now());
    QVERIFY(!need(table().find(unknown)));
    QCOMPARE(table().load(unknown).error().arguments.value(1), unknown.toText());
}

void TestApplicationTable::seesCorruptRows_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* column, const char* value) {
        QTest::newRow(column) << QStringLiteral("%1 = %2").arg(QString::fromLatin1(column), QString::fromUtf8(value))
                              << QString::fromLatin1(column);
    };
    row("surname", "'12345'");
    row("skills", "'{\"a\": 1}'");
    row("state", "'dreaming'");
    row("signed_on", "'soon'");
    row("earlier_until_year", "99999999999");
    row("employer_bin", "'000000000000'");
    row("voucher_until", "'never'");
}

void TestApplicationTable::seesCorruptRows()
{
    QFETCH(QString, assignment);
    QFETCH(QString, column);
    need(set(assignment));
    const auto found = table().find(m_id);
    QCOMPARE(found.error().kind, ErrorKind::RowCorrupt);
    QCOMPARE(found.error().arguments, (QStringList {QStringLiteral("application"), m_id.toText(), column}));
}

void TestApplicationTable::seesBrokenSeals_data()
{
    QTest::addColumn<QString>("column");
    for (const char* column : {"foreign_document", "birth_date", "residence", "email", "mobile_phone", "work_phone",
             "special_conditions"})
        QTest::addRow("S2 %s", column) << QString::fromLatin1(column);
}

/// What is changed in the file, or copied from the same column of somebody else, is seen.
void TestApplicationTable::seesBrokenSeals()
{
    QFETCH(QString, column);
    const Error broken {ErrorKind::SealBroken, {QStringLiteral("application.") + column}, {}};
    const auto other = m_center->registered(2);
    need(Statement::on(m_center->db(), QStringLiteral(R"(
        UPDATE application_personal SET %1 = (SELECT o.%1 FROM application_personal AS o WHERE o.application = :other)
        WHERE application = :id)").arg(column))
             .bind(":other", other)
             .bind(":id", m_id)
             .run());
    QCOMPARE(table().find(m_id).error(), broken);
    QVERIFY(table().find(other));
    need(m_center->db().execute(QStringLiteral("UPDATE application_personal SET %1 = x'00'").arg(column)));
    QCOMPARE(table().find(m_id).error(), broken);
}

void TestApplicationTable::changesOnlyTheStateThatWasSeen()
{
    QVERIFY(table().setState(m_id, CaseState::Registered, CaseState::Checked));
    const auto refused = table().setState(m_id, CaseState::Registered, CaseState::Refused);
    QCOMPARE(refused.error().kind, ErrorKind::ChangedMeanwhile);
    QCOMPARE(m_center->stateOf(m_id), CaseState::Checked);
}

void TestApplicationTable::refusesWhatTheLawRefuses_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::newRow("R4.1 without consent") << QStringLiteral("consent = 0");
    QTest::newRow("L15.3 employer without BIN") << QStringLiteral("basis = 'employer'");
    QTest::newRow("L29 voucher without number") << QStringLiteral("basis = 'voucher'");
    QTest::newRow("R4.1 number 0") << QStringLiteral("number = 0");
    QTest::newRow("R9.2 a third language") << QStringLiteral("language = 'en'");
}

void TestApplicationTable::refusesWhatTheLawRefuses()
{
    QFETCH(QString, assignment);
    QCOMPARE(set(assignment).error().kind, ErrorKind::DatabaseFailed);
    QVERIFY(table().load(m_id));
}

QTEST_GUILESS_MAIN(TestApplicationTable)
#include "tst_applicationtable.moc"
