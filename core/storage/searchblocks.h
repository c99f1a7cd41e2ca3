#pragma once

#include "core/database/connection.h"
#include "core/storage/searchwords.h"

#include <QtCore/QByteArray>

#include <optional>
#include <vector>

namespace tanu {

/// The texts of everything that can be found, neighbours in Kazakh order together in blocks (search_block).
///
/// - A search reads the blocks from the first on and ends when it has enough, so what it finds is in order and the
///   worst one costs a look over all texts: about 4 ms at 100,000 of them.
/// - Kept by SearchTable in the transaction that changes search_item.
/// Why beside the index of three signs: that one finds rare words at once, but a word that thousands have must be
/// put in order, row by row, before the first forty are known.
class SearchBlocks {
public:
    static constexpr qsizetype mostItems = 256; ///< of one block; then it is split

    /// A row of search_item.
    struct Item {
        qint64 row = 0;
        QByteArray sortKey;
    };

    explicit SearchBlocks(Connection& connection);

    /// The item stands in search_item already.
    Result<void> add(const Item& item, const QString& text);
    /// The item still stands in search_item. Errors: RowCorrupt if no block has it.
    Result<void> remove(const Item& item);

    /// Rows of search_item whose text has all the words, in Kazakh order of the titles, at most `limit`.
    /// If all words are short (`SearchWords::isShort`), the text must begin with the first one.
    Result<std::vector<qint64>> find(const SearchWords& words, int limit);

private:
    struct Block {
        qint64 row = 0;
        Item from;
        QByteArray items;
        QByteArray texts;
    };
    /// What of the blocks is looked through.
    struct Stretch {
        Item from; ///< where the first one begins, or before that
        QByteArray before; ///< all begin before this key
    };
    static Result<Block> blockFrom(const Row& row);

    Result<std::optional<Block>> blockOf(const Item& item);
    Result<qsizetype> placeIn(const Block& block, const Item& item);
    Result<void> write(const Block& block);
    Result<void> insert(const Block& block);
    Result<void> split(Block block);
    Result<Stretch> stretchFor(const SearchWords& words);
    Result<std::vector<Block>> read(const Stretch& stretch, int count);

    Connection& m_connection;
};

} // namespace tanu
