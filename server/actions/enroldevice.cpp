#include "server/actions/enroldevice.h"

#include "core/database/transaction.h"
#include "server/actions/enrolmentcodes.h"
#include "server/deeds/carryout.h"
#include "server/storage/devicetable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

EnrolDevice::EnrolDevice(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> EnrolDevice::run(const EnrolmentRequest& request) const
{
    const auto epoch = inTransaction(m_context.connection, [&]() -> Result<qint64> {
        const auto enrolled = enrol(request);
        return enrolled ? currentEpoch(m_context.connection) : Result<qint64>(enrolled.error());
    });
    if (!epoch)
        return epoch.error();
    const EnrolmentAnswer answer{m_context.identity.id, *epoch,
        m_context.identity.publicKey, request.center.number, m_context.host};
    return m_context.signer.message(payloadOf(answer), signedfor::enrolment);
}

Result<void> EnrolDevice::enrol(const EnrolmentRequest& request) const
{
    const QByteArray hash = hashOfCode(request.code);
    const auto found = EnrolmentTable(m_context.connection).find(hash);
    if (!found)
        return found.error();
    if (!found->has_value() || !((*found)->center == request.center.number))
        return ErrorKind::EnrolmentCodeWrong;
    const EnrolmentCode& code = **found;
    if (!code.usedBy)
        return m_context.clock.now() > code.expiresAt ? Result<void>(ErrorKind::EnrolmentCodeWrong)
                                                      : pin(request, hash);
    const auto device = DeviceTable(m_context.connection).find(*code.usedBy);
    if (!device)
        return device.error();
    const bool isRepeated =
        device->has_value() && (*device)->id == request.device && (*device)->publicKey == request.publicKey;
    return isRepeated ? Result<void>() : Result<void>(ErrorKind::EnrolmentCodeWrong);
}

Result<void> EnrolDevice::pin(const EnrolmentRequest& request, const QByteArray& code) const
{
    return carryOut(m_context,
        {{m_context.clock.now(), request.center.number.toString(), QStringLiteral("enrolDevice"),
             QStringLiteral("device"), request.device, request.publicKey},
            {code}});
}

} // namespace tanu::server
