#include "server/actions/orders/fetchorders.h"

#include "core/database/transaction.h"
#include "core/base/clock.h"
#include "core/wire/orderkinds.h"
#include "server/actions/orders/bringregisters.h"
#include "server/actions/orders/tellrenewal.h"
#include "server/storage/ordertable.h"

namespace tanu::server {

namespace {

constexpr int ordersAtOnce = 100;
constexpr qsizetype bytesAtOnce = 8 * 1024 * 1024;
const QString serversName = QStringLiteral("tanu-server"); ///< who acts, as the journal keeps it

QString told(const RecordProblem& problem)
{
    return QString(problem.code + QLatin1Char(' ') + problem.arguments.join(QLatin1String(", "))).trimmed();
}

/// A version of before stops at a renewal. It reads a resumption: that changes nothing where nothing is suspended, and its
/// words tell the administrator the days to enter.
Order asResumption(const Order& order)
{
    const auto renewal = parseRenewalOrder(order.payload);
    if (!renewal)
        return order;
    const QString words = QStringLiteral("жаңа аттестат / новый аттестат: %1 – %2")
                              .arg(renewal->from.toString(QStringLiteral("dd.MM.yyyy")),
                                  renewal->until.toString(QStringLiteral("dd.MM.yyyy")));
    const AccreditationStep step {AccreditationAct::Resumed, renewal->from, words, QStringLiteral("L23.5")};
    const AccreditationOrder readable {step, std::nullopt, toKazakhstan(order.givenAt).date()};
    return {order.number, QLatin1String(orderkind::accreditation), order.givenAt, payloadOf(readable)};
}

} // namespace

FetchOrders::FetchOrders(const ServerContext& context)
    : m_context(context)
{
}

Result<QByteArray> FetchOrders::run(const Device& device, const OrdersRequest& request, KnownKinds known) const
{
    auto orders = inTransaction(m_context.connection, [&] { return answer(device, request); });
    if (!orders)
        return orders.error();
    for (Order& order : orders->orders) {
        if (known == KnownKinds::WithoutRenewals && order.kind == QLatin1String(orderkind::accreditationRenewed))
            order = asResumption(order);
    }
    return m_context.signer.message(payloadOf(*orders), signedfor::orders);
}

/// How far the installation is. An installation says what it refused again and again; only the first time counts.
Result<void> FetchOrders::note(const Device& device, const OrdersRequest& request) const
{
    OrderTable table(m_context.connection);
    const QString stopped = request.stopped ? told(*request.stopped) : QString();
    const OrderStanding standing{device.id, request.after, m_context.clock.now(), stopped};
    if (const auto noted = table.noteTaken(device.center, standing); !noted)
        return noted.error();
    const auto kept = table.putStanding(standing);
    if (!kept)
        return kept.error();
    const OperatorDesk desk = deskIn(m_context, serversName);
    for (const RefusedOrder& refused : request.refused) {
        const auto noted = table.noteRefused(device.center, refused.number, told(refused.problem));
        if (!noted)
            return noted.error();
        const bool isOverAnother = refused.problem.code == nameOf(ErrorKind::ChangedMeanwhile);
        if (*noted == 0 || !isOverAnother)
            continue;
        if (const auto again = BringRegisters(desk).afresh(device.center, refused.number); !again)
            return again;
    }
    if (const auto told = TellRenewal(desk).to(device.center); !told)
        return told;
    return BringRegisters(desk).to(device.center);
}

Result<OrdersAnswer> FetchOrders::answer(const Device& device, const OrdersRequest& request) const
{
    if (const auto noted = note(device, request); !noted)
        return noted.error();
    auto orders = OrderTable(m_context.connection).after(device.center, request.after, ordersAtOnce + 1);
    if (!orders)
        return orders.error();
    OrdersAnswer answer{device.id, {}, false};
    qsizetype bytes = 0;
    for (const Order& order : *orders) {
        bytes += order.payload.size();
        const bool isFull = answer.orders.size() == ordersAtOnce || (bytes > bytesAtOnce && !answer.orders.isEmpty());
        if (isFull) {
            answer.hasMore = true;
            break;
        }
        answer.orders.append(order);
    }
    return answer;
}

} // namespace tanu::server
