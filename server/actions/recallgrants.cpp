#include "server/actions/recallgrants.h"

#include "core/database/transaction.h"
#include "core/wire/numberblock.h"
#include "core/wire/sha256.h"
#include "server/deeds/carryout.h"
#include "server/deeds/numberdeeds.h"
#include "server/storage/blocktable.h"

namespace tanu::server {

namespace {

/// The grant that this server signed, or nothing.
std::optional<NumberGrant> ownGrant(const QByteArray& message, const PublicKey& own)
{
    const auto parsed = parseSigned(message, signedfor::numberBlock);
    const bool isOwn = parsed && parsed->keyId == own.keyId()
        && verify(own, parsed->toBeSigned, parsed->signature).isOk();
    if (!isOwn)
        return std::nullopt;
    const auto grant = parseNumberGrant(parsed->payload);
    return grant ? std::optional(*grant) : std::nullopt;
}

bool overlaps(const NumberGrant& one, const NumberGrant& other)
{
    return one.number == other.number
        || (one.first.value() <= other.last.value() && other.first.value() <= one.last.value());
}

bool isSame(const NumberGrant& one, const NumberGrant& other)
{
    return one.number == other.number && one.first == other.first && one.last == other.last;
}

} // namespace

RecallGrants::RecallGrants(const ServerContext& context)
    : m_context(context)
{
}

Result<HashList> RecallGrants::run(const Device& device, const GrantList& list) const
{
    const auto own = PublicKey::fromBytes(m_context.identity.publicKey);
    if (!own)
        return own.error();
    return inTransaction(m_context.connection, [&]() -> Result<HashList> {
        auto known = BlockTable(m_context.connection).grantsOf(device.center);
        if (!known)
            return known.error();
        HashList refused;
        std::vector<NumberGrant> learnt;
        for (const QByteArray& message : list.grants) {
            const auto grant = ownGrant(message, *own);
            const bool isForeign = !grant || !(grant->center == device.center);
            const bool isKnown = !isForeign
                && std::any_of(known->begin(), known->end(), [&](const NumberGrant& it) { return isSame(it, *grant); });
            if (isKnown)
                continue;
            const bool isTaken = !isForeign
                && std::any_of(known->begin(), known->end(), [&](const NumberGrant& it) { return overlaps(it, *grant); });
            if (isForeign || isTaken) {
                refused.hashes.append(sha256Of(message));
                continue;
            }
            known->push_back(*grant);
            learnt.push_back(*grant);
        }
        if (learnt.empty())
            return refused;
        const auto done = carryOut(m_context,
            {{m_context.clock.now(), device.center.toString(), QStringLiteral("recallGrants"),
                 QStringLiteral("device"), device.id, QByteArray::number(static_cast<qint64>(learnt.size()))},
                {partOf(learnt)}});
        return done ? Result<HashList>(refused) : Result<HashList>(done.error());
    });
}

} // namespace tanu::server
