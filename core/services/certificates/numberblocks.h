#pragma once

#include "core/domain/values/ordinal.h"
#include "core/services/deed.h"
#include "core/wire/numberblock.h"

namespace tanu {

/// How many numbers of documents the center still has (exchange.md 18).
struct NumberStock {
    qint64 granted = 0; ///< in all blocks
    qint64 remaining = 0;
    qint64 newestBlock = 0; ///< size of the block granted last; 0 without any

    /// Less than half of the newest block is left: the program asks for more.
    [[nodiscard]] bool shouldAsk() const { return remaining * 2 < newestBlock || newestBlock == 0; }
    /// Fewer than 20 are left: the screen warns.
    [[nodiscard]] bool isLow() const { return remaining < 20; }
};

/// The blocks of ordinals that the server granted to this center (exchange.md 18, 19).
///
/// - Numbers are taken inside the transaction that uses them: undone, or killed before the commit, the number is
///   given back; committed, it never comes again.
class NumberBlocks {
public:
    explicit NumberBlocks(Connection& connection);

    /// Adds a granted block inside a deed (enrolment, synchronization); the same one again does nothing.
    /// `message` is the server's signed message, whose signature the caller has verified.
    /// Errors: NumberOutsideBlocks{first} for another center's grant, NumberAlreadyUsed{first} if it overlaps a block
    /// that is there, NotFound{"center", ""}, those of the database.
    Result<void> add(Deed& deed, const NumberGrant& grant, const QByteArray& message);

    /// The next ordinal, taken. Errors: NumbersExhausted, those of the database.
    Result<Ordinal> takeNext();

    Result<NumberStock> stock();

private:
    Connection& m_connection;
};

} // namespace tanu
