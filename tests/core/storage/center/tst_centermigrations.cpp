// Protects a center that has worked with an earlier version: its schema becomes the present one with every row of every
// table as it was, and the program reads what it wrote before.
#include "core/services/queries/casequery.h"
#include "core/services/queries/searchquery.h"
#include "core/storage/centerschema.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

/// Tables that people's data is in; what the database keeps for itself and for searching is built, not carried.
QStringList tablesOf(Connection& connection)
{
    QStringList names;
    for (const Row& row : need(Statement::on(connection, QStringLiteral(R"(
             SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                 AND name NOT LIKE 'search_index%' ORDER BY name)")).all()))
        names.append(need(row.text("name")));
    return names;
}

QString columnsOf(Connection& connection, const QString& table)
{
    QStringList names;
    const QString query = QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table);
    for (const Row& row : need(Statement::on(connection, query).all()))
        names.append(need(row.text("name")));
    return names.join(QStringLiteral(", "));
}

QStringList rowsOf(Connection& connection, const QString& table, const QString& columns)
{
    QStringList rows;
    for (Row& row : need(Statement::on(connection, QStringLiteral("SELECT %1 FROM %2").arg(columns, table)).all())) {
        QStringList values;
        for (const QVariant& value : row.values())
            values.append(value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                  : value.toString());
        rows.append(values.join(QLatin1Char('|')));
    }
    rows.sort();
    return rows;
}

} // namespace

class TestCenterMigrations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A center with a case at every end of the straight road.
    void initTestCase()
    {
        m_center = std::make_unique<TestCenter>(TestCenter::Where::File);
        SessionRoad road(*m_center);
        road.enrol();
        m_passing = road.contracted(0);
        const ApplicationId failing = road.contracted(1);
        road.signedProtocol({m_passing}, {failing});
        road.printed(m_passing);
        m_center->refused(2);
        m_center->registered(3);
    }

    void everyRowIsCarried_data()
    {
        QTest::addColumn<int>("from");
        for (int version = 1; version < static_cast<int>(centerMigrations().size()); ++version)
            QTest::addRow("from version %d", version) << version;
    }

    void everyRowIsCarried()
    {
        QFETCH(int, from);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.sqlite"));
        auto old = openSealed(path);
        const auto migrations = centerMigrations();
        need(Migrator({migrations.begin(), migrations.begin() + from}).migrate(*old));
        const QMap<QString, QString> columns = fill(*old);
        QVERIFY(columns.size() > 30);

        need(Migrator(migrations).migrate(*old));
        QCOMPARE(need(Migrator::storedVersion(*old)), static_cast<int>(migrations.size()));
        for (auto table = columns.begin(); table != columns.end(); ++table)
            QCOMPARE(rowsOf(*old, table.key(), table.value()), rowsOf(m_center->db(), table.key(), table.value()));
        QCOMPARE(tablesOf(*old), tablesOf(m_center->db()));
        for (const QString& table : tablesOf(*old))
            QCOMPARE(columnsOf(*old, table), columnsOf(m_center->db(), table));

        const Case file = need(CaseQuery(*old, m_center->clock()).load(m_passing));
        QCOMPARE(file.application.state, CaseState::DocumentPrepared);
        QVERIFY(!file.timeline.empty());
    }

private:
    /// Puts what the center has into the tables and columns that the old version knew; gives these.
    QMap<QString, QString> fill(Connection& old)
    {
        QMap<QString, QString> columns;
        need(Statement::on(old, QStringLiteral("PRAGMA foreign_keys = OFF")).run());
        need(Statement::on(old, QStringLiteral("ATTACH DATABASE '%1' AS source").arg(m_center->path())).run());
        for (const QString& table : tablesOf(old)) {
            const QString known = columnsOf(old, table);
            need(Statement::on(old, QStringLiteral("DELETE FROM main.%1").arg(table)).run());
            need(Statement::on(old, QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM source.%1").arg(table, known)).run());
            columns.insert(table, known);
        }
        need(Statement::on(old, QStringLiteral("DETACH DATABASE source")).run());
        need(Statement::on(old, QStringLiteral("PRAGMA foreign_keys = ON")).run());
        return columns;
    }

    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_passing;
};

QTEST_GUILESS_MAIN(TestCenterMigrations)
#include "tst_centermigrations.moc"
