// Protects the pages of the lists from the planner: each is read in the order of an index, without sorting, also when
// ANALYZE has told the planner how the rows are spread.

#include "core/database/statement.h"
#include "core/storage/applicationrows.h"
#include "core/storage/certificaterows.h"
#include "tests/support/testcenter.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

class TestListPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void applicationsByIndex_data();
    void applicationsByIndex();
    void certificatesByIndex_data();
    void certificatesByIndex();
    void severalStatesStandInOneOrder_data();
    void severalStatesStandInOneOrder();

private:
    void fill();
    /// The plans of all pages that the work reads, one line per step.
    template <typename Work>
    QStringList plansOf(Work&& work);
    QStringList planOf(const QString& sql);

    std::unique_ptr<TestCenter> m_center;
};

/// Nearly all cases have one state, one programme and a document: what tempts the planner away from the order.
void TestListPlans::initTestCase()
{
    m_center = std::make_unique<TestCenter>();
    m_center->registered(1);
    m_center->checked(2);
    m_center->registered(3);
    fill();
    need(m_center->db().execute(QStringLiteral("ANALYZE")));
    need(m_center->db().execute(QStringLiteral("CREATE TABLE statistics_are_read (one INTEGER) STRICT")));
}

void TestListPlans::fill()
{
    Connection& db = m_center->db();
    need(db.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    need(db.execute(QStringLiteral("CREATE TABLE one AS SELECT * FROM application LIMIT 1")));
    QStringList columns;
    for (const Row& row : need(Statement::on(db, QStringLiteral("SELECT name FROM pragma_table_info('application')")).all()))
        columns.append(need(row.text("name")));
    QStringList values = columns;
    values.replace(columns.indexOf(QStringLiteral("id")), QStringLiteral("randomblob(16)"));
    values.replace(columns.indexOf(QStringLiteral("year")), QStringLiteral("2025"));
    values.replace(columns.indexOf(QStringLiteral("number")), QStringLiteral("k.value"));
    values.replace(columns.indexOf(QStringLiteral("sort_key")), QStringLiteral("randomblob(12)"));
    values.replace(columns.indexOf(QStringLiteral("state")),
        QStringLiteral("CASE WHEN k.value % 100 = 0 THEN 'refused' ELSE 'document-issued' END"));
    need(db.execute(QStringLiteral(R"(
        WITH RECURSIVE k (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM k WHERE value < 3000)
        INSERT INTO application (%1) SELECT %2 FROM one, k)").arg(columns.join(QLatin1String(", ")),
        values.join(QLatin1String(", ")))));
    need(db.execute(QStringLiteral(R"(
        INSERT INTO certificate (id, application, protocol, serial, ordinal, issued_on, state, token, prints,
            spoiled_reason, handed_over_at, collected_by, sort_key)
        SELECT randomblob(16), id, randomblob(16), 'S' || number, number, '2025-01-01',
            CASE WHEN number % 50 = 0 THEN 'prepared' ELSE 'issued' END, x'00', 0, '', 1, '', sort_key
        FROM application WHERE state = 'document-issued')")));
}

/// A failure injected at every access in turn tells the statement of that access.
template <typename Work>
QStringList TestListPlans::plansOf(Work&& work)
{
    QStringList plans;
    QSet<QString> seen;
    for (int failing = 1; failing < 100; ++failing) {
        FaultPlan faults(failing);
        m_center->db().setFaults(&faults);
        const auto outcome = work();
        m_center->db().setFaults(nullptr);
        if (outcome)
            return plans;
        const QString sql = outcome.error().detail.section(QStringLiteral(": "), 1);
        if (sql.contains(QLatin1String("ORDER BY")) && !seen.contains(sql))
            plans += planOf(sql);
        seen.insert(sql);
    }
    return {QStringLiteral("the pages never come")};
}

QStringList TestListPlans::planOf(const QString& sql)
{
    Statement explain = Statement::on(m_center->db(), QString(QStringLiteral("EXPLAIN QUERY PLAN ") + sql));
    static const QRegularExpression placeholder(QStringLiteral(":[a-z_0-9]+"));
    QSet<QString> names;
    for (auto match = placeholder.globalMatch(sql); match.hasNext();)
        names.insert(match.next().captured());
    for (const QString& name : std::as_const(names))
        explain.bindNull(name);
    QStringList steps;
    for (const Row& row : need(explain.all()))
        steps.append(need(row.text("detail")));
    return steps;
}

using Narrow = std::function<void(ApplicationFilter&)>;

void TestListPlans::applicationsByIndex_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<Narrow>("narrow");
    QTest::addColumn<QStringList>("indexes");
    const auto row = [](const char* name, ApplicationOrder order, const QStringList& indexes, const Narrow& narrow) {
        QTest::newRow(name) << static_cast<int>(order) << narrow << indexes;
    };
    const QString terms = QStringLiteral("obligation_open");
    const QString number = QStringLiteral("sqlite_autoindex_application_2");
    const QString name = QStringLiteral("application_by_name");
    const QString stateName = QStringLiteral("application_by_state_name");
    const QString state = QStringLiteral("application_by_state");
    const auto nothing = [](ApplicationFilter&) {};
    const auto common = [](ApplicationFilter& filter) { filter.states = {CaseState::DocumentIssued}; };
    const auto several = [](ApplicationFilter& filter) { filter.states = {CaseState::Refused, CaseState::DocumentIssued}; };
    const auto all = [](ApplicationFilter& filter) {
        filter.profession = QStringLiteral("cook");
        filter.language = Language::Kazakh;
        filter.basis = Basis::Self;
        filter.registeredFrom = QDate(2025, 1, 1);
        filter.registeredUntil = QDate(2027, 1, 1);
    };
    const auto programme = [this](ApplicationFilter& filter) {
        const auto one = need(Statement::on(m_center->db(), QStringLiteral("SELECT programme FROM one")).one());
        filter.programme = need(ProgrammeId::fromBytes(need(one->bytes("programme"))));
    };
    row("name", ApplicationOrder::Name, {name}, nothing);
    row("name, a state", ApplicationOrder::Name, {stateName}, common);
    row("name, several states", ApplicationOrder::Name, {stateName}, several);
    row("name, every other filter", ApplicationOrder::Name, {name}, all);
    row("name, a programme", ApplicationOrder::Name, {QStringLiteral("application_by_programme")}, programme);
    row("name, two letters", ApplicationOrder::Name, {name}, [](auto& filter) { filter.text = QStringLiteral("ке"); });
    row("number", ApplicationOrder::Time, {number}, nothing);
    row("number, a state", ApplicationOrder::Time, {state}, common);
    row("number, several states", ApplicationOrder::Time, {state}, several);
    row("number, every other filter", ApplicationOrder::Time, {number}, all);
    row("last day", ApplicationOrder::Deadline, {terms, number}, nothing);
    row("last day, a state", ApplicationOrder::Deadline, {terms, state}, common);
}

void TestListPlans::applicationsByIndex()
{
    QFETCH(int, order);
    QFETCH(Narrow, narrow);
    QFETCH(QStringList, indexes);
    ApplicationsWanted wanted;
    wanted.order = static_cast<ApplicationOrder>(order);
    wanted.limit = 10;
    narrow(wanted.filter);
    ApplicationRows list(m_center->db());
    for (const bool descending : {false, true}) {
        wanted.descending = descending;
        std::optional<ApplicationRow> last;
        for (int page = 0; page < 2; ++page) {
            const auto read = [&] { return list.page(wanted, last ? &*last : nullptr, m_center->today()); };
            const QString plan = plansOf(read).join(QLatin1Char('\n'));
            QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan));
            QVERIFY2(std::any_of(indexes.begin(), indexes.end(),
                [&](const QString& index) { return plan.contains(QRegularExpression(index + QStringLiteral("\\b"))); }), qPrintable(plan));
            const auto rows = need(read()).rows;
            if (rows.empty())
                break;
            last = rows.back();
        }
    }
}

