#include "core/services/obligations/recount.h"

#include "core/services/sessions/protocolcontent.h"
#include "core/storage/calendartable.h"
#include "core/storage/protocoltable.h"

namespace tanu {

namespace {

/// One case along the chain of its session's protocols.
struct Signature {
    Decision decision = Decision::NotPassed;
    QDate countsFrom;
};
using Signatures = std::map<ApplicationId, Signature>;

void follow(const ProtocolRow& protocol, const ProtocolContent& content, Signatures& cases)
{
    for (const ProtocolContent::Candidate& candidate : content.candidates) {
        const auto known = cases.find(candidate.application);
        if (known == cases.end() || known->second.decision != candidate.decision)
            cases.insert_or_assign(candidate.application, Signature {candidate.decision, *protocol.signedOn});
        else if (protocol.countsFrom && content.correction
            && known->second.countsFrom == content.correction->signedOn)
            known->second.countsFrom = *protocol.countsFrom;
    }
}

Result<void> addSession(Connection& connection, const SessionId& session, SignatureDays& days)
{
    const auto chain = ProtocolTable(connection).chainOf(session);
    if (!chain)
        return chain.error();
    Signatures cases;
    for (const ProtocolRow& protocol : *chain) {
        if (!protocol.signedOn)
            continue;
        const auto content = parseProtocolContent(protocol.content);
        if (!content)
            return Error {ErrorKind::RowCorrupt,
                {QStringLiteral("protocol"), protocol.id.toText(), QStringLiteral("content")}, {}};
        follow(protocol, *content, cases);
    }
    for (const auto& [application, signature] : cases)
        days.insert_or_assign(application, signature.countsFrom);
    return {};
}

} // namespace

Result<SignatureDays> correctedSignatureDays(Connection& connection)
{
    const auto sessions = ProtocolTable(connection).sessionsWithOtherDay();
    if (!sessions)
        return sessions.error();
    SignatureDays days;
    for (const SessionId& session : *sessions) {
        if (const auto added = addSession(connection, session, days); !added)
            return added.error();
    }
    return days;
}

Deadline recounted(const ObligationRow& row, const WorkCalendar& calendar, const SignatureDays& days)
{
    const auto corrected = days.find(row.application);
    const bool isOfSignature = termOf(row.kind).event == CaseEvent::ProtocolSigned;
    const QDate from = isOfSignature && corrected != days.end() ? corrected->second : row.countedFrom;
    return deadlineOf(row.kind, from, calendar);
}

Result<std::vector<RecountedTerm>> recountedTerms(Connection& connection)
{
    const auto calendar = CalendarTable(connection).load();
    if (!calendar)
        return calendar.error();
    const auto days = correctedSignatureDays(connection);
    if (!days)
        return days.error();
    const auto open = ObligationTable(connection).allOpen();
    if (!open)
        return open.error();
    std::vector<RecountedTerm> different;
    for (const ObligationRow& row : *open) {
        const Deadline now = recounted(row, *calendar, *days);
        if (now.lastDay != row.lastDay)
            different.push_back({row.application, row.kind, row.countedFrom, row.lastDay, now});
    }
    return different;
}

} // namespace tanu
