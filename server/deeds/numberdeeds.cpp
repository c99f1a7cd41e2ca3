#include "server/deeds/numberdeeds.h"

#include "core/wire/cbor.h"
#include "server/storage/blocktable.h"
#include "server/storage/centertable.h"
#include "server/storage/serveridentity.h"

namespace tanu::server {

namespace {

Result<void> insertGrant(Connection& connection, const QByteArray& payload, const QByteArray& device)
{
    const auto grant = parseNumberGrant(payload);
    return grant ? BlockTable(connection).insert(*grant, device) : Result<void>(grant.error());
}

/// Numbers that were granted after the backup was made are not known any more and must never be granted twice.
Result<void> raiseFloors(Connection& connection)
{
    const auto centers = CenterTable(connection).all();
    if (!centers)
        return centers.error();
    BlockTable blocks(connection);
    for (const RegisteredCenter& center : *centers) {
        const auto end = blocks.endOf(center.number);
        if (!end)
            return end.error();
        const auto put = blocks.putFloor(center.number, {end->ordinal + skippedOrdinals, end->grant + skippedGrants});
        if (!put)
            return put;
    }
    return {};
}

} // namespace

Result<void> applyGrantNumbers(Connection& connection, const Deed& deed)
{
    return insertGrant(connection, deed.note.content, deed.note.subject);
}

Result<void> applyRecallGrants(Connection& connection, const Deed& deed)
{
    const auto learnt = decodeCbor(deed.parts.value(0));
    const Cbor::Array* grants = learnt ? learnt->asArray() : nullptr;
    if (grants == nullptr)
        return ErrorKind::AnswerMalformed;
    for (const Cbor& grant : *grants) {
        const QByteArray* payload = grant.asBytes();
        const auto inserted = payload == nullptr ? Result<void>(ErrorKind::AnswerMalformed)
                                                 : insertGrant(connection, *payload, deed.note.subject);
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<void> applyRaiseEpoch(Connection& connection, const Deed& deed)
{
    if (const auto raised = raiseFloors(connection); !raised)
        return raised;
    const auto epoch = raiseEpoch(connection, deed.note.at);
    if (!epoch)
        return epoch.error();
    const bool follows = QByteArray::number(*epoch) == deed.note.content;
    return follows ? Result<void>() : Result<void>(Error {ErrorKind::ChangedMeanwhile, {QStringLiteral("epoch")}, {}});
}

QByteArray partOf(const std::vector<NumberGrant>& learnt)
{
    Cbor::Array grants;
    for (const NumberGrant& grant : learnt)
        grants.emplace_back(payloadOf(grant));
    return Cbor(std::move(grants)).encode();
}

} // namespace tanu::server
