#include "tests/support/testsealer.h"

#include "core/security/columnsealer.h"

namespace tanu::test {

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    qFatal("%s", qUtf8Printable(nameOf(error.kind) + QLatin1Char(' ') + error.detail));
}

} // namespace

std::shared_ptr<const Sealer> testSealer()
{
    static const std::shared_ptr<const Sealer> sealer = [] {
        const auto key = DataKey::fromBytes(QByteArray(DataKey::size, '\x51'));
        if (!key)
            giveUp(key.error());
        auto made = ColumnSealer::create(**key);
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

} // namespace tanu::test
