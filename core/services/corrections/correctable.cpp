#include "core/services/corrections/correctable.h"

#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"

namespace tanu {

namespace {

/// Every state but those of an open appeal; what the head closed is not touched by a correction.
Result<void> checkNoAppeal(Deed& deed, const ApplicationId& id, Action action)
{
    const auto application = ApplicationTable(deed.connection()).load(id);
    if (!application)
        return application.error();
    const CaseState state = application->state;
    const auto stays = transition(state, Action::CorrectProtocol, state);
    if (stays || state == CaseState::Closed)
        return {};
    return Error {ErrorKind::ActionNotAllowed, {codeOf(action), codeOf(state)}, {}};
}

} // namespace

Result<ProtocolContent> contentOf(const ProtocolRow& protocol)
{
    auto content = parseProtocolContent(protocol.content);
    if (!content)
        return Error {ErrorKind::RowCorrupt,
            {QStringLiteral("protocol"), protocol.id.toText(), QStringLiteral("content")}, {}};
    return content;
}

Result<void> checkCorrectable(
    Deed& deed, const ProtocolRow& protocol, const ProtocolContent& content, Action action)
{
    const auto session = sessionIn(deed, protocol.session, SessionState::ProtocolSigned, action);
    if (!session)
        return session.error();
    const auto latest = ProtocolTable(deed.connection()).latestOf(protocol.session);
    if (!latest)
        return latest.error();
    if (!latest->has_value() || (*latest)->id != protocol.id)
        return Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("protocol")}, {}};
    for (const ProtocolContent::Candidate& candidate : content.candidates) {
        if (const auto free = checkNoAppeal(deed, candidate.application, action); !free)
            return free;
    }
    return {};
}

} // namespace tanu
