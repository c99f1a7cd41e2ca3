// Protects from files that were touched, by a bad disk, a bad stick or somebody: whoever reads them says so, or reads what
// was written; nobody crashes, and nothing is taken in by halves.
#include "core/database/migrator.h"
#include "core/database/statement.h"
#include "core/security/journal.h"
#include "core/services/queries/casequery.h"
#include "core/storage/centerschema.h"
#include "tests/ordeal/support/memoryfolder.h"
#include "tests/ordeal/support/mutation.h"
#include "tests/support/sessionroad.h"
#include "tests/support/tabledump.h"
#include "tests/support/testsealer.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::test;

namespace {

using Dump = QMap<QString, QStringList>;

Finding detected(const Error& error)
{
    return {Verdict::Detected, error.detail};
}

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

Finding readCenter(const QString& path, const Dump& written)
{
    const auto db = Connection::openSqlite(path);
    if (!db)
        return detected(db.error());
    (*db)->setSealer(testSealer());
    if (const auto whole = lookAtEverything(**db); !whole)
        return detected(whole.error());
    const auto read = readTables(**db);
    if (!read)
        return detected(read.error());
    const QStringList differing = tablesThatDiffer(written, *read) + tablesThatDiffer(*read, written);
    return differing.isEmpty() ? Finding {Verdict::Harmless, {}}
                               : Finding {Verdict::Silent, differing.join(u',')};
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
        QFile file(center.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        Dice dice(ordealSeed());
        const MutationTally tally = mutate(
            file.readAll(), inFull(10'000, 300), dice, [&](const QString& path) { return readCenter(path, written); });
        figure.tell(tally.words());
        QVERIFY2(tally.bad.isEmpty(), qPrintable(tally.bad.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
