#include "core/storage/recordrows.h"

#include "core/base/clock.h"
#include "core/database/rowreader.h"
#include "core/wire/recordmonth.h"

namespace tanu {

SealPlace canonicalPlaceOf(const QByteArray& id)
{
    return {"record.canonical", id};
}

Result<RecordRevision> revisionFrom(const Row& row)
{
    RowReader read(row);
    const QByteArray id = read.bytes("id");
    auto record = read.sealedParsedOrNone<RecordRevision>(
        "canonical", canonicalPlaceOf(id), [](const QByteArray& stored) { return parseRecord(stored); });
    return read.finish([&] { return *std::move(record); });
}

Month reportedMonthOf(const RecordRevision& record, const QDateTime& madeAt)
{
    const auto content = decodeCbor(record.content);
    if (!content)
        return Month::of(toKazakhstan(madeAt).date());
    const auto fact = factMonthOf(record.kind, *content);
    return reportedMonthOf(record, fact ? *fact : Month::of(toKazakhstan(madeAt).date()));
}

} // namespace tanu
