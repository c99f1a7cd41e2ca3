#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace tanu {

/// One page of a long list. The next page starts after the key of the last row (keyset paging), so every page
/// costs the same, however far down it is.
template <typename T>
struct Page {
    std::vector<T> rows;
    bool hasMore = false;
};

/// Makes a page of at most `size` rows out of the answer to a query with `LIMIT size + 1`.
template <typename T>
Page<T> toPage(std::vector<T> rows, size_t size)
{
    const bool hasMore = rows.size() > size;
    if (hasMore)
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(size), rows.end());
    return {std::move(rows), hasMore};
}

} // namespace tanu
