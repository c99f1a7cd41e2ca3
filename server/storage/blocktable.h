#pragma once

#include "core/database/connection.h"
#include "core/wire/numberblock.h"

#include <optional>
#include <vector>

namespace tanu::server {

/// Both included.
struct OrdinalRange {
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] bool contains(qint64 ordinal) const { return ordinal >= first && ordinal <= last; }
};

/// How far the numbers of a center have come.
struct BlockEnd {
    qint64 ordinal = 0; ///< the greatest that was granted, or must never be
    qint64 grant = 0; ///< the same of the grants' own numbers
};

/// Table `number_block`: which ordinals were granted to whom (exchange.md 18). A trigger refuses overlaps.
class BlockTable {
public:
    explicit BlockTable(Connection& connection);

    Result<void> insert(const NumberGrant& grant, const QByteArray& device);

    /// The oldest grant to this device behind the one that it names.
    [[nodiscard]] Result<std::optional<NumberGrant>> grantAfter(
        const QByteArray& device, qint64 number) const;

    /// The newest grant of the center, to whichever device.
    [[nodiscard]] Result<std::optional<NumberGrant>> newest(const AccreditationNumber& center) const;

    /// All ranges of the center in rising order, neighbours joined.
    [[nodiscard]] Result<std::vector<OrdinalRange>> rangesOf(const AccreditationNumber& center) const;

    /// All grants of the center, to whichever device.
    [[nodiscard]] Result<std::vector<NumberGrant>> grantsOf(const AccreditationNumber& center) const;
    /// The blocks of fenced devices.
    [[nodiscard]] Result<std::vector<OrdinalRange>> burnedOf(const AccreditationNumber& center) const;

    /// The blocks with which this device works: not burned, and granted since it was enrolled (one that was enrolled anew
    /// gives back those of its predecessor, whose numbers are void).
    [[nodiscard]] Result<std::vector<OrdinalRange>> workedOf(const QByteArray& device) const;

    /// Where the next block follows on: behind all that were granted, and behind the floor.
    [[nodiscard]] Result<BlockEnd> endOf(const AccreditationNumber& center) const;
    /// exchange.md 14: up to here everything may have been granted before the restored backup was made.
    Result<void> putFloor(const AccreditationNumber& center, const BlockEnd& floor);
    /// The last ordinal of the block that begins with this one, unless it was burned.
    [[nodiscard]] Result<std::optional<qint64>> lastOfUnburned(
        const AccreditationNumber& center, qint64 first) const;
    /// What was not used of this block is never used.
    Result<void> burnOne(const AccreditationNumber& center, qint64 first, const QDateTime& now);

    /// exchange.md 14: what this device has not used is never used.
    Result<void> burn(const QByteArray& device, const QDateTime& now);

private:
    Connection& m_connection;
};

} // namespace tanu::server
