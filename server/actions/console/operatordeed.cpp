#include "server/actions/console/operatordeed.h"

namespace tanu::server {

Result<void> checkRight(const ActingOperator& who, Right right)
{
    if (isGranted(who.role, right))
        return {};
    return Error {ErrorKind::RoleNotAllowed, {codeOf(right), codeOf(who.role)}, {}};
}

Result<void> carryOutAs(const ServerContext& context, const ActingOperator& who, const DeedNote& note)
{
    const QByteArray content = note.content.isNull() ? QByteArray() : note.content.encode();
    return carryOut(context,
        {{context.clock.now(), who.forJournal(), QLatin1String(note.action), note.subjectKind, note.subject, content},
            note.parts});
}

} // namespace tanu::server
