#pragma once

#include "server/actions/countnumbers.h"
#include "server/console/frame/say.h"
#include "server/console/html/html.h"
#include "server/storage/console/centerstatetable.h"

namespace tanu::server {

/// One block of numbers and what became of each number in it (exchange.md 18, 19).
struct BlockUse {
    BlockState block;
    qint64 ended = 0; ///< spoiled or returned, on no document

    [[nodiscard]] qint64 size() const { return block.last - block.first + 1; }
    [[nodiscard]] qint64 left() const { return size() - block.used - ended; }
};

/// An installation and the numbers that it has in hand.
struct DeviceNumbers {
    Device device;
    qint64 unused = 0; ///< by what it has told; none of one that is fenced
};

/// The parts of the page of a center's numbers.
class NumberSections {
public:
    explicit NumberSections(const Say& say);

    [[nodiscard]] Html account(const NumberAccount& account) const;
    [[nodiscard]] Html installations(const std::vector<DeviceNumbers>& devices) const;
    [[nodiscard]] Html blocks(const std::vector<BlockUse>& blocks, const std::vector<DeviceNumbers>& devices) const;

private:
    [[nodiscard]] Html stateOf(const BlockUse& use, bool isOfFenced) const;

    const Say& m_say;
};

} // namespace tanu::server
