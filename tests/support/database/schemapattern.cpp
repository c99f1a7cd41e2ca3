#include "tests/support/database/schemapattern.h"

#include "core/database/connection.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>

#include <array>
#include <cstring>
#include <sqlite3.h>

namespace tanu::test {

namespace {

struct Closes {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};
using Database = std::unique_ptr<sqlite3, Closes>;

void need(bool isDone, const char* what)
{
    if (!isDone)
        qFatal("no pattern of the schema: %s", what);
}

void need(const Result<void>& done)
{
    if (!done)
        qFatal("no pattern of the schema: %s", qUtf8Printable(done.error().detail));
}

/// The file opened in memory.
Database opened(QByteArray file)
{
    // Says in the header that there is no log beside it, which a database in memory cannot have.
    constexpr std::array<qsizetype, 2> formats {18, 19};
    for (const qsizetype format : formats)
        file[format] = 1;
    sqlite3* database = nullptr;
    const bool isOpen = sqlite3_open(":memory:", &database) == SQLITE_OK;
    Database held(database);
    need(isOpen, "it is not opened");
    auto* bytes = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(file.size())));
    need(bytes != nullptr, "no memory");
    std::memcpy(bytes, file.constData(), static_cast<size_t>(file.size()));
    need(sqlite3_deserialize(database, "main", bytes, file.size(), file.size(), SQLITE_DESERIALIZE_FREEONCLOSE) == SQLITE_OK,
        "it is not read");
    return held;
}

} // namespace

SchemaPattern::SchemaPattern(const std::vector<Migration>& migrations, std::shared_ptr<const Sealer> sealer)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pattern.sqlite"));
    {
        const auto connection = Connection::openSqlite(path);
        need(connection.isOk(), "no file");
        (*connection)->setSealer(std::move(sealer));
        need(Migrator(migrations).migrate(**connection));
    }
    QFile file(path);
    need(file.open(QIODevice::ReadOnly), "the file is not read");
    m_file = file.readAll();
}

void SchemaPattern::writeTo(const QString& path) const
{
    QFile file(path);
    if (file.exists())
        return;
    need(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            && file.write(m_file) == m_file.size() && file.flush(),
        "the file is not written");
}

void SchemaPattern::loadInto(Connection& connection) const
{
    const Database from = opened(m_file);
    auto* to = *static_cast<sqlite3* const*>(connection.handle().driver()->handle().constData());
    sqlite3_backup* copying = sqlite3_backup_init(to, "main", from.get(), "main");
    need(copying != nullptr, sqlite3_errmsg(to));
    constexpr int allPages = -1;
    sqlite3_backup_step(copying, allPages);
    need(sqlite3_backup_finish(copying) == SQLITE_OK, sqlite3_errmsg(to));
}

} // namespace tanu::test
