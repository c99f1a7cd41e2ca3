#include "core/services/sessions/postponement.h"

#include "core/storage/incidenttable.h"
#include "core/storage/postponementtable.h"

namespace tanu {

Result<Mishap> checkedMishap(Deed& deed, const SessionId& session, const Mishap& mishap)
{
    Mishap checked {mishap.nature.trimmed(), mishap.occurredAt.isValid() ? mishap.occurredAt : deed.now(),
        mishap.incident};
    if (checked.nature.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("nature")}, {}};
    if (checked.occurredAt > deed.now())
        return Error {ErrorKind::FieldMalformed,
            {QStringLiteral("occurredat"), checked.occurredAt.toString(Qt::ISODate)}, {}};
    if (!checked.incident)
        return checked;
    const auto incident = IncidentTable(deed.connection()).load(*checked.incident);
    if (!incident)
        return incident.error();
    if (incident->session != session)
        return Error {ErrorKind::NotFound, {QStringLiteral("incident"), checked.incident->toText()}, {}};
    return checked;
}

Result<PostponementId> recordPostponement(Deed& deed, Postponement postponement)
{
    postponement.id = PostponementId::make(deed.now());
    postponement.recordedAt = deed.now();
    postponement.recordedBy = deed.actor().id;
    if (const auto stored = PostponementTable(deed.connection()).insert(postponement); !stored)
        return stored.error();
    return postponement.id;
}

} // namespace tanu
