#include "server/deeds/carryout.h"

#include "server/deeds/deedkinds.h"

namespace tanu::server {

Result<void> carryOut(Connection& connection, const Archive& archive, const Deed& deed)
{
    const DeedKind* kind = deedKindOf(deed.note.action);
    if (kind == nullptr)
        return Error {ErrorKind::NotFound, {QStringLiteral("action"), deed.note.action}, {}};
    if (const auto done = kind->apply(connection, deed); !done)
        return done;
    const auto entry = Journal(connection).append(deed.note);
    return entry ? archive.put(*entry, deed.parts) : Result<void>(entry.error());
}

Result<void> carryOut(const ServerContext& context, const Deed& deed)
{
    return carryOut(context.connection, Archive(context.archive), deed);
}

} // namespace tanu::server
