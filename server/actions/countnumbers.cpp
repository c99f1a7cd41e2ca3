#include "server/actions/countnumbers.h"

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

/// What became of the numbers of these ranges.
struct RangeUse {
    qint64 size = 0;
    qint64 documents = 0;
    qint64 ended = 0;

    [[nodiscard]] qint64 unused() const { return size - documents - ended; }
};

Result<RangeUse> useOf(
    Connection& connection, const AccreditationNumber& center, const std::vector<OrdinalRange>& ranges)
{
    const auto ended = NumberEndTable(connection).rangesOf(center);
    if (!ended)
        return ended.error();
    CertificateTable certificates(connection);
    RangeUse use;
    for (const OrdinalRange& range : ranges) {
        const auto documents = certificates.countBetween(center, range.first, range.last);
        if (!documents)
            return documents.error();
        const auto gone = endedWithin(certificates, center, *ended, range);
        if (!gone)
            return gone.error();
        use.size += sizeOf(range);
        use.documents += *documents;
        use.ended += *gone;
    }
    return use;
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
    const auto all = useOf(connection, center, *granted);
    if (!all)
        return all.error();
    const auto lost = useOf(connection, center, *burned);
    if (!lost)
        return lost.error();
    return NumberAccount{all->size, all->documents, all->ended, lost->unused()};
}

Result<std::vector<qint64>> countEnded(
    Connection& connection, const AccreditationNumber& center, const std::vector<OrdinalRange>& parts)
{
    const auto ended = NumberEndTable(connection).rangesOf(center);
    if (!ended)
        return ended.error();
    CertificateTable certificates(connection);
    std::vector<qint64> counts;
    for (const OrdinalRange& part : parts) {
        const auto count = endedWithin(certificates, center, *ended, part);
        if (!count)
            return count.error();
        counts.push_back(*count);
    }
    return counts;
}

Result<qint64> countUnused(Connection& connection, const Device& device)
{
    const auto blocks = BlockTable(connection).workedOf(device.id);
    if (!blocks)
        return blocks.error();
    const auto use = useOf(connection, device.center, *blocks);
    return use ? Result<qint64>(use->unused()) : Result<qint64>(use.error());
}

} // namespace tanu::server
