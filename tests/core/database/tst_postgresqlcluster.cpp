// Protects the tests that run on PostgreSQL: a copy is like its pattern and apart from it, what is not needed any more does not
// pile up, and neither does what killed tests leave in the memory of the machine; who still works loses nothing.
#include "core/database/statement.h"
#include "tests/support/database/clusterfolder.h"
#include "tests/support/database/testdatabase.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QTest>

#include <array>

#include <sys/wait.h>
#include <unistd.h>

using namespace tanu;
using test::ClusterFolder;

namespace {

/// The folder of another test, which was killed.
QString folderOfAKilledTest()
{
    std::array<int, 2> ends {};
    if (::pipe(ends.data()) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const ClusterFolder folder(ClusterFolder::Place::Disk);
        const QByteArray path = folder.path().toUtf8();
        ::_exit(::write(ends[1], path.constData(), static_cast<size_t>(path.size())) > 0 ? 0 : 1);
    }
    ::close(ends[1]);
    QFile end;
    const bool isOpen = end.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    const QString path = isOpen ? QString::fromUtf8(end.readAll()) : QString();
    ::waitpid(child, nullptr, 0);
    return path;
}

} // namespace

class tst_PostgresqlCluster : public QObject {
    Q_OBJECT

private:
    static Result<qint64> ask(const QString& address, const char* sql)
    {
        const auto connection = Connection::openPostgresql(address);
        return connection ? Statement::on(**connection, QLatin1String(sql)).integer() : Result<qint64>(connection.error());
    }

    static void perform(const QString& address, const char* sql)
    {
        const auto connection = Connection::openPostgresql(address);
        QVERIFY(connection.isOk());
        QVERIFY((*connection)->execute(QLatin1String(sql)).isOk());
    }

private Q_SLOTS:
    void aCopyIsLikeItsPatternAndApartFromIt()
    {
        const QString pattern = *test::cluster().create();
        perform(pattern, "CREATE TABLE a (n INTEGER) STRICT");
        perform(pattern, "INSERT INTO a VALUES (7)");
        const QString copy = *test::cluster().copy(pattern);
        QCOMPARE(*ask(copy, "SELECT n FROM a"), 7);
        perform(copy, "UPDATE a SET n = 8");
        QCOMPARE(*ask(pattern, "SELECT n FROM a"), 7);
        QCOMPARE(*ask(*test::cluster().copy(pattern), "SELECT n FROM a"), 7);
    }

    void whatIsDroppedGoesWithTheNext()
    {
        const QString dropped = *test::cluster().create();
        const auto stillOpen = Connection::openPostgresql(dropped);
        test::cluster().drop(dropped);
        QVERIFY(ask(dropped, "SELECT 1").isOk());
        QVERIFY(test::cluster().create().isOk());
        QVERIFY(!ask(dropped, "SELECT 1").isOk());
    }

    void whatAKilledTestLeftGoes()
    {
        const ClusterFolder own(ClusterFolder::Place::Disk);
        const QString left = folderOfAKilledTest();
        QVERIFY(!left.isEmpty() && left != own.path()); // a test that runs beside this one may have removed it by now
        const ClusterFolder next(ClusterFolder::Place::Memory);
        QVERIFY(!QDir(left).exists());
        QVERIFY2(QDir(own.path()).exists(), "somebody works there");
        QVERIFY(QDir(next.path()).exists());
    }
};

QTEST_GUILESS_MAIN(tst_PostgresqlCluster)
#include "tst_postgresqlcluster.moc"
