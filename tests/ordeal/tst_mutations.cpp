// Protects from files that were touched, by a bad disk, a bad stick or somebody: whoever reads them says so, or reads what
// was written; nobody crashes, and nothing is taken in by halves.
#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "core/services/queries/casequery.h"
#include "core/storage/centerschema.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/mutation.h"
#include "tests/ordeal/support/worker.h"
#include "tests/support/tabledump.h"
#include "tests/support/testsealer.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

using Dump = QMap<QString, QStringList>;

Result<void> checkPragma(Connection& db, const QString& name)
{
    return Statement::on(db, QStringLiteral("PRAGMA ") + name).forEach([](const Row& row) -> Result<void> {
        Row copy = row;
        const QString text = copy.values().front().toString();
        return text == QLatin1String("ok") ? Result<void>() : Result<void>(Error {ErrorKind::DatabaseFailed, {}, text});
    });
}

/// Everything that looks at a database: the start of the program, the checks of a backup, the pages of every case.
Result<void> lookAtEverything(Connection& db)
{
    if (const auto migrated = Migrator(centerMigrations()).migrate(db); !migrated)
        return migrated;
    for (const QString& pragma : {QStringLiteral("integrity_check"), QStringLiteral("foreign_key_check")}) {
        if (const auto checked = checkPragma(db, pragma); !checked)
            return checked;
    }
    const auto journal = Journal(db).verify();
    if (!journal)
        return journal.error();
    if (!journal->isWhole())
        return ErrorKind::JournalTouched;
    const auto cases = Statement::on(db, QStringLiteral("SELECT id FROM application")).map([](const Row& row) {
        RowReader read(row);
        const auto id = read.id<ApplicationId>("id");
        return read.finish(id);
    });
    if (!cases)
        return cases.error();
    const ManualClock clock(fromKazakhstan(QDate(2026, 12, 1), QTime(9, 0)));
    for (const ApplicationId& id : *cases) {
        if (const auto file = CaseQuery(db, clock).load(id); !file)
            return file.error();
    }
    return {};
}

Result<Dump> readWhole(const QString& path)
{
    const auto db = Connection::openSqlite(path);
    if (!db)
        return db.error();
    (*db)->setSealer(testSealer());
    if (const auto whole = lookAtEverything(**db); !whole)
        return whole.error();
    return readTables(**db);
}

bool isSame(const Dump& one, const Dump& other)
{
    return tablesThatDiffer(one, other).isEmpty() && tablesThatDiffer(other, one).isEmpty();
}

Finding readCenter(const QString& path, const Dump& written)
{
    const auto read = readWhole(path);
    if (!read)
        return {Verdict::Detected, read.error().detail};
    return isSame(written, *read) ? Finding {Verdict::Harmless, {}}
                                  : Finding {Verdict::Silent, tablesThatDiffer(written, *read).join(u',')};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

/// A database with a log that a kill left behind, and what stood in it after each of the last actions.
struct Killed {
    QByteArray file;
    QByteArray log;
    std::vector<Dump> moments;
};

Killed killedAtWork()
{
    TestCenter center(TestCenter::Where::File);
    SessionRoad(center).enrol();
    need(Statement::on(center.db(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).all());
    Dice dice(ordealSeed());
    Worker worker(center, dice);
    Killed killed {{}, {}, {dumpTables(center.db())}};
    for (int i = 0; i < 40; ++i) {
        need(worker.step());
        killed.moments.push_back(dumpTables(center.db()));
    }
    killed.file = bytesOf(center.path());
    killed.log = bytesOf(center.path() + QLatin1String("-wal"));
    return killed;
}

/// The touched file becomes the log of the untouched database. Nothing newer than a moment may be mixed into it.
Finding readLog(const QString& path, const Killed& killed)
{
    const QString database = path + QLatin1String(".db");
    QFile file(database);
    if (!file.open(QIODevice::WriteOnly) || file.write(killed.file) != killed.file.size() || !file.flush())
        return {Verdict::Half, QStringLiteral("no file")};
    file.close();
    for (const char* part : {"-wal", "-shm"})
        QFile::remove(database + QLatin1String(part));
    if (!QFile::rename(path, database + QLatin1String("-wal")))
        return {Verdict::Half, QStringLiteral("no log")};
    const auto read = readWhole(database);
    if (!read)
        return {Verdict::Detected, read.error().detail};
    if (isSame(*read, killed.moments.back()))
        return {Verdict::Harmless, {}};
    const bool isEarlier = std::any_of(killed.moments.begin(), killed.moments.end(),
        [&](const Dump& moment) { return isSame(*read, moment); });
    return {isEarlier ? Verdict::Earlier : Verdict::Silent, QStringLiteral("a mixture of moments")};
}

} // namespace

class TestMutations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDatabase()
    {
        const OrdealFigure figure(QStringLiteral("mutations of a database"));
        const MemoryFolder memory;
        TestCenter center(TestCenter::Where::File);
        SessionRoad road(center);
        road.enrol();
        const Cases cases {road.contracted(0), road.contracted(1), road.contracted(2)};
        road.signedProtocol({cases[0], cases[1]}, {cases[2]});
        road.printed(cases[0]);
        center.refused(5);
        center.registered(6);
        const Dump written = dumpTables(center.db());
        center.close();
        Dice dice(ordealSeed());
        const MutationTally tally = mutate(bytesOf(center.path()), inFull(10'000, 300), dice,
            [&](const QString& path) { return readCenter(path, written); });
        figure.tell(tally.words());
        QVERIFY2(tally.bad.isEmpty(), qPrintable(tally.bad.join(u'\n')));
        QVERIFY2(!tally.verdicts.contains(Verdict::Earlier), "a closed database has no earlier moment");
    }

    void theLogOfAKilledCenter()
    {
        const OrdealFigure figure(QStringLiteral("mutations of a log after a kill"));
        const MemoryFolder memory;
        const Killed killed = killedAtWork();
        QVERIFY(killed.log.size() > 100'000);
        Dice dice(ordealSeed());
        const MutationTally tally = mutate(killed.log, inFull(10'000, 100), dice,
            [&](const QString& path) { return readLog(path, killed); });
        figure.tell(tally.words());
        QVERIFY2(tally.bad.isEmpty(), qPrintable(tally.bad.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
