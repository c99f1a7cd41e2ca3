#include "core/services/sessions/acquaintcandidates.h"

#include "core/services/applications/casestep.h"
#include "core/storage/sessioncandidatetable.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

QString codeOf(Acquaintance acquaintance)
{
    switch (acquaintance) {
    case Acquaintance::ToolsAndAppeals:
        return QStringLiteral("tools-and-appeals");
    case Acquaintance::SafetyBriefing:
        return QStringLiteral("safety-briefing");
    case Acquaintance::Both:
        return QStringLiteral("both");
    }
    Q_UNREACHABLE();
}

Result<SessionId> acquaintOne(
    Deed& deed, const ApplicationId& candidate, Acquaintance acquaintance, const QDateTime& at)
{
    SessionCandidateTable table(deed.connection());
    auto place = table.load(candidate);
    if (!place)
        return place.error();
    if (const auto moved = stepCase(deed, candidate, Action::AcquaintCandidate); !moved)
        return moved.error();
    if (acquaintance != Acquaintance::SafetyBriefing)
        place->acquaintedAt = at;
    if (acquaintance != Acquaintance::ToolsAndAppeals)
        place->briefedAt = at;
    if (const auto stored = table.update(*place); !stored)
        return stored.error();
    deed.alsoAbout("application", candidate.bytes());
    return place->session;
}

} // namespace

AcquaintCandidates::AcquaintCandidates(Desk& desk)
    : m_desk(desk)
{
}

Result<void> AcquaintCandidates::run(
    const std::vector<ApplicationId>& candidates, Acquaintance acquaintance, const QDateTime& typed)
{
    if (candidates.empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("candidates")}, {}};
    return perform(m_desk, Action::AcquaintCandidate, [&](Deed& deed) -> Result<void> {
        const QDateTime at = typed.isValid() ? typed : deed.now();
        if (at > deed.now())
            return Error {ErrorKind::FieldMalformed, {QStringLiteral("at"), at.toString(Qt::ISODate)}, {}};
        for (const ApplicationId& candidate : candidates) {
            const auto session = acquaintOne(deed, candidate, acquaintance, at);
            if (!session)
                return session.error();
            deed.about("session", *session);
        }
        deed.note("what", codeOf(acquaintance));
        deed.note("at", cborOf(at));
        deed.note("candidates", static_cast<int>(candidates.size()));
        return {};
    });
}

} // namespace tanu
