#include "core/services/months/owedmonths.h"

#include "core/domain/rules/reportmonth.h"
#include "core/storage/centertable.h"
#include "core/storage/platformordertable.h"
#include "core/storage/settingtable.h"

namespace tanu {

namespace {

const QString settingName = QStringLiteral("months-owed-from");

} // namespace

OwedMonths::OwedMonths(Connection& connection)
    : m_connection(connection)
{
}

Result<std::optional<Month>> OwedMonths::first() const
{
    const auto stored = SettingTable(m_connection).find(settingName);
    if (!stored)
        return stored.error();
    if (!stored->has_value())
        return std::optional<Month>();
    const auto month = Month::parse(**stored);
    if (!month)
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("setting"), settingName, QStringLiteral("value")}, {}};
    return std::optional(*month);
}

Result<std::vector<Month>> OwedMonths::until(QDate today) const
{
    const auto from = first();
    if (!from)
        return from.error();
    if (!from->has_value())
        return std::vector<Month>();
    const auto center = CenterTable(m_connection).load();
    if (!center)
        return center.error();
    AccreditationTerm term = accreditationTerm(*center);
    if (center->ended)
        term.terminated = center->ended->on;
    auto steps = PlatformOrderTable(m_connection).accreditationSteps();
    if (!steps)
        return steps.error();
    return owedMonths({{term}, *std::move(steps)}, (*from)->firstDay(), today);
}

Result<void> OwedMonths::keepFirst(Month month)
{
    const auto known = first();
    if (!known)
        return known.error();
    if (*known == month)
        return {};
    return SettingTable(m_connection).put(settingName, month.toString());
}

} // namespace tanu
