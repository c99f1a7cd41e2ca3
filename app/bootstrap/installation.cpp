#include "app/bootstrap/installation.h"

#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "core/security/keychainstore.h"
#include "core/storage/centerschema.h"
#include "core/storage/settingtable.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <csignal>

namespace tanu {

namespace {

QString databasePath(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("center.sqlite"));
}

QString demoMark(const QString& data)
{
    return QDir(data).filePath(QStringLiteral("demo"));
}

/// A file-size limit is an error of the write, not the end of the program (SQLite then stays whole).
void ignoreFileSizeSignal()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

Result<void> makeFolder(const QString& data, Installation::Kind kind)
{
    if (!QDir().mkpath(data))
        return Error {ErrorKind::FileUnwritable, {data}, {}};
    if (kind == Installation::Kind::Center || QFile::exists(databasePath(data)))
        return {};
    QFile mark(demoMark(data));
    if (!mark.open(QIODevice::WriteOnly))
        return Error {ErrorKind::FileUnwritable, {mark.fileName()}, mark.errorString()};
    return {};
}

/// The name of the key in the store: two centers on one computer have two keys.
Result<QString> keyName(Connection& connection)
{
    SettingTable settings(connection);
    const QString name = QStringLiteral("installation");
    const auto stored = settings.find(name);
    if (!stored)
        return stored.error();
    if (stored->has_value())
        return QString(QStringLiteral("installation-") + **stored);
    const QString made = uuidToText(makeUuid7(SystemClock().now()));
    if (const auto kept = settings.put(name, made); !kept)
        return kept.error();
    return QString(QStringLiteral("installation-") + made);
}

} // namespace

Installation::Installation(QString data)
    : m_data(std::move(data))
{
}

Installation::~Installation() = default;

Result<std::unique_ptr<Installation>> Installation::open(const QString& data, Kind kind)
{
    ignoreFileSizeSignal();
    if (const auto made = makeFolder(data, kind); !made)
        return made.error();
    std::unique_ptr<Installation> installation(new Installation(data));
    if (const auto opened = installation->openDatabase(); !opened)
        return opened.error();
    if (const auto opened = installation->openKey(); !opened)
        return opened.error();
    return installation;
}

Result<std::unique_ptr<Installation>> Installation::openExisting(const QString& data)
{
    if (!QFile::exists(databasePath(data)))
        return Error {ErrorKind::NotFound, {QStringLiteral("data"), data}, {}};
    return open(data);
}

Result<std::unique_ptr<Connection>> Installation::openConnection(const QString& data)
{
    return Connection::openSqlite(databasePath(data));
}

Result<void> Installation::openDatabase()
{
    auto connection = openConnection(m_data);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    return Migrator(centerMigrations()).migrate(*m_connection);
}

Result<void> Installation::openKey()
{
    if (const auto started = initialiseSodium(); !started)
        return started;
    if (isDemo())
        m_store = std::make_unique<FolderStore>(QDir(m_data).filePath(QStringLiteral("keys")));
    else
        m_store = std::make_unique<KeychainStore>(QStringLiteral("tanu"));
    const auto name = keyName(*m_connection);
    if (!name)
        return name.error();
    auto key = loadOrCreateKey(*m_store, *name);
    if (!key)
        return key.error();
    m_key = *std::move(key);
    return {};
}

QString Installation::formsFolder() const
{
    return QDir(m_data).filePath(QStringLiteral("forms"));
}

bool Installation::isDemo() const
{
    return QFile::exists(demoMark(m_data));
}

QString Installation::keyPlace() const
{
    return m_store->describe();
}

Desk Installation::desk(const Clock& clock, const Actor& actor) const
{
    return {*m_connection, clock, *m_key, actor};
}

Actor Installation::firstActor()
{
    return {{}, QStringLiteral("first-start"), Role::Administrator};
}

} // namespace tanu
