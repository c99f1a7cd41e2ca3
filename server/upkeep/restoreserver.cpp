#include "server/upkeep/restoreserver.h"

#include "core/base/durablefile.h"
#include "core/database/connection.h"
#include "core/database/integrity.h"
#include "core/database/postgresql.h"
#include "core/database/statement.h"
#include "server/serverstore.h"
#include "server/storage/databasefile.h"
#include "server/storage/restoremark.h"
#include "server/upkeep/clientprogram.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu::server {

namespace {

Result<void> copy(const QString& from, const QString& to)
{
    constexpr qint64 piece = 1 << 20;
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {from}, source.errorString()};
    auto target = DurableFile::create(to);
    if (!target)
        return target.error();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFile::NoError)
            return Error{ErrorKind::FileUnreadable, {from}, source.errorString()};
        if (const auto written = (*target)->write(bytes); !written)
            return written;
    }
    return (*target)->publish();
}

Result<void> checkReadable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::FileUnreadable, {path}, file.errorString()};
    return {};
}

/// What a restore makes, and takes away again if it fails: the next one finds everything as this one did.
class Restoring {
public:
    explicit Restoring(const ServerPlace& place)
        : m_place(place)
        , m_isFolderNew(!QFileInfo::exists(place.folder))
    {
    }
    ~Restoring()
    {
        if (m_isDone)
            return;
        if (m_isDatabaseFilled)
            emptyAgain();
        QDir folder(m_place.folder);
        // The folder was empty; what somebody else may have put there since stays.
        const QStringList made{
            QStringLiteral("server.sqlite*"), QStringLiteral("server.key*"), QStringLiteral("server-data.key*"),
            QStringLiteral("restored-not-told*")};
        for (const QString& name : folder.entryList(made, QDir::Files | QDir::Hidden | QDir::System))
            folder.remove(name);
        if (m_isFolderNew)
            QDir().rmdir(m_place.folder);
    }
    Q_DISABLE_COPY_MOVE(Restoring)

    void setDatabaseFilled() { m_isDatabaseFilled = true; }
    void setDone() { m_isDone = true; }

private:
    void emptyAgain() const
    {
        const auto connection = Connection::openPostgresql(m_place.database);
        if (connection)
            static_cast<void>(emptyDatabase(**connection));
    }

    const ServerPlace& m_place;
    bool m_isFolderNew;
    bool m_isDatabaseFilled = false;
    bool m_isDone = false;
};

Result<void> checkFree(const QString& folder)
{
    const bool isFree = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (QFileInfo::exists(folder) && !isFree)
        return Error{ErrorKind::FolderNotEmpty, {folder}, {}};
    return {};
}

Result<void> makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorKind::FileUnwritable, {folder}, {}};
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::FileUnwritable, {folder}, QStringLiteral("cannot be made private")};
    return {};
}

Result<void> restoreSqlite(const QString& backup, const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("server.sqlite"));
    if (const auto copied = copy(backup, path); !copied)
        return copied;
    const auto restored = Connection::openSqlite(path);
    const auto whole = restored ? checkIntegrity(**restored) : Result<void>(restored.error());
    return whole ? whole : Result<void>(Error{ErrorKind::BackupBroken, {backup}, whole.error().detail});
}

Result<void> checkEmpty(const QString& address)
{
    const auto connection = Connection::openPostgresql(address);
    if (!connection)
        return connection.error();
    const auto tables = Statement::on(**connection, dialect::countSchemaObjects(Driver::Postgresql)).integer();
    if (!tables)
        return tables.error();
    if (*tables > 0)
        return Error{ErrorKind::AlreadyThere, {QStringLiteral("database"), (*connection)->place()}, {}};
    return {};
}

Result<void> restorePostgresql(const QString& backup, const QString& address)
{
    const auto client = postgresql::clientAddress(address);
    const auto restored = runClient(QStringLiteral("pg_restore"),
        {QStringLiteral("--exit-on-error"), QStringLiteral("--single-transaction"), QStringLiteral("--no-owner"),
            QStringLiteral("--no-privileges"), QStringLiteral("--dbname=") + client.url, backup},
        client.password);
    return restored ? restored : Result<void>(Error{ErrorKind::BackupBroken, {backup}, restored.error().detail});
}

/// The key that personal data is sealed with lies beside the one that documents are checked with.
QString dataKeyBeside(const QString& key)
{
    return QFileInfo(key).dir().filePath(QStringLiteral("server-data.key"));
}

Result<void> bringKeys(const QString& key, const QString& folder)
{
    if (const auto copied = copy(key, QDir(folder).filePath(QStringLiteral("server.key"))); !copied)
        return copied;
    return copy(dataKeyBeside(key), QDir(folder).filePath(QStringLiteral("server-data.key")));
}

} // namespace

Result<void> restoreServer(const QString& backup, const QString& key, const ServerPlace& place, const Clock& clock)
{
    for (const QString& needed : {backup, key, dataKeyBeside(key)}) {
        if (const auto readable = checkReadable(needed); !readable)
            return readable;
    }
    if (!place.database.isEmpty()) {
        if (const auto empty = checkEmpty(place.database); !empty)
            return empty;
    }
    if (const auto free = checkFree(place.folder); !free)
        return free;
    Restoring restoring(place);
    if (const auto made = makeFolder(place.folder); !made)
        return made;
    if (const auto marked = restoremark::put(place.folder); !marked)
        return marked; // first: what follows may be cut off anywhere
    if (const auto brought = bringKeys(key, place.folder); !brought)
        return brought;
    const auto restored = place.database.isEmpty() ? restoreSqlite(backup, place.folder)
                                                   : restorePostgresql(backup, place.database);
    if (!restored)
        return restored;
    if (!place.database.isEmpty())
        restoring.setDatabaseFilled(); // not before: what fails half way leaves nothing there, it is one transaction
    // Opening compares the keys with the database and brings an older schema up to this program.
    if (const auto store = ServerStore::open(place, clock); !store)
        return store.error();
    restoring.setDone();
    return {};
}

} // namespace tanu::server
