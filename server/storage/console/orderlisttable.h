#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orders.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// What became of an order (exchange.md 17).
enum class OrderState {
    Waiting, ///< no installation of the center is done with it
    Taken,
    Refused, ///< the center said why it cannot do it
};

/// `waiting`, `taken`, `refused`.
QString codeOf(OrderState state);
std::optional<OrderState> parseOrderState(const QString& code);

/// An order to some center, as the list of all orders shows it.
struct ListedOrder {
    AccreditationNumber center;
    Order order; ///< the payload only of decisions about accreditations
    QString givenBy; ///< as the journal keeps it
    OrderState state = OrderState::Waiting;
    std::optional<QDateTime> takenAt; ///< by the first installation; not known of what was taken before that was kept
    QString refused; ///< why; empty unless it was refused
};

/// Where a page of the list ended.
struct OrderPlace {
    QDateTime givenAt;
    QString center;
    qint64 number = 0;

    /// `MILLISECONDS-CENTER-NUMBER`, as it stands in an address.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<OrderPlace> fromText(const QString& text);
};

/// Which orders are wanted.
struct OrderQuery {
    QString region = {}; ///< of the center (P3); empty: every one
    std::optional<AccreditationNumber> center = {};
    QString kind = {}; ///< empty: every one
    std::optional<OrderState> state = {};
    std::optional<OrderPlace> before = {}; ///< only those behind this place
    int limit = 50;
};

/// The orders of all centers; reads several tables and writes none.
class OrderListTable {
public:
    explicit OrderListTable(Connection& connection);

    /// Newest first.
    [[nodiscard]] Result<std::vector<ListedOrder>> page(const OrderQuery& query) const;

private:
    Connection& m_connection;
};

} // namespace tanu::server
