#include "core/services/orders/orderkinds.h"

#include "core/services/certificates/applycancellationorder.h"
#include "core/storage/centertable.h"
#include "core/storage/issuingstop.h"
#include "core/storage/numberblocktable.h"
#include "core/storage/platformordertable.h"
#include "core/storage/publishedregistertable.h"
#include "core/storage/recordtable.h"
#include "core/wire/fields.h"
#include "core/wire/numberendrecord.h"
#include "core/wire/orderkinds.h"

#include <array>

namespace tanu {

namespace {

/// What the platform refused for how the center stood is offered again once it stands better; what is dated on a day on
/// which it could not act is refused once more.
Result<void> offerRefused(Deed& deed)
{
    const auto offered = RecordTable(deed.connection())
                             .offerRefused({nameOf(ErrorKind::AccreditationSuspended), nameOf(ErrorKind::AccreditationEnded),
                                 nameOf(ErrorKind::IssuingStopped), nameOf(ErrorKind::OutsideAccreditation)});
    if (!offered)
        return offered.error();
    if (*offered > 0)
        deed.note("offeredAgain", *offered);
    return {};
}

Result<void> changeAccreditation(Deed& deed, const Order& order)
{
    const auto content = parseAccreditationOrder(order.payload);
    if (!content)
        return content.error();
    deed.note("act", codeOf(content->step.act));
    deed.note("on", cborOf(content->step.on));
    deed.note("ground", content->step.ground);
    deed.note("clause", content->step.clause);
    if (const auto added = PlatformOrderTable(deed.connection()).addStep(order.number, content->step); !added)
        return added;
    return content->step.act == AccreditationAct::Resumed ? offerRefused(deed) : Result<void>();
}

Result<void> cancelDocumentByOrder(Deed& deed, const Order& order)
{
    const auto content = parseCancelDocumentOrder(order.payload);
    if (!content)
        return content.error();
    deed.note("serial", content->serial);
    deed.note("ground", content->ground);
    deed.note("clause", content->clause);
    const auto effect = ApplyCancellationOrder::apply(
        deed, {content->serial, content->ground, content->clause, content->on});
    return effect ? Result<void>() : Result<void>(effect.error());
}

Result<void> takeSnapshot(Deed& deed, const Order& order)
{
    const auto snapshot = parseRegisterSnapshot(order.payload);
    if (!snapshot)
        return snapshot.error();
    deed.note("register", snapshot->name);
    deed.note("version", snapshot->to);
    deed.note("changed", static_cast<qint64>(snapshot->changed.size()));
    deed.note("removed", snapshot->removed.size());
    return PublishedRegisterTable(deed.connection()).lay(*snapshot, deed.now());
}

Result<void> remindOfMonth(Deed& deed, const Order& order)
{
    const auto reminder = parseMonthReminderOrder(order.payload);
    if (!reminder)
        return reminder.error();
    deed.note("month", reminder->month.toString());
    deed.note("dueBy", cborOf(reminder->dueBy));
    return {};
}

Result<void> stopIssuing(Deed& deed, const Order& order)
{
    const auto content = parseIssuingOrder(order.payload);
    if (!content)
        return content.error();
    deed.note("on", cborOf(content->on));
    deed.note("reason", content->reason);
    return storeIssuingStop(deed.connection(), IssuingStop {content->on, content->reason});
}

Result<void> resumeIssuing(Deed& deed, const Order& order)
{
    const auto content = parseIssuingOrder(order.payload);
    if (!content)
        return content.error();
    deed.note("on", cborOf(content->on));
    if (const auto resumed = storeIssuingStop(deed.connection(), std::nullopt); !resumed)
        return resumed;
    return offerRefused(deed);
}

/// What was left of a block is returned: every number ends (exchange.md 19).
Result<void> sendReturned(Deed& deed, const NumberBlockRow& left, const QString& reason)
{
    const auto center = CenterTable(deed.connection()).load();
    if (!center)
        return center.error();
    const auto first = Ordinal::of(left.first);
    const auto last = Ordinal::of(left.last);
    if (!first || !last)
        return first ? last.error() : first.error();
    const NumberEndRecord record {center->number, *first, *last, NumberEnd::Returned, deed.today(), reason};
    const auto content = decodeCbor(contentOf(record));
    if (!content)
        return content.error();
    return deed.send(makeUuid7(deed.now()), RecordKind::NumberEnd, *content, ApplicationId());
}

Result<void> withdrawBlock(Deed& deed, const Order& order)
{
    const auto content = parseBlockWithdrawnOrder(order.payload);
    if (!content)
        return content.error();
    const auto left = NumberBlockTable(deed.connection()).withdraw(content->first, content->last);
    if (!left)
        return left.error();
    qint64 numbers = 0;
    for (const NumberBlockRow& block : *left) {
        numbers += block.size();
        if (const auto sent = sendReturned(deed, block, content->reason); !sent)
            return sent;
    }
    deed.note("first", content->first);
    deed.note("last", content->last);
    deed.note("numbers", numbers);
    deed.note("reason", content->reason);
    return {};
}

Result<void> renewAccreditation(Deed& deed, const Order& order)
{
    const auto content = parseRenewalOrder(order.payload);
    if (!content)
        return content.error();
    deed.note("from", cborOf(content->from));
    deed.note("until", cborOf(content->until));
    CenterTable table(deed.connection());
    auto center = table.load();
    if (!center)
        return center.error();
    const AccreditationTerm term {content->from, content->until, std::nullopt};
    const auto put = table.put(accreditedAgain(*std::move(center), term, deed.today()));
    return put ? offerRefused(deed) : put;
}

struct KnownKind {
    const char* kind;
    Result<void> (*apply)(Deed&, const Order&);
};

constexpr std::array knownKinds {
    KnownKind {orderkind::accreditation, &changeAccreditation},
    KnownKind {orderkind::cancelDocument, &cancelDocumentByOrder},
    KnownKind {orderkind::registerSnapshot, &takeSnapshot},
    KnownKind {orderkind::monthReminder, &remindOfMonth},
    KnownKind {orderkind::issuingStopped, &stopIssuing},
    KnownKind {orderkind::issuingResumed, &resumeIssuing},
    KnownKind {orderkind::blockWithdrawn, &withdrawBlock},
    KnownKind {orderkind::accreditationRenewed, &renewAccreditation},
};

} // namespace

Result<void> doOrder(Deed& deed, const Order& order)
{
    for (const KnownKind& known : knownKinds) {
        if (order.kind == QLatin1String(known.kind))
            return known.apply(deed, order);
    }
    return Error {ErrorKind::OrderUnknown, {QString::number(order.number), order.kind}, {}};
}

} // namespace tanu
