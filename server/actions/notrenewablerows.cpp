#include "server/actions/notrenewablerows.h"

#include "server/actions/registernow.h"
#include "server/storage/accreditationacttable.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"

#include <algorithm>

namespace tanu::server {

namespace {

/// The decision by which it may not be renewed; nothing where none says so.
std::optional<AccreditationOrder> decisionIn(const std::vector<AccreditationOrder>& acts)
{
    const auto found = std::find_if(acts.rbegin(), acts.rend(),
        [](const AccreditationOrder& act) { return act.step.act == AccreditationAct::NotRenewable; });
    return found == acts.rend() ? std::nullopt : std::optional(*found);
}

RegisterRow rowOf(const RegisteredCenter& center, const AccreditationOrder& decision, RegisterRow row)
{
    row.key = center.number.toString();
    row.fields.insert(QStringLiteral("number"), row.key);
    row.fields.insert(QStringLiteral("name_kk"), center.name.kk);
    row.fields.insert(QStringLiteral("name_ru"), center.name.ru);
    row.fields.insert(QStringLiteral("bin"), center.bin.toString());
    row.fields.insert(QStringLiteral("decided_on"), decision.decidedOn.toString(Qt::ISODate));
    if (!center.founders.isEmpty())
        row.fields.insert(QStringLiteral("founders"), center.founders);
    if (row.words(QStringLiteral("ground")).kk.isEmpty()) {
        row.fields.insert(QStringLiteral("ground_kk"), decision.step.ground);
        row.fields.insert(QStringLiteral("ground_ru"), decision.step.ground);
    }
    return row;
}

} // namespace

Result<std::vector<RegisterRow>> notRenewableRows(const ServerContext& context)
{
    auto rows = rowsNow(context, QStringLiteral("not-renewable"));
    if (!rows)
        return rows;
    const auto centers = CenterTable(context.connection).all();
    if (!centers)
        return centers.error();
    const auto accreditations = AccreditationTable(context.connection).all();
    if (!accreditations)
        return accreditations.error();
    for (const RegisteredCenter& center : *centers) {
        const QString number = center.number.toString();
        const StandingOnDay standing = standingOn(accreditations->value(number), context.clock.today());
        if (standing.standing != CenterStanding::NotRenewable)
            continue;
        const auto acts = AccreditationActTable(context.connection).allOf(center.number);
        if (!acts)
            return acts.error();
        const auto decision = decisionIn(*acts);
        if (!decision)
            continue;
        const auto known = std::find_if(
            rows->begin(), rows->end(), [&](const RegisterRow& row) { return row.key == number; });
        if (known == rows->end())
            rows->push_back(rowOf(center, *decision, {}));
        else
            *known = rowOf(center, *decision, *known);
    }
    return rows;
}

} // namespace tanu::server
