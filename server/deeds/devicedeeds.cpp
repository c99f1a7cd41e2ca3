#include "server/deeds/devicedeeds.h"

#include "core/database/drivererror.h"
#include "server/deeds/deedparts.h"
#include "server/storage/blocktable.h"
#include "server/storage/checkpointtable.h"
#include "server/storage/devicetable.h"
#include "server/storage/enrolmenttable.h"

namespace tanu::server {

namespace {

constexpr qint64 greatestCount = 999'999'999'999;

JournalCheckpoint checkpointIn(Fields& fields, QLatin1String count, QLatin1String root)
{
    return {fields.number(count, 0, greatestCount), fields.bytes(root, Journal::hashSize, Journal::hashSize)};
}

} // namespace

Result<void> applyEnrolDevice(Connection& connection, const Deed& deed)
{
    const JournalNote& note = deed.note;
    const auto center = AccreditationNumber::parse(note.actor);
    if (!center)
        return center.error();
    const Device device {note.subject, *center, note.content, 0, 0, note.at, std::nullopt, {}};
    const auto inserted = DeviceTable(connection).insert(device);
    if (!inserted && isUniqueViolation(inserted.error()))
        return Error {ErrorKind::ActionNotAllowed, {QStringLiteral("enrol"), QStringLiteral("enrolled")}, {}};
    if (!inserted)
        return inserted;
    return EnrolmentTable(connection).markUsed(deed.parts.value(0), note.subject, note.at);
}

Result<void> applyFenceDevice(Connection& connection, const Deed& deed)
{
    const JournalNote& note = deed.note;
    const QString because = note.content.isEmpty() ? note.actor : QString::fromUtf8(note.content);
    const auto fenced = DeviceTable(connection).fence(note.subject, because, note.at);
    return fenced ? BlockTable(connection).burn(note.subject, note.at) : fenced;
}

Result<void> applyJournalTouched(Connection& connection, const Deed& deed)
{
    const auto said = readMapOf(deed.note.content, [](Fields& fields) {
        static_cast<void>(checkpointIn(fields, QLatin1String("kept"), QLatin1String("keptRoot")));
        return checkpointIn(fields, QLatin1String("said"), QLatin1String("saidRoot"));
    });
    if (!said)
        return said.error();
    return CheckpointTable(connection).noteTouched(deed.note.subject, *said, deed.note.at);
}

Result<void> applyClearTouched(Connection& connection, const Deed& deed)
{
    const auto cleared = CheckpointTable(connection).clearTouched(deed.note.subject);
    return cleared ? Result<void>() : Result<void>(cleared.error());
}

QByteArray touchedContent(const JournalCheckpoint& kept, const JournalCheckpoint& said)
{
    Cbor content = Cbor::map();
    content.insert(QLatin1String("kept"), kept.count);
    content.insert(QLatin1String("keptRoot"), kept.root);
    content.insert(QLatin1String("said"), said.count);
    content.insert(QLatin1String("saidRoot"), said.root);
    return content.encode();
}

} // namespace tanu::server
