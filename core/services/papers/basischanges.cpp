#include "core/services/papers/basischanges.h"

#include "core/services/queries/casequery.h"

namespace tanu {

namespace {

QString factOf(const TimelineEntry& entry, QLatin1String name)
{
    const Cbor* fact = entry.facts.find(name);
    const QString* text = fact ? fact->asText() : nullptr;
    return text ? *text : QString();
}

} // namespace

Result<std::vector<BasisChange>> basisChanges(Desk& desk, const ApplicationId& id)
{
    const auto file = CaseQuery(desk.connection, desk.clock).load(id);
    if (!file)
        return file.error();
    std::vector<BasisChange> changes;
    for (const TimelineEntry& entry : file->timeline) {
        if (entry.action != Action::ChangeBasis)
            continue;
        changes.push_back({toKazakhstan(entry.at).date(), factOf(entry, QLatin1String("reason")),
            factOf(entry, QLatin1String("oldEmployer")), factOf(entry, QLatin1String("oldVoucher"))});
    }
    return changes;
}

} // namespace tanu
