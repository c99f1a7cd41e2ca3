#pragma once

#include "core/database/connection.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/wire/orders.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// An order to a center, as it was given (exchange.md 17).
struct GivenOrder {
    Order order;
    QString givenBy; ///< as the journal keeps it
    QString refused; ///< why the center could not do it; empty unless it said so
};

/// How far one installation of a center is with the orders.
struct OrderStanding {
    QByteArray device; ///< 16 bytes
    qint64 taken = 0; ///< number of the last order that it is done with
    QDateTime askedAt; ///< UTC
    QString stopped; ///< why it could not go on with the next one; empty if nothing stops it
};

/// That an installation is done with an order.
struct OrderTaken {
    qint64 number = 1;
    QByteArray device; ///< 16 bytes
    QDateTime takenAt; ///< UTC: when it first said so, with its next question
};

/// Tables `center_order`, `order_standing` and `order_taken`.
class OrderTable {
public:
    explicit OrderTable(Connection& connection);

    /// The number that the next order to this center gets: behind all that were given and all that an installation says
    /// it took (a server that was restored must not use a number twice, exchange.md 14).
    [[nodiscard]] Result<qint64> nextNumber(const AccreditationNumber& center) const;
    Result<void> insert(const AccreditationNumber& center, const Order& order, const QString& by);

    /// Oldest first, behind this number.
    [[nodiscard]] Result<QList<Order>> after(const AccreditationNumber& center, qint64 number, int limit) const;
    [[nodiscard]] Result<std::optional<GivenOrder>> find(const AccreditationNumber& center, qint64 number) const;
    /// Newest first.
    [[nodiscard]] Result<std::vector<GivenOrder>> newestOf(const AccreditationNumber& center, int limit) const;

    /// Nothing: none of this kind was given.
    [[nodiscard]] Result<std::optional<Order>> newestOfKind(const AccreditationNumber& center, const char* kind) const;

    /// Newest first: what somebody decided, and of the registers that come by themselves only what was refused.
    [[nodiscard]] Result<std::vector<GivenOrder>> newestDecisions(const AccreditationNumber& center, int limit) const;

    /// Of the orders from this number on.
    [[nodiscard]] Result<std::vector<OrderTaken>> takenFrom(const AccreditationNumber& center, qint64 number) const;
    /// The installation is done with the orders up to this one: those behind its standing so far are noted with the moment. To be
    /// done before `putStanding`.
    Result<void> noteTaken(const AccreditationNumber& center, const OrderStanding& standing);

    [[nodiscard]] Result<std::vector<OrderStanding>> standingsOf(const AccreditationNumber& center) const;
    /// Inserts it, or replaces what the installation said before; it never goes back: a request that says less came late.
    Result<void> putStanding(const OrderStanding& standing);
    /// How many were noted: 0 where the installation had said it before.
    Result<qint64> noteRefused(const AccreditationNumber& center, qint64 number, const QString& why);

private:
    Connection& m_connection;
};

} // namespace tanu::server
