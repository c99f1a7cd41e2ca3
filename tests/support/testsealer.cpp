#include "tests/support/testsealer.h"

#include "core/database/transaction.h"
#include "core/security/columnsealer.h"
#include "core/security/folderstore.h"
#include "core/storage/settingtable.h"

#include <QtCore/QDir>

namespace tanu::test {

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    qFatal("%s", qUtf8Printable(nameOf(error.kind) + QLatin1Char(' ') + error.detail));
}

std::unique_ptr<DataKey> testKey()
{
    auto key = DataKey::fromBytes(QByteArray(DataKey::size, '\x51'));
    if (!key)
        giveUp(key.error());
    return *std::move(key);
}

} // namespace

std::shared_ptr<const Sealer> testSealer()
{
    static const std::shared_ptr<const Sealer> sealer = [] {
        auto made = ColumnSealer::create(*testKey());
        if (!made)
            giveUp(made.error());
        return *made;
    }();
    return sealer;
}

std::unique_ptr<Connection> openSealed(const QString& path, Connection::OpenMode mode)
{
    auto connection = Connection::openSqlite(path, mode);
    if (!connection)
        giveUp(connection.error());
    (*connection)->setSealer(testSealer());
    return *std::move(connection);
}

void keepTestKey(const QString& folder)
{
    const QString name = QStringLiteral("test");
    const auto connection = openSealed(QDir(folder).filePath(QStringLiteral("center.sqlite")));
    const auto named = inTransaction(
        *connection, [&] { return SettingTable(*connection).put(QStringLiteral("installation"), name); });
    if (!named)
        giveUp(named.error());
    FolderStore store(QDir(folder).filePath(QStringLiteral("keys")));
    if (const auto kept = keepDataKey(store, QStringLiteral("data-") + name, *testKey()); !kept)
        giveUp(kept.error());
}

} // namespace tanu::test
