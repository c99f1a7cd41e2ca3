// Protects people whose data a step of the schema takes out of sight (S2): behind a step that erases, neither the file,
// nor its log, nor any copy from before it holds what was there, even if the program was killed in between.

#include "core/database/connection.h"
#include "core/database/faultplan.h"
#include "core/database/migrator.h"
#include "core/database/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace tanu;

namespace {

const QByteArray secret = QByteArrayLiteral("N09812345-secret");

Migration people()
{
    return {1, "people", QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, number TEXT) STRICT")};
}

Result<void> hideNumbers(Connection& connection)
{
    return Statement::on(connection, QStringLiteral("UPDATE person SET number = :hidden"))
        .bind(":hidden", QStringLiteral("hidden"))
        .run();
}

Migration hiding(bool erases)
{
    return {2, "hiding", QStringLiteral("CREATE TABLE mark (x INTEGER) STRICT"), hideNumbers, erases};
}

Migration later()
{
    return {3, "later", QStringLiteral("CREATE TABLE later (x INTEGER) STRICT")};
}

} // namespace

class TestErasingMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        QVERIFY(Migrator({people()}).migrate(*m_db));
        for (int i = 0; i < 300; ++i) {
            QVERIFY(Statement::on(*m_db, QStringLiteral("INSERT INTO person (number) VALUES (:number)"))
                        .bind(":number", QString::fromLatin1(secret + QByteArray::number(i)))
                        .run());
        }
        QVERIFY(m_db->execute(QStringLiteral("DELETE FROM person WHERE id > 200")));
        QVERIFY(filesWithSecret().size() > 0);
    }

    void runsTheWorkBehindItsScript()
    {
        const Migration step {2, "step", QStringLiteral("CREATE TABLE mark (x INTEGER) STRICT"),
            [](Connection& connection) { return connection.execute(QStringLiteral("INSERT INTO mark VALUES (7)")); }};
        QVERIFY(Migrator({people(), step}).migrate(*m_db));
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT x FROM mark")).integer(), qint64 {7});
    }

    void undoesTheStepWithItsWork()
    {
        const Migration step {2, "step", QStringLiteral("CREATE TABLE mark (x INTEGER) STRICT"),
            [](Connection&) { return Result<void>(ErrorKind::KeyMissing); }, true};
        QCOMPARE(Migrator({people(), step}).migrate(*m_db).error().kind, ErrorKind::KeyMissing);
        QCOMPARE(*Migrator::storedVersion(*m_db), 1);
        QVERIFY(!Statement::on(*m_db, QStringLiteral("SELECT x FROM mark")).run());
        QCOMPARE(copies(), QStringList());
    }

    /// Without the promise the old values are found: what the test looks for can be seen.
    void leavesTracesWithoutThePromise()
    {
        QVERIFY(Migrator({people(), hiding(false)}).migrate(*m_db));
        QVERIFY(!filesWithSecret().isEmpty());
        QCOMPARE(copies().size(), 1);
    }

    void leavesNoTrace()
    {
        QVERIFY(Migrator({people(), hiding(true)}).migrate(*m_db));
        QCOMPARE(filesWithSecret(), QStringList());
        QCOMPARE(copies(), QStringList());
        QCOMPARE(*Statement::on(*m_db, QStringLiteral("SELECT count(*) FROM person WHERE number = 'hidden'")).integer(), 200);
        m_db.reset();
        QCOMPARE(filesWithSecret(), QStringList());
    }

    void removesOlderCopiesToo()
    {
        for (const char* name : {"test.db.v0.backup", "test.db.v1-2.backup", "test.db.v1.backup.unfinished"}) {
            QFile copy(m_folder->filePath(QString::fromLatin1(name)));
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(secret);
        }
        QFile kept(m_folder->filePath(QStringLiteral("test.db.v2.backup")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        QVERIFY(Migrator({people(), hiding(true)}).migrate(*m_db));
        QCOMPARE(copies(), QStringList {QStringLiteral("test.db.v2.backup")});
    }

    void keepsCopiesOfLaterVersions()
    {
        QVERIFY(Migrator({people(), hiding(true)}).migrate(*m_db));
        QVERIFY(Migrator({people(), hiding(true), later()}).migrate(*m_db));
        QCOMPARE(copies(), QStringList {QStringLiteral("test.db.v2.backup")});
        QVERIFY(Migrator({people(), hiding(true), later()}).migrate(*m_db));
        QCOMPARE(copies(), QStringList {QStringLiteral("test.db.v2.backup")});
    }

    /// Killed at every access in turn: either the old version with its copy, or the new one that the next start cleans.
    void finishesAfterAKill()
    {
        const Migrator migrator({people(), hiding(true)});
        const QTemporaryDir beside;
        const QString original = beside.filePath(QStringLiteral("original"));
        m_db.reset();
        QVERIFY(QFile::copy(path(), original));
        for (int access = 1;; ++access) {
            m_db.reset();
            for (const QString& copy : copies())
                QVERIFY(QFile::remove(m_folder->filePath(copy)));
            QVERIFY(QFile::remove(path()) && QFile::copy(original, path()));
            open();
            FaultPlan plan(access, FaultPlan::Lasting::FromThenOn);
            m_db->setFaults(&plan);
            const auto done = migrator.migrate(*m_db);
            m_db->setFaults(nullptr);
            if (!plan.hasFired()) {
                QVERIFY(done);
                QVERIFY(access > 10);
                break;
            }
            m_db.reset();
            open();
            const auto again = migrator.migrate(*m_db);
            QVERIFY2(again, qPrintable(QStringLiteral("%1: %2").arg(access).arg(again ? QString() : again.error().detail)));
            const QStringList found = filesWithSecret();
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(access).arg(found.join(QLatin1Char(' ')))));
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("test.db")); }
    void open() { m_db = *Connection::openSqlite(path()); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("*.backup*")}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] QStringList filesWithSecret() const
    {
        QStringList names;
        for (const QFileInfo& info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                names.append(info.fileName());
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TestErasingMigration)
#include "tst_erasingmigration.moc"
