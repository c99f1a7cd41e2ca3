#include "core/database/savepoint.h"

#include "core/database/connection.h"

#include <utility>

namespace tanu {

Result<Savepoint> Savepoint::begin(Connection& connection)
{
    if (!connection.isInTransaction())
        return Error {ErrorKind::DatabaseFailed, {}, QStringLiteral("a savepoint outside a transaction")};
    const QString name = QStringLiteral("point_%1").arg(connection.nextSavepoint());
    const auto begun = connection.control(FaultPlan::Step::Execute, QStringLiteral("SAVEPOINT %1").arg(name));
    if (!begun)
        return begun.error();
    return Savepoint(connection, name);
}

Savepoint::Savepoint(Connection& connection, QString name)
    : m_connection(&connection)
    , m_name(std::move(name))
{
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_name(std::move(other.m_name))
{
}

Savepoint::~Savepoint()
{
    rollback();
}

Result<void> Savepoint::release()
{
    Q_ASSERT_X(m_connection != nullptr, "Savepoint::release", "the savepoint has ended");
    const auto released
        = m_connection->control(FaultPlan::Step::Execute, QStringLiteral("RELEASE SAVEPOINT %1").arg(m_name));
    if (!released)
        return released;
    m_connection = nullptr;
    return {};
}

void Savepoint::rollback()
{
    if (m_connection == nullptr)
        return;
    for (const QString& sql : {QStringLiteral("ROLLBACK TO SAVEPOINT %1").arg(m_name),
                               QStringLiteral("RELEASE SAVEPOINT %1").arg(m_name)})
        static_cast<void>(m_connection->control(FaultPlan::Step::Rollback, sql));
    m_connection = nullptr;
}

} // namespace tanu
