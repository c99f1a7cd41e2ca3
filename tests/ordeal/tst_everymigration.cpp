// Protects a center that gets a newer program: whichever statement, write or sync of whichever step fails or is the last
// one before a kill, the data stands at a whole version with every row, and the next start goes on from there.
#include "core/database/migrator.h"
#include "core/storage/centerschema.h"
#include "tests/ordeal/support/faultydisk.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/ordeal.h"
#include "tests/support/oldcenter.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/testsealer.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <array>
#include <limits>

using namespace tanu;
using namespace tanu::test;

namespace {

using Dump = QMap<QString, QStringList>;

/// What people see of the rows, in plain: sealing the same twice gives different bytes.
Dump plainRows(Connection& db)
{
    Dump rows;
    for (const QString& table : carriedTables(db))
        rows.insert(table, rowsInPlain(db, table, columnsOf(db, table)));
    return rows;
}

/// A center at an older version, to be brought to the newest again and again.
class OldCenter {
public:
    OldCenter(Connection& present, int version)
        : m_version(version)
    {
        const auto steps = centerMigrations();
        {
            const auto db = openSealed(path());
            need(Migrator({steps.begin(), steps.begin() + version}).migrate(*db));
            if (version > 0)
                fillAsBefore(*db, present, version);
            m_before = dumpTables(*db);
        }
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the old center cannot be read");
        m_bytes = file.readAll();
        FaultPlan counting(std::numeric_limits<qint64>::max());
        const auto db = openSealed(path());
        db->setFaults(&counting);
        need(Migrator(steps).migrate(*db));
        db->setFaults(nullptr);
        m_accesses = counting.accesses();
        m_after = plainRows(*db);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("old.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 accesses() const { return m_accesses; }

    void startAnew()
    {
        const QDir folder(m_folder.path());
        for (const QString& name : folder.entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
            qFatal("the old center cannot be put back");
    }

    /// What is wrong with the data after a migration that did not end well; empty if the next one brings it home.
    QString afterwards()
    {
        const auto db = openSealed(path());
        const int reached = need(Migrator::storedVersion(*db));
        if (reached == m_version && !tablesThatDiffer(m_before, dumpTables(*db)).isEmpty())
            return QStringLiteral("version %1 is not as it was").arg(reached);
        if (const auto again = Migrator(centerMigrations()).migrate(*db); !again)
            return QStringLiteral("cannot go on from version %1: %2").arg(reached).arg(again.error().detail);
        const QStringList differing = tablesThatDiffer(m_after, plainRows(*db));
        return differing.isEmpty() ? QString() : QStringLiteral("differs in the end: ") + differing.join(u',');
    }

private:
    QTemporaryDir m_folder;
    int m_version;
    QByteArray m_bytes;
    Dump m_before;
    Dump m_after;
    qint64 m_accesses = 0;
};

} // namespace

class TestEveryMigration final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_figure = std::make_unique<OrdealFigure>(QStringLiteral("every fault of every migration"));
        m_memory = std::make_unique<MemoryFolder>();
        m_center = std::make_unique<TestCenter>(TestCenter::Where::File);
        SessionRoad road(*m_center);
        road.enrol();
        const ApplicationId passing = road.contracted(0);
        road.signedProtocol({passing}, {road.contracted(1)});
        road.printed(passing);
        m_center->registered(2);
    }

    void cleanupTestCase()
    {
        m_figure->tell(QStringLiteral("%1 steps, %2 faults").arg(centerMigrations().size()).arg(m_faults));
    }

    void anyStatementMayFailOrBeTheLast_data() { versions(); }
    void anyStatementMayFailOrBeTheLast()
    {
        QFETCH(int, from);
        OldCenter old(m_center->db(), from);
        const qint64 step = std::max<qint64>(1, old.accesses() / inFull(std::numeric_limits<int>::max(), 5));
        for (qint64 failing = 1; failing <= old.accesses(); failing += step) {
            for (const auto lasting : {FaultPlan::Lasting::Once, FaultPlan::Lasting::FromThenOn}) {
                old.startAnew();
                FaultPlan plan(failing, lasting);
                auto db = openSealed(old.path());
                db->setFaults(&plan);
                const auto outcome = Migrator(centerMigrations()).migrate(*db);
                QVERIFY2(plan.hasFired(), qPrintable(QString::number(failing)));
                db.reset();
                QVERIFY2(!outcome || isNewest(old.path()), qPrintable(QStringLiteral("statement %1 is not told").arg(failing)));
                QVERIFY2(isRight(old), qPrintable(QStringLiteral("statement %1").arg(failing)));
            }
        }
    }

    void anyAccessOfTheDiskMayFail_data() { versions(); }
    void anyAccessOfTheDiskMayFail()
    {
        QFETCH(int, from);
        OldCenter old(m_center->db(), from);
        const std::array kinds {std::pair(FaultyDisk::Kind::Full, FaultyDisk::Lasting::FromThenOn),
            std::pair(FaultyDisk::Kind::Error, FaultyDisk::Lasting::Once),
            std::pair(FaultyDisk::Kind::Error, FaultyDisk::Lasting::FromThenOn),
            std::pair(FaultyDisk::Kind::Full, FaultyDisk::Lasting::Once)};
        int turn = 0;
        for (int failing = 1;; failing += inFull(1 + failing / 20, 1 + failing)) {
            const auto& [kind, lasting] = kinds.at(static_cast<size_t>(turn++) % kinds.size());
            old.startAnew();
            if (!failsAt(old, failing, kind, lasting))
                break;
            QVERIFY2(isRight(old), qPrintable(QStringLiteral("access %1 of the disk").arg(failing)));
        }
        QVERIFY(turn > 3);
    }

private:
    static void versions()
    {
        QTest::addColumn<int>("from");
        for (int version = 0; version < static_cast<int>(centerMigrations().size()); ++version)
            QTest::addRow("from version %d", version) << version;
    }

    /// A start of the program on a disk that fails, up to its end; false if it did not come so far.
    static bool failsAt(const OldCenter& old, int failing, FaultyDisk::Kind kind, FaultyDisk::Lasting lasting)
    {
        const FaultyDisk disk(old.folder(), failing, kind, lasting);
        if (const auto db = Connection::openSqlite(old.path())) {
            (*db)->setSealer(testSealer());
            static_cast<void>(Migrator(centerMigrations()).migrate(**db));
        }
        return disk.hasFired();
    }

    /// What failed came after the last step: everything is there, and what is left over is cleared away at the next start.
    static bool isNewest(const QString& path)
    {
        return need(Migrator::storedVersion(*openSealed(path))) == static_cast<int>(centerMigrations().size());
    }

    bool isRight(OldCenter& old)
    {
        ++m_faults;
        const QString wrong = old.afterwards();
        if (!wrong.isEmpty())
            qWarning("%s", qUtf8Printable(wrong));
        return wrong.isEmpty();
    }

    std::unique_ptr<OrdealFigure> m_figure;
    std::unique_ptr<MemoryFolder> m_memory;
    std::unique_ptr<TestCenter> m_center;
    int m_faults = 0;
};

QTEST_GUILESS_MAIN(TestEveryMigration)
#include "tst_everymigration.moc"
