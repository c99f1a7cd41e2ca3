#pragma once

#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace tanu {

/// One thing that the server tells a center (exchange.md 17).
///
/// - Applied once, in the order of `number`; a kind that the center does not know stops it there, with the reason.
struct Order {
    qint64 number = 1; ///< within the center: 1, 2, 3, ...
    QString kind; ///< one of `orderkind`, or one that a later version has
    QDateTime givenAt; ///< UTC
    QByteArray payload; ///< by kind; at most 4 MB

    friend bool operator==(const Order&, const Order&) = default;
};

/// An order that could not be done at the center, and why: it is done with all the same.
struct RefusedOrder {
    qint64 number = 1;
    RecordProblem problem;

    friend bool operator==(const RefusedOrder&, const RefusedOrder&) = default;
};

/// The center asks for what came after the last order that it applied (0: none).
///
/// - By asking it also says that it applied everything up to there, and why it could not go on, if it could not: the
///   operator sees both.
struct OrdersRequest {
    qint64 after = 0;
    std::optional<RecordProblem> stopped = std::nullopt; ///< of the order behind `after`
    QList<RefusedOrder> refused = {}; ///< the last ones, at most 100

    friend bool operator==(const OrdersRequest&, const OrdersRequest&) = default;
};

/// Orders without a gap, oldest first, signed with the purpose `signedfor::orders`.
struct OrdersAnswer {
    QByteArray device; ///< 16 bytes: for whom
    QList<Order> orders; ///< at most 1,000
    bool hasMore = false;

    friend bool operator==(const OrdersAnswer&, const OrdersAnswer&) = default;
};

QByteArray payloadOf(const OrdersRequest& request);
QByteArray payloadOf(const OrdersAnswer& answer);
Reading<OrdersRequest> parseOrdersRequest(const QByteArray& payload);
Reading<OrdersAnswer> parseOrdersAnswer(const QByteArray& payload);

} // namespace tanu
