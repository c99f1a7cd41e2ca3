// Protects the content of a database from what happens to files: a page that is not as it was written, or not where, is
// refused and not believed.
#include "core/database/backup.h"
#include "core/database/connection.h"
#include "core/database/statement.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace tanu;

namespace {

constexpr int page = 4096;
constexpr int reserveAt = 20;

} // namespace

class TestCheckedPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        fill(*open());
    }

    void aNewFileHasThem()
    {
        QCOMPARE(bytes().at(reserveAt), char {8});
        QCOMPARE(names(), rows);
    }

    void aTouchedByteIsRefused_data()
    {
        QTest::addColumn<int>("fromEnd");
        QTest::newRow("the checksum") << 1;
        QTest::newRow("the last cell of the page") << 20;
        QTest::newRow("free space in the middle") << page - 200;
        QTest::newRow("the page's own header") << page;
    }

    void aTouchedByteIsRefused()
    {
        QFETCH(int, fromEnd);
        const QByteArray good = bytes();
        for (qint64 end = 2 * page; end <= good.size(); end += page) {
            QByteArray touched = good;
            const qint64 at = end - fromEnd;
            touched[at] = static_cast<char>(touched.at(at) ^ 1);
            put(touched);
            const auto copied = copyAll();
            QVERIFY2(!copied, qPrintable(QStringLiteral("byte %1").arg(at)));
            QCOMPARE(nameOf(copied.error().kind), QStringLiteral("DatabaseFailed"));
        }
        put(good);
        QVERIFY(copyAll());
    }

    void aPageInAnothersPlaceIsRefused()
    {
        QByteArray swapped = bytes();
        const QByteArray one = swapped.mid(swapped.size() - page, page);
        const QByteArray other = swapped.mid(swapped.size() - 2 * page, page);
        swapped.replace(swapped.size() - page, page, other).replace(swapped.size() - 2 * page, page, one);
        put(swapped);
        QVERIFY(!copyAll());
    }

    void aCopyHasThem()
    {
        QVERIFY(copyAll());
        QFile copy(m_folder->filePath(QStringLiteral("copy.db")));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll().at(reserveAt), char {8});
    }

    void aFileFromBeforeIsReadAndGetsThemByVacuum()
    {
        QFile::remove(path());
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
            plain.setDatabaseName(path());
            QVERIFY(plain.open());
            QVERIFY(QSqlQuery(plain).exec(QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")));
            plain.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
        QCOMPARE(bytes().at(reserveAt), char {0});
        fill(*open(), QStringLiteral("CREATE TABLE more (x)"));
        QCOMPARE(names(), rows);
        QCOMPARE(bytes().at(reserveAt), char {0});
        QVERIFY(open()->execute(QStringLiteral("VACUUM")));
        QCOMPARE(bytes().at(reserveAt), char {8});
        QCOMPARE(names(), rows);
    }

    void severalConnectionsWriteAndRead()
    {
        const auto one = open();
        const auto other = open();
        for (int i = 0; i < 50; ++i) {
            const auto& writer = i % 2 == 0 ? one : other;
            const auto& reader = i % 2 == 0 ? other : one;
            QVERIFY(Statement::on(*writer, QStringLiteral("UPDATE person SET name = name || 'x' WHERE id % 7 = 0")).run());
            if (i % 10 == 0)
                QVERIFY(writer->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
            QCOMPARE(*Statement::on(*reader, QStringLiteral("SELECT max(length(name)) - min(length(name)) FROM person "
                                                           "WHERE id = 7 OR id = 8")).integer(), i + 1);
        }
    }

    void memoryNeedsNone()
    {
        const auto memory = Connection::openSqlite(QString(), Connection::OpenMode::Memory);
        QVERIFY(memory);
        fill(**memory);
        QCOMPARE(*Statement::on(**memory, QStringLiteral("SELECT count(*) FROM person")).integer(), rows);
    }

private:
    static constexpr qint64 rows = 2000;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data.db")); }

    std::unique_ptr<Connection> open()
    {
        auto db = Connection::openSqlite(path());
        if (!db)
            qFatal("%s", qUtf8Printable(db.error().detail));
        return *std::move(db);
    }

    static void fill(Connection& db,
        const QString& table = QStringLiteral("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)"))
    {
        QVERIFY(db.execute(table));
        QVERIFY(db.execute(QStringLiteral(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO person SELECT i, printf('Ahmetov %05d', i) FROM n").arg(rows)));
    }

    qint64 names() { return *Statement::on(*open(), QStringLiteral("SELECT count(name) FROM person")).integer(); }

    QByteArray bytes()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray& content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    /// Reads every page.
    Result<void> copyAll()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.db"));
        QFile::remove(copy);
        const auto db = Connection::openSqlite(path());
        return db ? backupTo(**db, copy) : Result<void>(db.error());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCheckedPages)
#include "tst_checkedpages.moc"
