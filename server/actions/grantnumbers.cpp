#include "server/actions/grantnumbers.h"

#include "core/database/transaction.h"
#include "server/actions/countnumbers.h"
#include "server/deeds/carryout.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/blocktable.h"
#include "server/storage/issuingstoptable.h"

namespace tanu::server {

GrantNumbers::GrantNumbers(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> GrantNumbers::run(const Device& device, const NumberRequest& request) const
{
    const auto granted = inTransaction(m_context.connection, [&] { return grant(device, request); });
    if (!granted)
        return granted.error();
    return m_context.signer.message(payloadOf(*granted), signedfor::numberBlock);
}

Result<NumberGrant> GrantNumbers::grant(const Device& device, const NumberRequest& request) const
{
    const auto standing = DeviceTable(m_context.connection).find(device.id);
    if (!standing)
        return standing.error();
    if (!standing->has_value() || (*standing)->fencedAt) // meanwhile, by another process
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("request"), QStringLiteral("fenced")}, {}};
    const auto made = BlockTable(m_context.connection).grantAfter(device.id, request.after);
    if (!made)
        return made.error();
    return made->has_value() ? Result<NumberGrant>(**made) : grantNew(device, request);
}

/// Only who may recognize qualifications today gets some (L23.2, L26).
Result<void> GrantNumbers::checkStandingOf(const AccreditationNumber& center) const
{
    const auto accreditation = AccreditationTable(m_context.connection).find(center);
    if (!accreditation)
        return accreditation.error();
    if (!accreditation->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), center.toString()}, {}};
    const QDate today = m_context.clock.today();
    const StandingOnDay standing = standingOn(**accreditation, today);
    if (standing.mayRecognize())
        return {};
    const bool isStopped = standing.isOver() || standing.standing == CenterStanding::Suspended;
    const QDate lastDay = isStopped ? standing.day.addDays(-1) : standing.term.until;
    return Error{ErrorKind::OutsideAccreditation,
        {today.toString(Qt::ISODate), standing.term.from.toString(Qt::ISODate), lastDay.toString(Qt::ISODate)}, {}};
}

Result<void> GrantNumbers::checkIssuing(const AccreditationNumber& center) const
{
    const auto stop = IssuingStopTable(m_context.connection).find(center);
    if (!stop)
        return stop.error();
    if (!stop->has_value())
        return {};
    return Error{ErrorKind::IssuingStopped, {(*stop)->on.toString(Qt::ISODate), (*stop)->reason}, {}};
}

Result<NumberGrant> GrantNumbers::grantNew(const Device& device, const NumberRequest& request) const
{
    const auto center = CenterTable(m_context.connection).find(device.center);
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), device.center.toString()}, {}};
    if (const auto allowed = checkStandingOf(device.center); !allowed)
        return allowed.error();
    if (const auto issuing = checkIssuing(device.center); !issuing)
        return issuing.error();

    const auto before = BlockTable(m_context.connection).endOf(device.center);
    if (!before)
        return before.error();
    if (request.after > before->grant)
        return Error{ErrorKind::ChangedMeanwhile, {QStringLiteral("grant"), QString::number(request.after)}, {}};
    const auto unused = countUnused(m_context.connection, device);
    if (!unused)
        return unused.error();
    if (*unused >= (*center)->blockSize)
        return Error{ErrorKind::ActionNotAllowed, {QStringLiteral("unused"), QString::number(*unused)}, {}};
    const int size = std::min(request.count, (*center)->blockSize);
    const auto first = Ordinal::of(before->ordinal + 1);
    const auto end = Ordinal::of(before->ordinal + size);
    if (!first || !end)
        return ErrorKind::NumbersExhausted;

    const QDateTime now = m_context.clock.now();
    const NumberGrant grant{device.center, *first, *end, before->grant + 1, now};
    const auto done = carryOut(m_context,
        {{now, device.center.toString(), QStringLiteral("grantNumbers"), QStringLiteral("device"), device.id,
            payloadOf(grant)}});
    return done ? Result<NumberGrant>(grant) : Result<NumberGrant>(done.error());
}

} // namespace tanu::server
