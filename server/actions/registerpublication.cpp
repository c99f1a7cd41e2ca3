#include "server/actions/registerpublication.h"

#include "server/deeds/carryout.h"
#include "server/deeds/registerdeeds.h"
#include "server/storage/registerrowtable.h"

namespace tanu::server {

Result<RegisterVersion> publishRows(const ServerContext& context, const RegisterDescription& description,
    const std::vector<RegisterRow>& rows, const RegisterSource& source)
{
    const QString name = QString::fromLatin1(description.name);
    const auto newest = RegisterVersionTable(context.connection).newest(name);
    if (!newest)
        return newest.error();
    const qint64 before = newest->has_value() ? (*newest)->number : 0;
    const auto standing = RegisterRowTable(context.connection).rowsAt(description, before);
    if (!standing)
        return standing.error();
    const RegisterDifference difference = differenceOf(description, *standing, rows);

    const RegisterVersion version{name, before + 1, source.source, source.date, context.clock.now(), source.by,
        source.isStarter, static_cast<qint64>(rows.size()), static_cast<qint64>(difference.added.size()),
        static_cast<qint64>(difference.changed.size()), static_cast<qint64>(difference.removed.size())};
    const auto done = carryOut(context,
        {{version.publishedAt, source.by, QStringLiteral("publishRegister"), QStringLiteral("register"), name.toUtf8(),
             contentOf(version)},
            {partOf(difference, source.isStarter)}});
    return done ? Result<RegisterVersion>(version) : Result<RegisterVersion>(done.error());
}

} // namespace tanu::server