void TestListPlans::certificatesByIndex_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("oneState");
    QTest::addColumn<QString>("index");
    const auto row = [](const char* name, CertificateOrder order, bool oneState, const char* index) {
        QTest::newRow(name) << static_cast<int>(order) << oneState << QString::fromLatin1(index);
    };
    row("name", CertificateOrder::Name, false, "certificate_by_name");
    row("name, a state", CertificateOrder::Name, true, "certificate_by_state_name");
    row("date", CertificateOrder::Date, false, "certificate_by_date");
    row("date, a state", CertificateOrder::Date, true, "certificate_by_state_date");
    row("serial number", CertificateOrder::Serial, false, "sqlite_autoindex_certificate_2");
    row("serial number, a state", CertificateOrder::Serial, true, "certificate_by_state_serial");
}

void TestListPlans::certificatesByIndex()
{
    QFETCH(int, order);
    QFETCH(bool, oneState);
    QFETCH(QString, index);
    CertificatesWanted wanted;
    wanted.order = static_cast<CertificateOrder>(order);
    wanted.limit = 10;
    if (oneState)
        wanted.filter.states = {CertificateState::Prepared};
    CertificateRows list(m_center->db());
    for (const bool descending : {false, true}) {
        wanted.descending = descending;
        std::optional<CertificateListRow> last;
        for (int page = 0; page < 2; ++page) {
            const auto read = [&] { return list.page(wanted, last ? &*last : nullptr); };
            const QString plan = plansOf(read).join(QLatin1Char('\n'));
            QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")), qPrintable(plan));
            QVERIFY2(plan.contains(QRegularExpression(index + QStringLiteral("\\b"))), qPrintable(plan));
            last = need(read()).rows.back();
        }
    }
}

void TestListPlans::severalStatesStandInOneOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<bool>("descending");
    for (const auto order : {ApplicationOrder::Name, ApplicationOrder::Time}) {
        for (const bool descending : {false, true})
            QTest::addRow("order %d%s", static_cast<int>(order), descending ? " down" : "")
                << static_cast<int>(order) << descending;
    }
}

/// Pages of all states together are the list without that filter, though each is put together from many.
void TestListPlans::severalStatesStandInOneOrder()
{
    QFETCH(int, order);
    QFETCH(bool, descending);
    ApplicationsWanted whole;
    whole.order = static_cast<ApplicationOrder>(order);
    whole.descending = descending;
    whole.limit = 5000;
    ApplicationRows list(m_center->db());
    const auto expected = need(list.page(whole, nullptr, m_center->today())).rows;
    QCOMPARE(expected.size(), size_t {3003});
    ApplicationsWanted wanted = whole;
    wanted.limit = 70;
    wanted.filter.states = {CaseState::Refused, CaseState::DocumentIssued, CaseState::Registered, CaseState::Checked,
        CaseState::Refused};
    std::vector<ApplicationId> ids;
    std::optional<ApplicationRow> last;
    for (bool hasMore = true; hasMore;) {
        const auto page = need(list.page(wanted, last ? &*last : nullptr, m_center->today()));
        for (const ApplicationRow& row : page.rows)
            ids.push_back(row.id);
        hasMore = page.hasMore;
        last = page.rows.back();
    }
    QCOMPARE(ids.size(), expected.size());
    for (size_t i = 0; i < ids.size(); ++i)
        QCOMPARE(ids.at(i), expected.at(i).id);
}

QTEST_GUILESS_MAIN(TestListPlans)
#include "tst_listplans.moc"
