#include "server/actions/console/operatordeed.h"

namespace tanu::server {

Result<void> checkRight(const ActingOperator& who, Right right)
{
    if (isGranted(who.role, right))
        return {};
    return Error {ErrorKind::RoleNotAllowed, {codeOf(right), codeOf(who.role)}, {}};
}

Result<void> noteDeed(const ServerContext& context, const ActingOperator& who, const DeedNote& note)
{
    const QByteArray content = note.content.isNull() ? QByteArray() : note.content.encode();
    const auto entry = Journal(context.connection)
                           .append({context.clock.now(), who.forJournal(), QLatin1String(note.action),
                               note.subjectKind, note.subject, content});
    return entry ? Result<void>() : Result<void>(entry.error());
}

} // namespace tanu::server
