#include "core/database/faultplan.h"

namespace tanu {

FaultPlan::FaultPlan(qint64 failingAccess, Lasting lasting, ErrorKind kind)
    : m_failing(failingAccess)
    , m_lasting(lasting)
    , m_kind(kind)
{
}

std::optional<Error> FaultPlan::visit(Step step, const QString& sql)
{
    if (step != Step::Rollback)
        ++m_accesses;

    const bool isNow = step != Step::Rollback && m_accesses == m_failing;
    const bool isAfter = m_lasting == Lasting::FromThenOn && m_fired;
    if (!isNow && !isAfter)
        return std::nullopt;

    m_fired = true;
    return Error {m_kind, {}, QStringLiteral("injected fault at access %1: %2").arg(m_accesses).arg(sql)};
}

} // namespace tanu
