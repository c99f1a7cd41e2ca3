#include "server/actions/orders/ordercancellation.h"

#include "core/database/transaction.h"
#include "core/wire/fields.h"
#include "server/actions/orders/giveorder.h"
#include "server/storage/certificatetable.h"

namespace tanu::server {

OrderCancellation::OrderCancellation(const OperatorDesk& desk)
    : m_desk(desk)
{
}

Result<qint64> OrderCancellation::run(const CancelDocumentOrder& order) const
{
    if (order.ground.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("ground")}, {}};
    if (order.clause.trimmed().isEmpty())
        return Error{ErrorKind::FieldEmpty, {QStringLiteral("clause")}, {}};
    return inTransaction(m_desk.connection, [&] { return give(order); });
}

Result<qint64> OrderCancellation::give(const CancelDocumentOrder& order) const
{
    const auto serial = CertificateNumber::parse(order.serial);
    if (!serial)
        return serial.error();
    const auto found = CertificateTable(m_desk.connection).find(*serial);
    if (!found)
        return found.error();
    if (!found->has_value() || (*found)->serial != serial->toString())
        return Error{ErrorKind::NotFound, {QStringLiteral("certificate"), order.serial}, {}};
    const CertificateState state = (*found)->state;
    if (state != CertificateState::Issued && state != CertificateState::Prepared) {
        return Error{
            ErrorKind::ActionNotAllowed, {QLatin1String(orderkind::cancelDocument), codeOf(state)}, {}};
    }
    if (!order.on.isValid() || order.on < (*found)->issuedOn || order.on > m_desk.clock.today())
        return Error{ErrorKind::FieldMalformed, {QStringLiteral("on"), order.on.toString(Qt::ISODate)}, {}};
    Cbor facts = Cbor::map();
    facts.insert(QLatin1String("serial"), serial->toString());
    facts.insert(QLatin1String("on"), cborOf(order.on));
    facts.insert(QLatin1String("ground"), order.ground);
    facts.insert(QLatin1String("clause"), order.clause);
    const CancelDocumentOrder exact{serial->toString(), order.on, order.ground.trimmed(), order.clause.trimmed()};
    return giveOrder(m_desk, serial->levels().center, orderkind::cancelDocument, payloadOf(exact),
        QStringLiteral("orderCancellation"), facts);
}

} // namespace tanu::server
