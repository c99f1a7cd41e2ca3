#include "server/actions/centerrows.h"

namespace tanu::server {

namespace {

RegisterRow rowOf(const RegisteredCenter& center, const StandingOnDay& standing)
{
    RegisterRow row;
    row.key = center.number.toString();
    row.fields = {{QStringLiteral("number"), row.key}, {QStringLiteral("name_kk"), center.name.kk},
        {QStringLiteral("name_ru"), center.name.ru}, {QStringLiteral("bin"), center.bin.toString()},
        {QStringLiteral("accredited_from"), standing.term.from.toString(Qt::ISODate)},
        {QStringLiteral("accredited_until"), standing.term.until.toString(Qt::ISODate)},
        {QStringLiteral("state"), codeOf(standing.standing)}};
    // The center table also takes short codes of regions from before; the register takes none that are not KATO.
    if (center.region.size() == 9)
        row.fields.insert(QStringLiteral("region"), center.region);
    if (standing.isOver())
        row.fields.insert(QStringLiteral("terminated_on"), standing.day.toString(Qt::ISODate));
    if (standing.standing == CenterStanding::Suspended)
        row.fields.insert(QStringLiteral("suspended_on"), standing.day.toString(Qt::ISODate));
    return row;
}

} // namespace

std::vector<RegisterRow> rowsOf(const std::vector<RegisteredCenter>& centers,
    const QHash<QString, Accreditation>& accreditations, QDate today)
{
    std::vector<RegisterRow> rows;
    for (const RegisteredCenter& center : centers)
        rows.push_back(rowOf(center, standingOn(accreditations.value(center.number.toString()), today)));
    return rows;
}

} // namespace tanu::server
