#include "server/actions/countnumbers.h"

#include "server/storage/blocktable.h"
#include "server/storage/certificatetable.h"
#include "server/storage/numberendtable.h"

namespace tanu::server {

namespace {

qint64 sizeOf(const OrdinalRange& range)
{
    return std::max<qint64>(0, range.last - range.first + 1);
}

OrdinalRange common(const OrdinalRange& one, const OrdinalRange& other)
{
    return {std::max(one.first, other.first), std::min(one.last, other.last)};
}

/// How many numbers of the part were ended without being on a document.
Result<qint64> endedWithin(CertificateTable& certificates, const AccreditationNumber& center,
    const std::vector<OrdinalRange>& ended, const OrdinalRange& part)
{
    qint64 sum = 0;
    for (const OrdinalRange& range : ended) {
        const OrdinalRange both = common(range, part);
        if (sizeOf(both) == 0)
            continue;
        const auto used = certificates.countBetween(center, both.first, both.last);
        if (!used)
            return used.error();
        sum += sizeOf(both) - *used;
    }
    return sum;
}

} // namespace

Result<NumberAccount> countNumbers(Connection& connection, const AccreditationNumber& center)
{
    const BlockTable blocks(connection);
    const auto granted = blocks.rangesOf(center);
    if (!granted)
        return granted.error();
    const auto burned = blocks.burnedOf(center);
    if (!burned)
        return burned.error();
    const auto ended = NumberEndTable(connection).rangesOf(center);
    if (!ended)
        return ended.error();
    CertificateTable certificates(connection);
    NumberAccount account;
    for (const OrdinalRange& range : *granted) {
        const auto used = certificates.countBetween(center, range.first, range.last);
        const auto gone = endedWithin(certificates, center, *ended, range);
        if (!used || !gone)
            return !used ? used.error() : gone.error();
        account.granted += sizeOf(range);
        account.documents += *used;
        account.ended += *gone;
    }
    for (const OrdinalRange& range : *burned) {
        const auto used = certificates.countBetween(center, range.first, range.last);
        const auto gone = endedWithin(certificates, center, *ended, range);
        if (!used || !gone)
            return !used ? used.error() : gone.error();
        account.burned += sizeOf(range) - *used - *gone;
    }
    return account;
}

} // namespace tanu::server
