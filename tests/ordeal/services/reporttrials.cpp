#include "core/services/months/closemonth.h"
#include "core/services/orders/takeorder.h"
#include "core/services/support/keepstandings.h"
#include "core/services/support/readsupportanswer.h"
#include "core/storage/recordmonths.h"
#include "core/wire/orderkinds.h"
#include "tests/ordeal/services/servicetrials.h"
#include "tests/support/sessionroad.h"

namespace tanu::test {

namespace {

const QString words = QStringLiteral("Шешім № 5");

/// The first month is over, both sides have the same of it.
Work closing(TestCenter& center)
{
    SessionRoad road(center);
    road.enrol();
    road.signedProtocol({center.contracted(0)}, {center.contracted(1)});
    RecordTable records(center.db());
    for (const OutgoingRecord& record : need(records.waiting(0, 100)))
        need(records.markAccepted(record.hash, center.clock().now()));
    const Month month = Month::of(center.today());
    const MonthDigest digest = digestOf(need(RecordMonths(center.db()).acknowledged(month)));
    ReportMonth row {month, MonthState::Offered};
    row.compared = MonthComparison {digest, digest, center.clock().now()};
    need(ReportMonthTable(center.db()).put(row));
    center.clock().set(fromKazakhstan(month.next().firstDay(), QTime(9, 0)));
    return [&center, month] { return done(CloseMonth(center.as(Role::Head)).run(month)); };
}

Work ordered(TestCenter& center)
{
    const AccreditationOrder content {
        {AccreditationAct::Suspended, center.today(), words, QStringLiteral("L26.2")}, {}, center.today()};
    const Order order {
        1, QString::fromLatin1(orderkind::accreditation), center.clock().now(), payloadOf(content)};
    return [&center, order] { return done(TakeOrder(center.as(Role::Secretary)).run(order)); };
}

/// A request of the center, answered on the platform.
SupportStanding answered(TestCenter& center)
{
    SupportStanding standing {QByteArray(16, 'q'), 7, center.clock().now(), words, RequestMatter::Question, center.today(),
        RequestState::Answered};
    standing.answer = SupportAnswer {center.clock().now(), words};
    return standing;
}

Work answering(TestCenter& center)
{
    const SupportStanding standing = answered(center);
    return [&center, standing] { return done(KeepStandings(center.as(Role::Secretary)).run({standing})); };
}

Work reading(TestCenter& center)
{
    const SupportStanding standing = answered(center);
    need(KeepStandings(center.as(Role::Secretary)).run({standing}));
    return [&center, standing] { return ReadSupportAnswer(center.as(Role::Secretary)).run(standing.request); };
}

} // namespace

std::vector<ServiceTrial> reportTrials()
{
    return {
        {"CloseMonth", "P7.5", closing},
        {"TakeOrder", "exchange.md 17", ordered},
        {"KeepStandings", "P16", answering},
        {"ReadSupportAnswer", "P16", reading},
    };
}

} // namespace tanu::test
