#include "server/actions/enroldevice.h"

#include "core/base/strongid.h"
#include "core/database/drivererror.h"
#include "core/database/transaction.h"
#include "core/security/journal.h"
#include "server/actions/enrolmentcodes.h"
#include "server/archive/archive.h"
#include "server/storage/devicetable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

EnrolDevice::EnrolDevice(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> EnrolDevice::run(const EnrolmentRequest& request) const
{
    const auto enrolled = inTransaction(m_context.connection, [&] { return enrol(request); });
    if (!enrolled)
        return enrolled.error();
    const EnrolmentAnswer answer{m_context.identity.id, m_context.identity.epoch,
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
    const QDateTime now = m_context.clock.now();
    const Device device{
        request.device, request.center.number, request.publicKey, 0, 0, now, std::nullopt, {}};
    const auto inserted = DeviceTable(m_context.connection).insert(device);
    if (!inserted && isUniqueViolation(inserted.error()))
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("enrol"), QStringLiteral("enrolled")}, {}};
    if (!inserted)
        return inserted.error();
    if (const auto used = EnrolmentTable(m_context.connection).markUsed(code, request.device, now); !used)
        return used.error();
    const auto noted = Journal(m_context.connection)
                           .append({now, request.center.number.toString(), QStringLiteral("enrolDevice"),
                               QStringLiteral("device"), request.device, request.publicKey});
    return noted ? Archive(m_context.archive).put(*noted, {code}) : Result<void>(noted.error());
}

} // namespace tanu::server
