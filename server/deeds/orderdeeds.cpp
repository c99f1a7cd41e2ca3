#include "server/deeds/orderdeeds.h"

#include "core/wire/orderkinds.h"
#include "server/deeds/deedparts.h"
#include "server/storage/accreditationacttable.h"
#include "server/storage/blocktable.h"
#include "server/storage/cancellationtable.h"
#include "server/storage/certificatetable.h"
#include "server/storage/issuingstoptable.h"
#include "server/storage/ordertable.h"
#include "server/storage/registergiventable.h"

namespace tanu::server {

namespace {

/// An order as it went to its center.
struct GivenTo {
    AccreditationNumber center;
    Order order;
};

Result<GivenTo> insertOrder(Connection& connection, const Deed& deed)
{
    const auto center = centerOf(deed);
    if (!center)
        return center.error();
    const auto facts = decodeCbor(deed.note.content);
    const Cbor* named = facts ? facts->find(QLatin1String("order")) : nullptr;
    const qint64* number = named == nullptr ? nullptr : named->asNumber();
    if (number == nullptr || deed.parts.size() != 2)
        return ErrorKind::AnswerMalformed;
    const Order order {*number, QString::fromUtf8(deed.parts.at(0)), deed.note.at, deed.parts.at(1)};
    if (const auto given = OrderTable(connection).insert(*center, order, deed.note.actor); !given)
        return given.error();
    return GivenTo {*center, order};
}

/// The order, then `keep` with its center, its number and what its payload says.
template <typename Parse, typename Keep>
Result<void> insertAndKeep(Connection& connection, const Deed& deed, Parse parse, Keep keep)
{
    const auto given = insertOrder(connection, deed);
    if (!given)
        return given.error();
    const auto said = parse(given->order.payload);
    return said ? keep(given->center, given->order.number, *said) : Result<void>(said.error());
}

} // namespace

Result<void> applyOrder(Connection& connection, const Deed& deed)
{
    const auto given = insertOrder(connection, deed);
    return given ? Result<void>() : Result<void>(given.error());
}

Result<void> applyAccreditation(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseAccreditationOrder,
        [&](const AccreditationNumber& center, qint64 number, const AccreditationOrder& act) {
            return AccreditationActTable(connection).insert(center, number, act);
        });
}

/// The register has it at once (L6.1.8): whether the center still obeys does not make the document valid.
Result<void> applyCancellation(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseCancelDocumentOrder,
        [&](const AccreditationNumber&, qint64 number, const CancelDocumentOrder& order) -> Result<void> {
            const auto serial = CertificateNumber::parse(order.serial);
            if (!serial)
                return serial.error();
            const auto kept = CancellationTable(connection).insert(*serial, number, order.on);
            return kept ? CertificateTable(connection).cancel(*serial, order.on) : kept;
        });
}

Result<void> applyStopIssuing(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseIssuingOrder,
        [&](const AccreditationNumber& center, qint64, const IssuingOrder& stop) {
            return IssuingStopTable(connection).put(center, stop);
        });
}

Result<void> applyResumeIssuing(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseIssuingOrder,
        [&](const AccreditationNumber& center, qint64, const IssuingOrder&) {
            return IssuingStopTable(connection).remove(center);
        });
}

Result<void> applyWithdrawBlock(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseBlockWithdrawnOrder,
        [&](const AccreditationNumber& center, qint64, const BlockWithdrawnOrder& block) {
            return BlockTable(connection).burnOne(center, block.first, deed.note.at);
        });
}

/// The center was told the register up to this version.
Result<void> applySnapshot(Connection& connection, const Deed& deed)
{
    return insertAndKeep(connection, deed, &parseRegisterSnapshot,
        [&](const AccreditationNumber& center, qint64, const RegisterSnapshot& snapshot) {
            return RegisterGivenTable(connection).put(center, snapshot.name, snapshot.to);
        });
}

} // namespace tanu::server
