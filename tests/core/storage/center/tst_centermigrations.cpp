// Protects a center that has worked with an earlier version: its schema becomes the present one with every row of every
// table as it was, and the program reads what it wrote before.
#include "core/security/journal.h"
#include "core/services/queries/casequery.h"
#include "core/services/queries/searchquery.h"
#include "core/storage/centerschema.h"
#include "tests/core/storage/center/storagefixture.h"
#include "tests/support/oldcenter.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

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
        const QMap<QString, QString> columns = fillAsBefore(*old, m_center->db(), from);
        QVERIFY(columns.size() > 30);

        need(Migrator(migrations).migrate(*old));
        QCOMPARE(need(Migrator::storedVersion(*old)), static_cast<int>(migrations.size()));
        for (auto table = columns.begin(); table != columns.end(); ++table)
            QCOMPARE(rowsInPlain(*old, table.key(), table.value()), rowsInPlain(m_center->db(), table.key(), table.value()));
        QCOMPARE(carriedTables(*old), carriedTables(m_center->db()));
        for (const QString& table : carriedTables(*old))
            QCOMPARE(columnsOf(*old, table), columnsOf(m_center->db(), table));

        const Case file = need(CaseQuery(*old, m_center->clock()).load(m_passing));
        QCOMPARE(file.application.state, CaseState::DocumentPrepared);
        QVERIFY(!file.timeline.empty());
        QVERIFY(need(Journal(*old).verify()).isWhole());
        const QString iin = m_center->fields(0).identity.iin->toString();
        for (const QString& typed : {iin, QStringLiteral("ахметов"), QStringLiteral("2026/0001")})
            QVERIFY(!need(SearchQuery(*old).find(typed)).empty());
    }

    /// S2: rows in plain and no key: the old version stays as it is.
    void nothingIsSealedWithoutAKey()
    {
        const QTemporaryDir folder;
        auto old = need(Connection::openSqlite(folder.filePath(QStringLiteral("old.sqlite"))));
        const auto migrations = centerMigrations();
        need(Migrator({migrations.begin(), migrations.begin() + 3}).migrate(*old));
        fillAsBefore(*old, m_center->db(), 3);
        QCOMPARE(Migrator(migrations).migrate(*old).error().kind, ErrorKind::KeyMissing);
        QCOMPARE(need(Migrator::storedVersion(*old)), sealedVersion - 1);
        const QString count = QStringLiteral("SELECT count(*) FROM application WHERE birth_date LIKE '____-__-__'");
        QCOMPARE(need(Statement::on(*old, count).integer()), qint64 {4});
    }

private:
    std::unique_ptr<TestCenter> m_center;
    ApplicationId m_passing;
};

QTEST_GUILESS_MAIN(TestCenterMigrations)
#include "tst_centermigrations.moc"
