#include "app/bootstrap/installation.h"

#include "app/bootstrap/datafolder.h"
#include "app/bootstrap/ownsettings.h"
#include "core/database/datalock.h"
#include "core/database/localplace.h"
#include "core/security/columnsealer.h"
#include "core/security/folderstore.h"
#include "core/security/installationkey.h"
#include "core/security/keychainstore.h"
#include "core/security/passphrasestore.h"
#include "core/storage/centerschema.h"
#include "core/storage/settingtable.h"
#include "core/storage/venuesettings.h"

#include <QtCore/QFile>

#include <csignal>

namespace tanu {

namespace {

/// A file-size limit is an error of the write, not the end of the program (SQLite then stays whole).
void ignoreFileSizeSignal()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

const QString nameSetting = QStringLiteral("installation");
const QString checkSetting = QStringLiteral("data-key");
const QString keySetting = QStringLiteral("signing-key");
const QString spareSetting = QStringLiteral("spare-signing-key");

/// Tells whether a key is the one that the data was sealed with, and nothing about it.
QString checkOf(const Sealer& sealer)
{
    return QString::fromLatin1(sealer.fingerprint("setting.data-key", QByteArrayLiteral("check")).toHex());
}

Result<std::unique_ptr<DataKey>> newDataKey(CredentialStore& store, const QString& name)
{
    const auto made = DataKey::generate();
    if (!made)
        return made.error();
    return keepDataKey(store, name, **made);
}

} // namespace

Installation::Installation(QString data)
    : m_data(std::move(data))
{
}

Installation::~Installation() = default;

Result<std::unique_ptr<Installation>> Installation::open(const QString& data, const Options& options)
{
    ignoreFileSizeSignal();
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    if (const auto made = datafolder::make(data, options.kind == Kind::Demo); !made)
        return made.error();
    if (const auto local = checkLocalPlace(data, datafolder::databasePath(data)); !local)
        return local.error();
    std::unique_ptr<Installation> installation(new Installation(data));
    auto lock = DataLock::take(data, DataLock::thisProgram());
    if (!lock)
        return lock.error();
    installation->m_lock = *std::move(lock);
    if (const auto opened = installation->openStore(options); !opened)
        return opened.error();
    if (const auto opened = installation->openDatabase(); !opened)
        return opened.error();
    datafolder::keepToOwner(data);
    if (const auto opened = installation->openSigningKey(); !opened)
        return opened.error();
    if (const auto opened = installation->openParcelKey(); !opened)
        return opened.error();
    return installation;
}

Result<std::unique_ptr<Installation>> Installation::open(const QString& data)
{
    return open(data, Options());
}

Result<std::unique_ptr<Installation>> Installation::openExisting(
    const QString& data, const std::optional<QString>& passphrase)
{
    return openExisting(data, Options {Kind::Center, passphrase});
}

Result<std::unique_ptr<Installation>> Installation::openExisting(const QString& data, const Options& options)
{
    if (!QFile::exists(datafolder::databasePath(data)))
        return Error {ErrorKind::NotFound, {QStringLiteral("data"), data}, {}};
    return open(data, options);
}

Result<std::shared_ptr<CredentialStore>> Installation::openKeys(const QString& data, const QString& passphrase)
{
    if (const auto started = initialiseSodium(); !started)
        return started.error();
    if (const auto made = datafolder::make(data, false); !made)
        return made.error();
    auto store = PassphraseStore::open(datafolder::keyFile(data), passphrase);
    if (!store)
        return store.error();
    return std::shared_ptr<CredentialStore>(*std::move(store));
}

Result<std::unique_ptr<Installation>> Installation::openForReading(
    const QString& data, const std::optional<QString>& passphrase)
{
    auto opened = openExisting(data, {Kind::Center, passphrase});
    if (opened || opened.error().kind != ErrorKind::DataInUse)
        return opened;
    return openReadOnly(data, passphrase, opened.error());
}

/// Whoever has the data open has brought it to the newest schema, unless it is an older program.
Result<std::unique_ptr<Installation>> Installation::openReadOnly(
    const QString& data, const std::optional<QString>& passphrase, const Error& inUse)
{
    std::unique_ptr<Installation> installation(new Installation(data));
    if (const auto opened = installation->openStore({Kind::Center, passphrase}); !opened)
        return opened.error();
    auto connection = Connection::openSqlite(datafolder::databasePath(data), Connection::OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    installation->m_connection = *std::move(connection);
    const auto version = Migrator::storedVersion(*installation->m_connection);
    if (!version)
        return version.error();
    if (*version != Migrator(centerMigrations()).newest())
        return inUse;
    const auto name = settingOf(*installation->m_connection, nameSetting);
    if (!name)
        return name.error();
    installation->m_name = name->value_or(QString());
    if (const auto opened = installation->openDataKey(); !opened)
        return opened.error();
    if (const auto opened = installation->openSigningKey(); !opened)
        return opened.error();
    if (const auto opened = installation->openParcelKey(); !opened)
        return opened.error();
    return installation;
}

Result<std::unique_ptr<Installation>> Installation::openRestored(
    const QString& data, const RestoredCenter& center, const std::optional<QString>& passphrase)
{
    if (center.isDemo) {
        if (const auto marked = datafolder::markDemo(data); !marked)
            return marked.error();
    }
    Installation keeper(data);
    keeper.m_name = center.installation;
    if (const auto opened = keeper.openStore({Kind::Center, passphrase}); !opened)
        return opened.error();
    auto opened = keeper.openWithKeysOf(center, passphrase);
    if (!opened) {
        for (const QString& name : {keeper.dataKeyName(), keeper.parcelKeyName(), keeper.signingKeyName()})
            static_cast<void>(keeper.m_store->remove(name));
    }
    return opened;
}

/// The new name holds no keys yet, so whatever stands under it is what this call put there.
Result<std::unique_ptr<Installation>> Installation::openWithKeysOf(
    const RestoredCenter& center, const std::optional<QString>& passphrase)
{
    if (const auto kept = keepDataKey(*m_store, dataKeyName(), *center.dataKey); !kept)
        return kept.error();
    if (center.parcelKey) {
        if (const auto kept = keepEncryptionKey(*m_store, parcelKeyName(), *center.parcelKey); !kept)
            return kept.error();
    }
    return openExisting(m_data, {Kind::Center, passphrase});
}

bool Installation::needsPassphrase(const QString& data)
{
    return QFile::exists(datafolder::keyFile(data));
}

Result<std::unique_ptr<Connection>> Installation::openConnection(
    const QString& data, const std::shared_ptr<const Sealer>& sealer)
{
    auto connection = Connection::openSqlite(datafolder::databasePath(data));
    if (connection)
        (*connection)->setSealer(sealer);
    return connection;
}

Result<void> Installation::openStore(const Options& options)
{
    if (isDemo()) {
        m_store = std::make_unique<FolderStore>(datafolder::demoKeys(m_data));
        return {};
    }
    if (options.keys) {
        m_store = options.keys;
        return {};
    }
    if (!needsPassphrase(m_data)) {
        m_store = std::make_unique<KeychainStore>(QStringLiteral("tanu"));
        const auto answer = m_store->read(QStringLiteral("is-there"));
        if (answer || answer.error().kind == ErrorKind::KeyMissing)
            return {};
        if (!options.passphrase)
            return answer.error();
    }
    if (!options.passphrase)
        return Error {ErrorKind::KeyStoreUnavailable, {}, QStringLiteral("the keys lie under a passphrase")};
    auto store = openKeys(m_data, *options.passphrase);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    return {};
}

/// The key comes before the schema: a step of it seals what lies there in plain.
Result<void> Installation::openDatabase()
{
    auto connection = openConnection(m_data, nullptr);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    const auto name = settingOf(*m_connection, nameSetting);
    if (!name)
        return name.error();
    m_name = name->value_or(uuidToText(makeUuid7(SystemClock().now())));
    if (const auto opened = openDataKey(); !opened)
        return opened;
    if (const auto migrated = Migrator(centerMigrations()).migrate(*m_connection); !migrated)
        return migrated;
    if (const auto kept = keepSetting(*m_connection, nameSetting, m_name); !kept)
        return kept;
    return keepSetting(*m_connection, checkSetting, checkOf(*sealer()));
}

Result<void> Installation::openDataKey()
{
    const auto known = settingOf(*m_connection, checkSetting);
    if (!known)
        return known.error();
    auto key = loadDataKey(*m_store, dataKeyName());
    if (!key && key.error().kind == ErrorKind::KeyMissing && !known->has_value())
        key = newDataKey(*m_store, dataKeyName());
    if (!key)
        return key.error();
    m_dataKey = *std::move(key);
    auto sealer = ColumnSealer::create(*m_dataKey);
    if (!sealer)
        return sealer.error();
    if (known->has_value() && **known != checkOf(**sealer))
        return Error {ErrorKind::SealBroken, {checkSetting}, QStringLiteral("sealed with another key")};
    m_connection->setSealer(*std::move(sealer));
    return {};
}

Result<void> Installation::openSigningKey()
{
    const auto name = SettingTable(*m_connection).find(keySetting);
    if (!name)
        return name.error();
    m_keyName = name->value_or(QString());
    auto key = loadOrCreateKey(*m_store, signingKeyName());
    if (!key)
        return key.error();
    m_key = *std::move(key);
    return {};
}

/// Where others know the key, a backup must have it. One that was lost keeps nobody from the center's data: whoever needs
/// it is told.
Result<void> Installation::openParcelKey()
{
    const auto shown = ownIdentity(*m_connection);
    if (!shown)
        return shown.error();
    if (!shown->has_value())
        return {};
    auto key = loadEncryptionKey(*m_store, parcelKeyName());
    if (!key)
        return key.error().kind == ErrorKind::KeyMissing ? Result<void>() : Result<void>(key.error());
    m_parcelKey = *std::move(key);
    return {};
}

const std::shared_ptr<const Sealer>& Installation::sealer() const
{
    return m_connection->sealer();
}

QString Installation::signingKeyName() const
{
    return signingKeyName(m_keyName);
}

QString Installation::signingKeyName(const QString& name) const
{
    const QString first = QStringLiteral("installation-") + m_name;
    return name.isEmpty() ? first : QString(first + QLatin1Char('-') + name);
}

Result<Installation::SpareKey> Installation::spareKey() const
{
    SettingTable settings(*m_connection);
    const auto kept = settings.find(spareSetting);
    if (!kept)
        return kept.error();
    SpareKey spare;
    spare.name = kept->value_or(QString());
    if (spare.name.isEmpty() || spare.name == m_keyName)
        spare.name = uuidToText(makeUuid7(SystemClock().now()));
    if (const auto put = settings.put(spareSetting, spare.name); !put)
        return put.error();
    auto key = loadOrCreateKey(*m_store, signingKeyName(spare.name));
    if (!key)
        return key.error();
    spare.key = *std::move(key);
    return spare;
}

QString Installation::dataKeyName() const
{
    return QStringLiteral("data-") + m_name;
}

BackupSource Installation::backupSource() const
{
    const std::lock_guard guard(m_parcelKeyGuard);
    return {m_data, formsFolder(), *m_dataKey, isDemo(), m_parcelKey};
}

QString Installation::parcelKeyName() const
{
    return QStringLiteral("parcels-") + m_name;
}

Result<std::shared_ptr<const EncryptionKey>> Installation::parcelKey() const
{
    const std::lock_guard guard(m_parcelKeyGuard);
    if (m_parcelKey)
        return m_parcelKey;
    const auto shown = ownIdentity(*m_connection);
    if (!shown)
        return shown.error();
    auto key = shown->has_value() ? loadEncryptionKey(*m_store, parcelKeyName())
                                  : loadOrCreateEncryptionKey(*m_store, parcelKeyName());
    if (!key)
        return key.error();
    m_parcelKey = *std::move(key);
    return m_parcelKey;
}

QString Installation::formsFolder() const
{
    return datafolder::forms(m_data);
}

bool Installation::isDemo() const
{
    return datafolder::isDemo(m_data);
}

QString Installation::keyPlace() const
{
    return m_store->describe();
}

PasswordCost Installation::passwordCost() const
{
    return isDemo() ? PasswordCost::least() : PasswordCost::desk();
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
