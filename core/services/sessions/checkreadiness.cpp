#include "core/services/sessions/checkreadiness.h"

#include "core/services/sessions/sessionstep.h"
#include "core/storage/applicationtable.h"
#include "core/storage/programmetable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/seriestable.h"
#include "core/storage/sessiontable.h"

#include <algorithm>

namespace tanu {

namespace {

Result<void> store(Deed& deed, const SessionId& session, const std::vector<ReadinessItem>& items,
    const std::vector<ReadinessFinding>& findings)
{
    ReadinessTable table(deed.connection());
    for (const ReadinessFinding& finding : findings) {
        const auto item = std::find_if(
            items.begin(), items.end(), [&](const ReadinessItem& one) { return one.code == finding.item; });
        if (item == items.end())
            return Error {ErrorKind::NotFound, {QStringLiteral("item"), finding.item}, {}};
        const auto stored = table.put(
            session, {finding.item, finding.isChecked, finding.note.trimmed(), deed.now(), deed.actor().id});
        if (!stored)
            return stored;
        if (item->application)
            deed.alsoAbout("application", item->application->bytes());
    }
    return {};
}

QStringList codesOf(const std::vector<ReadinessFinding>& findings, bool isChecked)
{
    QStringList codes;
    for (const ReadinessFinding& finding : findings) {
        if (finding.isChecked == isChecked)
            codes.append(finding.item);
    }
    return codes;
}

} // namespace

Result<std::vector<ReadinessItem>> readinessItemsOf(Connection& connection, const SessionId& id)
{
    const auto session = SessionTable(connection).load(id);
    if (!session)
        return session.error();
    const auto programme = ProgrammeTable(connection).load(session->programme);
    if (!programme)
        return programme.error();
    const auto places = SessionCandidateTable(connection).ofSession(id);
    if (!places)
        return places.error();
    std::vector<Application> candidates;
    for (const SessionCandidateRow& place : *places) {
        auto application = ApplicationTable(connection).load(place.application);
        if (!application)
            return application.error();
        candidates.push_back(*std::move(application));
    }
    return readinessItems(*programme, candidates);
}

CheckReadiness::CheckReadiness(Desk& desk)
    : m_desk(desk)
{
}

Result<int> CheckReadiness::run(const SessionId& id, const std::vector<ReadinessFinding>& findings)
{
    if (findings.empty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("items")}, {}};
    return perform(m_desk, Action::CheckReadiness, [&](Deed& deed) -> Result<int> {
        const auto session = ownSession(deed, id, SessionState::Planned, Action::CheckReadiness);
        if (!session)
            return session.error();
        const auto items = readinessItemsOf(deed.connection(), id);
        if (!items)
            return items.error();
        if (const auto stored = store(deed, id, *items, findings); !stored)
            return stored.error();
        const auto checks = ReadinessTable(deed.connection()).ofSession(id);
        if (!checks)
            return checks.error();
        const auto left = uncheckedItems(*items, *checks);
        deed.about("session", id);
        deed.note("number", numberText(session->year, session->number));
        deed.note("checked", Cbor::texts(codesOf(findings, true)));
        deed.note("unchecked", Cbor::texts(codesOf(findings, false)));
        deed.note("left", static_cast<int>(left.size()));
        return static_cast<int>(left.size());
    });
}

} // namespace tanu
