#include "server/actions/registerpublication.h"

#include "core/security/journal.h"
#include "core/wire/cbor.h"
#include "server/storage/registerrowtable.h"

namespace tanu::server {

namespace {

Result<void> endRow(RegisterRowTable& table, const RegisterDescription& description, const RegisterRow& row, qint64 at)
{
    return table.end(description, row.key, at);
}

Result<void> writeRows(const ServerContext& context, const RegisterDescription& description,
    const RegisterDifference& difference, qint64 version)
{
    RegisterRowTable table(context.connection);
    for (const RegisterRow& row : difference.removed) {
        if (const auto ended = endRow(table, description, row, version); !ended)
            return ended;
    }
    for (const ChangedRow& row : difference.changed) {
        if (const auto ended = endRow(table, description, row.before, version); !ended)
            return ended;
        if (const auto inserted = table.insert(description, row.after, version); !inserted)
            return inserted;
    }
    for (const RegisterRow& row : difference.added) {
        if (const auto inserted = table.insert(description, row, version); !inserted)
            return inserted;
    }
    return {};
}

QByteArray journalContent(const RegisterVersion& version)
{
    Cbor content = Cbor::map();
    content.insert(QLatin1String("number"), Cbor(version.number));
    content.insert(QLatin1String("source"), Cbor(version.source));
    content.insert(QLatin1String("sourceDate"), Cbor(version.sourceDate.toString(Qt::ISODate)));
    content.insert(QLatin1String("rows"), Cbor(version.rows));
    content.insert(QLatin1String("added"), Cbor(version.added));
    content.insert(QLatin1String("changed"), Cbor(version.changed));
    content.insert(QLatin1String("removed"), Cbor(version.removed));
    return content.encode();
}

} // namespace

Result<RegisterVersion> publishRows(const ServerContext& context, const RegisterDescription& description,
    const std::vector<RegisterRow>& rows, const RegisterSource& source)
{
    const QString name = QString::fromLatin1(description.name);
    RegisterVersionTable versions(context.connection);
    const auto newest = versions.newest(name);
    if (!newest)
        return newest.error();
    const qint64 before = newest->has_value() ? (*newest)->number : 0;
    const auto standing = RegisterRowTable(context.connection).rowsAt(description, before);
    if (!standing)
        return standing.error();
    const RegisterDifference difference = differenceOf(description, *standing, rows);

    RegisterVersion version{name, before + 1, source.source, source.date, context.clock.now(), source.by,
        source.isStarter, static_cast<qint64>(rows.size()), static_cast<qint64>(difference.added.size()),
        static_cast<qint64>(difference.changed.size()), static_cast<qint64>(difference.removed.size())};
    if (const auto inserted = versions.insert(version); !inserted)
        return inserted.error();
    if (const auto written = writeRows(context, description, difference, version.number); !written)
        return written.error();
    const auto noted = Journal(context.connection)
                           .append({version.publishedAt, source.by, QStringLiteral("publishRegister"),
                               QStringLiteral("register"), name.toUtf8(), journalContent(version)});
    if (!noted)
        return noted.error();
    return version;
}

} // namespace tanu::server
