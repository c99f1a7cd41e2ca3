#include "server/actions/registernow.h"

#include "server/storage/registerrowtable.h"
#include "server/storage/registerversiontable.h"

namespace tanu::server {

namespace {

/// The register and its newest version, handed to a reader of the table.
template <typename Read>
auto readNow(const ServerContext& context, const QString& registerName, Read read)
    -> std::invoke_result_t<Read&, RegisterRowTable&, const RegisterDescription&, qint64>
{
    const auto description = registerNamed(registerName);
    if (!description)
        return description.error();
    const auto version = newestVersion(context, registerName);
    if (!version)
        return version.error();
    RegisterRowTable table(context.connection);
    return read(table, **description, *version);
}

} // namespace

Result<qint64> newestVersion(const ServerContext& context, const QString& registerName)
{
    const auto newest = RegisterVersionTable(context.connection).newest(registerName);
    if (!newest)
        return newest.error();
    return newest->has_value() ? (*newest)->number : qint64{0};
}

Result<std::vector<RegisterRow>> rowsNow(const ServerContext& context, const QString& registerName)
{
    return readNow(context, registerName,
        [](RegisterRowTable& table, const RegisterDescription& description, qint64 version) {
            return table.rowsAt(description, version);
        });
}

Result<std::vector<RegisterRow>> rowsNowUnder(
    const ServerContext& context, const QString& registerName, const QString& beginning)
{
    return readNow(context, registerName,
        [&](RegisterRowTable& table, const RegisterDescription& description, qint64 version) {
            return table.rowsUnder(description, beginning, version);
        });
}

Result<std::optional<RegisterRow>> rowNow(
    const ServerContext& context, const QString& registerName, const QString& key)
{
    return readNow(context, registerName,
        [&](RegisterRowTable& table, const RegisterDescription& description, qint64 version) {
            return table.find(description, key, version);
        });
}

} // namespace tanu::server
