// Protects the copy that is the last hope: whole, checked, never over another file, never half of one.

#include "core/database/backup.h"
#include "core/database/connection.h"
#include "core/database/statement.h"
#include "core/database/transaction.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace tanu;

class TestBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesEverything();
    void neverOverwrites();
    void refusesMissingFolder();
    void refusesInsideTransaction();
    void refusesADamagedCopy();
    void leavesNothingAfterAnyFault();
    void isNoCopyWhileItsNameIsNotOnTheDisk();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(QStringLiteral("copy/b.db")); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->filePath(QStringLiteral("copy"))).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

void TestBackup::init()
{
    m_db.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("copy")));
    m_db = *Connection::openSqlite(m_folder->filePath(QStringLiteral("test.db")));
    QVERIFY(m_db->executeScript(QStringLiteral("CREATE TABLE a (x); PRAGMA user_version = 3;"
                                               "INSERT INTO a VALUES (1), (2)")));
}

void TestBackup::copiesEverything()
{
    QVERIFY(backupTo(*m_db, target()));
    QCOMPARE(copies(), QStringList {QStringLiteral("b.db")});
    const auto copy = Connection::openSqlite(target(), Connection::OpenMode::ReadOnly);
    QVERIFY(copy);
    QCOMPARE(*Statement::on(**copy, QStringLiteral("SELECT sum(x) FROM a")).integer(), 3);
    QCOMPARE(*Statement::on(**copy, QStringLiteral("PRAGMA user_version")).integer(), 3);
}

void TestBackup::neverOverwrites()
{
    QFile there(target());
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    const auto done = backupTo(*m_db, target());
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorKind::FileUnwritable, {target()}, {}}));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("mine"));
}

void TestBackup::refusesMissingFolder()
{
    const auto done = backupTo(*m_db, m_folder->filePath(QStringLiteral("no/such/b.db")));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::FileUnwritable);
}

void TestBackup::refusesInsideTransaction()
{
    const auto transaction = Transaction::begin(*m_db);
    QVERIFY(transaction);
    const auto done = backupTo(*m_db, target());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(copies(), QStringList());
}

void TestBackup::refusesADamagedCopy()
{
    // A row that breaks its own table's NOT NULL is copied as it is; integrity_check finds it.
    QVERIFY(m_db->executeScript(QStringLiteral("CREATE TABLE c (x, y); INSERT INTO c VALUES (NULL, 1);"
                                               "PRAGMA writable_schema = ON;"
                                               "UPDATE sqlite_master SET sql = 'CREATE TABLE c (x NOT NULL, y)'"
                                               " WHERE name = 'c'")));
    const QString path = m_db->path();
    m_db = *Connection::openSqlite(path);
    const auto done = backupTo(*m_db, target());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::DatabaseFailed);
    QCOMPARE(copies(), QStringList());
}

void TestBackup::leavesNothingAfterAnyFault()
{
    int faults = 0;
    for (qint64 access = 1;; ++access) {
        FaultPlan plan(access, FaultPlan::Lasting::Once, ErrorKind::DiskFull);
        m_db->setFaults(&plan);
        const auto done = backupTo(*m_db, target());
        m_db->setFaults(nullptr);
        if (!plan.hasFired()) {
            QVERIFY(done);
            break;
        }
        ++faults;
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DiskFull);
        QCOMPARE(copies(), QStringList());
    }
    QVERIFY(faults >= 1);
    QCOMPARE(copies(), QStringList {QStringLiteral("b.db")});
}

/// A folder that may be written and not read can be given a name, and cannot be flushed.
void TestBackup::isNoCopyWhileItsNameIsNotOnTheDisk()
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(target()).path());
    const bool isRoot = ::geteuid() == 0;
    constexpr uid_t nobody = 65534;
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0711) == 0);
    QVERIFY(::chmod(folder.constData(), 0300) == 0);
    if (isRoot)
        QVERIFY(::chown(folder.constData(), nobody, nobody) == 0 && ::seteuid(nobody) == 0);
    const auto done = backupTo(*m_db, target());
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(::chmod(folder.constData(), 0700) == 0);
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error {ErrorKind::FileUnwritable, {QString::fromLocal8Bit(folder)}, {}}));
    QCOMPARE(copies(), QStringList());
#endif
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
