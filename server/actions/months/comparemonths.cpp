#include "server/actions/months/comparemonths.h"

#include "core/database/transaction.h"
#include "core/domain/rules/reportmonth.h"
#include "server/deeds/monthdeeds.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"
#include "server/storage/monthrecordtable.h"

#include <map>

namespace tanu::server {

CompareMonths::CompareMonths(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> CompareMonths::run(const Device& device, const MonthsReport& report) const
{
    const auto answer = inTransaction(m_context.connection, [&] { return compare(device, report); });
    if (!answer)
        return answer.error();
    return m_context.signer.message(payloadOf(*answer), signedfor::months);
}

Result<MonthsAnswer> CompareMonths::compare(const Device& device, const MonthsReport& report) const
{
    const auto center = CenterTable(m_context.connection).find(device.center);
    if (!center)
        return center.error();
    if (!center->has_value())
        return Error{ErrorKind::NotFound, {QStringLiteral("center"), device.center.toString()}, {}};
    const auto accreditation = AccreditationTable(m_context.connection).find(device.center);
    if (!accreditation)
        return accreditation.error();
    const auto known = MonthRecordTable(m_context.connection).monthsOf(device.center);
    if (!known)
        return known.error();
    std::map<Month, MonthDigest> said;
    for (const MonthClaim& claim : report.months)
        said.insert({claim.month, claim.digest});
    const QDate since = toKazakhstan((*center)->addedAt).date();
    for (const Month month : owedMonths(**accreditation, since, m_context.clock.today()))
        said.insert({month, digestOf({})});
    for (const Month month : *known)
        said.insert({month, digestOf({})});

    const auto epoch = currentEpoch(m_context.connection);
    if (!epoch)
        return epoch.error();
    MonthsAnswer answer{m_context.identity.id, *epoch, device.id,
        Month::of(std::max((*accreditation)->terms.front().from, since)), {}};
    for (const auto& [month, digest] : said) {
        const auto finding = keep(device, month, digest);
        if (!finding)
            return finding.error();
        answer.months.append(*finding);
    }
    return answer;
}

Result<MonthFinding> CompareMonths::keep(const Device& device, Month month, const MonthDigest& said) const
{
    ReportMonthTable table(m_context.connection);
    const auto before = table.find(device.center, month);
    if (!before)
        return before.error();
    const auto own = MonthRecordTable(m_context.connection).digestOf(device.center, month);
    if (!own)
        return own.error();
    const CenterMonth row = compared(*before, month, said, *own, m_context.clock.now());
    if (const auto kept = table.put(device.center, row); !kept)
        return kept.error();
    return MonthFinding{month, *own, row.state};
}

} // namespace tanu::server
