#include "core/storage/centerschema.h"

#include "core/security/journal.h"
#include "core/storage/recordmonths.h"
#include "core/storage/sealstoredrows.h"

#include <QtCore/QFile>

// Outside of the namespace: the macro declares a function of the resource compiler.
static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace tanu {

namespace {

QString scriptOf(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "centerMigrations", "the migrations are compiled in");
    return QString::fromUtf8(file.readAll());
}

} // namespace

std::vector<Migration> centerMigrations()
{
    initialiseMigrations();
    const QString journal = QString::fromLatin1(journalSchema) + QStringLiteral(";\n")
        + QString::fromLatin1(journalSubjectIndex) + QStringLiteral(";\n");
    return {
        {1, "the center's tables", scriptOf(QStringLiteral(":/migrations/0001_center.sql")) + journal},
        {2, "the whole procedure", scriptOf(QStringLiteral(":/migrations/0002_procedure.sql"))},
        {3, "search within a keystroke", scriptOf(QStringLiteral(":/migrations/0003_search.sql"))},
        {4, "accounts", scriptOf(QStringLiteral(":/migrations/0004_accounts.sql"))},
        {5, "personal data sealed", scriptOf(QStringLiteral(":/migrations/0005_sealing.sql")),
            [](Connection& connection) {
                return sealStoredRows(connection, scriptOf(QStringLiteral(":/migrations/0005_sealed.sql")));
            },
            true},
        {6, "sessions away", scriptOf(QStringLiteral(":/migrations/0006_venues.sql"))},
        {7, "backups", scriptOf(QStringLiteral(":/migrations/0007_backups.sql"))},
        {8, "batches that were signed", scriptOf(QStringLiteral(":/migrations/0008_sentbatches.sql"))},
        {9, "months of the report, orders of the platform", scriptOf(QStringLiteral(":/migrations/0009_months.sql")),
            [](Connection& connection) { return RecordMonths(connection).giveMonths(); }},
        {10, "personal data apart", scriptOf(QStringLiteral(":/migrations/0010_personal.sql"))},
        {11, "identities in narrow indexes", scriptOf(QStringLiteral(":/migrations/0011_identity.sql"))},
        {12, "documents of a day by number", scriptOf(QStringLiteral(":/migrations/0012_numbersofday.sql"))},
        {13, "findings of backups", scriptOf(QStringLiteral(":/migrations/0013_findings.sql"))},
        {14, "who prepared what others sign", scriptOf(QStringLiteral(":/migrations/0014_secondperson.sql"))},
        {15, "requests to the support and their answers", scriptOf(QStringLiteral(":/migrations/0015_askedrequests.sql"))},
    };
}

} // namespace tanu
