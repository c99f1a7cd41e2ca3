#include "server/actions/orders/stopissuing.h"

#include "core/database/transaction.h"
#include "core/wire/fields.h"
#include "server/actions/orders/giveorder.h"
#include "server/storage/issuingstoptable.h"

namespace tanu::server {

namespace {

Error notAllowed(const char* kind, bool isStopped)
{
    return {ErrorKind::ActionNotAllowed,
        {QLatin1String(kind), isStopped ? QStringLiteral("stopped") : QStringLiteral("issuing")}, {}};
}

} // namespace

StopIssuing::StopIssuing(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> StopIssuing::stop(const AccreditationNumber& center, const QString& reason) const
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("reason")}, {}};
    return inTransaction(m_desk.connection, [&]() -> Result<qint64> {
        const auto before = IssuingStopTable(m_desk.connection).find(center);
        if (!before)
            return before.error();
        if (before->has_value())
            return notAllowed(orderkind::issuingStopped, true);
        const IssuingOrder order{m_desk.clock.today(), reason.trimmed()};
        Cbor facts = Cbor::map();
        facts.insert(QLatin1String("on"), cborOf(order.on));
        facts.insert(QLatin1String("reason"), order.reason);
        return giveOrder(m_desk, center, orderkind::issuingStopped, payloadOf(order), QStringLiteral("stopIssuing"),
            facts);
    });
}

Result<qint64> StopIssuing::resume(const AccreditationNumber& center) const
{
    return inTransaction(m_desk.connection, [&]() -> Result<qint64> {
        const auto before = IssuingStopTable(m_desk.connection).find(center);
        if (!before)
            return before.error();
        if (!before->has_value())
            return notAllowed(orderkind::issuingResumed, false);
        const IssuingOrder order{m_desk.clock.today(), {}};
        Cbor facts = Cbor::map();
        facts.insert(QLatin1String("on"), cborOf(order.on));
        return giveOrder(m_desk, center, orderkind::issuingResumed, payloadOf(order), QStringLiteral("resumeIssuing"),
            facts);
    });
}

} // namespace tanu::server
