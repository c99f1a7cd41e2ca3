#include "core/services/queries/happenings.h"

#include "core/services/sessions/checkreadiness.h"
#include "core/storage/applicationtable.h"
#include "core/storage/incidenttable.h"
#include "core/storage/readinesstable.h"
#include "core/storage/stafftable.h"
#include "core/storage/violationtable.h"

#include <QtCore/QHash>

#include <algorithm>
#include <map>

namespace tanu {

namespace {

/// Names of people by their ids, each looked up once.
class Names {
public:
    explicit Names(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<void> load()
    {
        const auto staff = StaffTable(m_connection).all();
        if (!staff)
            return staff.error();
        for (const StaffMember& member : *staff)
            m_staff.emplace(member.id, member.name);
        return {};
    }

    [[nodiscard]] QString shortName(const StaffId& id) const
    {
        const auto found = m_staff.find(id);
        return found == m_staff.end() ? QString() : found->second.shortForm();
    }

    [[nodiscard]] QString fullName(const std::optional<StaffId>& id) const
    {
        const auto found = id ? m_staff.find(*id) : m_staff.end();
        return found == m_staff.end() ? QString() : found->second.full();
    }

    Result<QString> ofCandidate(const std::optional<ApplicationId>& id)
    {
        if (!id)
            return QString();
        if (m_candidates.contains(*id))
            return m_candidates.value(*id);
        const auto application = ApplicationTable(m_connection).load(*id);
        if (!application)
            return application.error();
        return *m_candidates.insert(*id, application->fields.name.full());
    }

private:
    Connection& m_connection;
    std::map<StaffId, PersonName> m_staff;
    QHash<ApplicationId, QString> m_candidates;
};

Result<std::vector<ReadinessLine>> readinessOf(Connection& connection, const SessionId& session, Names& names)
{
    const auto items = readinessItemsOf(connection, session);
    if (!items)
        return items.error();
    const auto checks = ReadinessTable(connection).ofSession(session);
    if (!checks)
        return checks.error();
    std::vector<ReadinessLine> lines;
    for (const ReadinessItem& item : *items) {
        const auto name = names.ofCandidate(item.application);
        if (!name)
            return name.error();
        ReadinessLine line {item, *name, std::nullopt, {}};
        const auto check = std::find_if(
            checks->begin(), checks->end(), [&](const ReadinessCheck& one) { return one.item == item.code; });
        if (check != checks->end()) {
            line.check = *check;
            line.checkerName = names.shortName(check->checkedBy);
        }
        lines.push_back(line);
    }
    return lines;
}

Result<std::vector<IncidentLine>> named(const Result<std::vector<Incident>>& incidents, Names& names)
{
    if (!incidents)
        return incidents.error();
    std::vector<IncidentLine> lines;
    for (const Incident& incident : *incidents) {
        const auto candidate = names.ofCandidate(incident.application);
        if (!candidate)
            return candidate.error();
        lines.push_back(
            {incident, *candidate, names.fullName(incident.staff), names.shortName(incident.writtenBy)});
    }
    return lines;
}

Result<std::vector<ViolationLine>> named(const Result<std::vector<Violation>>& violations, Names& names)
{
    if (!violations)
        return violations.error();
    std::vector<ViolationLine> lines;
    for (const Violation& violation : *violations) {
        const auto candidate = names.ofCandidate(violation.application);
        if (!candidate)
            return candidate.error();
        const auto earlier = std::count_if(lines.begin(), lines.end(), [&](const ViolationLine& line) {
            return line.violation.application == violation.application && line.violation.session == violation.session;
        });
        lines.push_back({violation, static_cast<int>(earlier) + 1, *candidate, names.shortName(violation.recordedBy)});
    }
    return lines;
}

} // namespace

Result<SessionHappenings> sessionHappeningsOf(Connection& connection, const SessionId& session)
{
    Names names(connection);
    if (const auto loaded = names.load(); !loaded)
        return loaded.error();
    auto readiness = readinessOf(connection, session, names);
    if (!readiness)
        return readiness.error();
    auto incidents = named(IncidentTable(connection).ofSession(session), names);
    if (!incidents)
        return incidents.error();
    auto violations = named(ViolationTable(connection).ofSession(session), names);
    if (!violations)
        return violations.error();
    return SessionHappenings {*std::move(readiness), *std::move(incidents), *std::move(violations)};
}

Result<CaseHappenings> caseHappeningsOf(Connection& connection, const ApplicationId& application)
{
    Names names(connection);
    if (const auto loaded = names.load(); !loaded)
        return loaded.error();
    auto incidents = named(IncidentTable(connection).ofApplication(application), names);
    if (!incidents)
        return incidents.error();
    auto violations = named(ViolationTable(connection).ofApplication(application), names);
    if (!violations)
        return violations.error();
    return CaseHappenings {*std::move(incidents), *std::move(violations)};
}

} // namespace tanu
