#include "core/storage/searchblocks.h"

#include "core/database/rowreader.h"
#include "core/storage/searchscan.h"

#include <algorithm>
#include <tuple>

namespace tanu {

namespace {

constexpr qsizetype digits = 8; ///< of the number of an item
constexpr int firstBlocks = 2; ///< read at once; then twice as many each time
constexpr int mostBlocks = 64;
constexpr char behindAllKeys = '\xFF';

QByteArray numberOf(qint64 row)
{
    return QByteArray::number(row, 16).rightJustified(digits, '0');
}

qint64 rowAt(const QByteArray& items, qsizetype place)
{
    return items.mid(place * digits, digits).toLongLong(nullptr, 16);
}

/// Where in the texts the one at this place begins, with its line feed.
qsizetype offsetOf(const QByteArray& texts, qsizetype place)
{
    qsizetype offset = 0;
    for (qsizetype i = 0; i < place; ++i) {
        const qsizetype next = texts.indexOf(SearchScan::separator, offset + 1);
        offset = next < 0 ? texts.size() : next;
    }
    return offset;
}

/// The place of the item, or -1.
qsizetype placeOf(const QByteArray& items, qint64 row)
{
    const QByteArray number = numberOf(row);
    for (qsizetype at = items.indexOf(number); at >= 0; at = items.indexOf(number, at + 1)) {
        if (at % digits == 0)
            return at / digits;
    }
    return -1;
}

} // namespace

SearchBlocks::SearchBlocks(Connection& connection)
    : m_connection(connection)
{
}

Result<SearchBlocks::Block> SearchBlocks::blockFrom(const Row& row)
{
    RowReader read(row, QStringLiteral("search_block"));
    return read.finish(Block {read.integer("rowid"), {read.integer("from_item"), read.bytes("from_key")},
        read.bytes("items"), read.bytes("texts")});
}

/// The last block that does not begin behind the item, or the first of all.
Result<std::optional<SearchBlocks::Block>> SearchBlocks::blockOf(const Item& item)
{
    auto block = Statement::on(m_connection, QStringLiteral(R"(
        SELECT rowid, from_key, from_item, items, texts FROM search_block
        WHERE (from_key, from_item) <= (:key, :item) ORDER BY from_key DESC, from_item DESC LIMIT 1)"))
                     .bind(":key", item.sortKey)
                     .bind(":item", item.row)
                     .mapOne(blockFrom);
    if (!block || block->has_value())
        return block;
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT rowid, from_key, from_item, items, texts FROM search_block
        ORDER BY from_key, from_item LIMIT 1)"))
        .mapOne(blockFrom);
}

/// How many items of the block lie before this one.
Result<qsizetype> SearchBlocks::placeIn(const Block& block, const Item& item)
{
    const auto before = Statement::on(m_connection, QStringLiteral(R"(
        SELECT count(*) FROM search_item INDEXED BY search_item_by_key
        WHERE (sort_key, rowid) >= (:from_key, :from_item) AND (sort_key, rowid) < (:key, :item))"))
                            .bind(":from_key", block.from.sortKey)
                            .bind(":from_item", block.from.row)
                            .bind(":key", item.sortKey)
                            .bind(":item", item.row)
                            .integer();
    if (!before)
        return before.error();
    return static_cast<qsizetype>(*before);
}

Result<void> SearchBlocks::insert(const Block& block)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        INSERT INTO search_block (from_key, from_item, items, texts) VALUES (:from_key, :from_item, :items, :texts))"))
        .bind(":from_key", block.from.sortKey)
        .bind(":from_item", block.from.row)
        .bind(":items", block.items)
        .bind(":texts", block.texts)
        .run();
}

Result<void> SearchBlocks::write(const Block& block)
{
    if (block.items.isEmpty())
        return Statement::on(m_connection, QStringLiteral("DELETE FROM search_block WHERE rowid = :row"))
            .bind(":row", block.row)
            .run();
    return Statement::on(m_connection, QStringLiteral(R"(
        UPDATE search_block SET from_key = :from_key, from_item = :from_item, items = :items, texts = :texts
        WHERE rowid = :row)"))
        .bind(":from_key", block.from.sortKey)
        .bind(":from_item", block.from.row)
        .bind(":items", block.items)
        .bind(":texts", block.texts)
        .bind(":row", block.row)
        .run();
}

/// The later half becomes a block of its own.
Result<void> SearchBlocks::split(Block block)
{
    const qsizetype half = block.items.size() / digits / 2;
    const qsizetype offset = offsetOf(block.texts, half);
    Block later {0, {rowAt(block.items, half), {}}, block.items.mid(half * digits), block.texts.mid(offset)};
    const auto first = Statement::on(m_connection, QStringLiteral("SELECT sort_key FROM search_item WHERE rowid = :row"))
                           .bind(":row", later.from.row)
                           .mapOne([](const Row& row) { return row.bytes("sort_key"); });
    if (!first)
        return first.error();
    if (!first->has_value())
        return Error {ErrorKind::RowCorrupt, {QStringLiteral("search_block"), {}, QStringLiteral("items")}, {}};
    later.from.sortKey = **first;
    block.items.truncate(half * digits);
    block.texts.truncate(offset);
    if (const auto written = write(block); !written)
        return written;
    return insert(later);
}

Result<void> SearchBlocks::add(const Item& item, const QString& text)
{
    const QByteArray line = SearchScan::separator + text.toUtf8();
    auto block = blockOf(item);
    if (!block)
        return block.error();
    if (!block->has_value())
        return insert({0, item, numberOf(item.row), line});
    Block& changed = **block;
    const auto place = placeIn(changed, item);
    if (!place)
        return place.error();
    if (*place == 0)
        changed.from = std::min(changed.from, item,
            [](const Item& a, const Item& b) { return std::tie(a.sortKey, a.row) < std::tie(b.sortKey, b.row); });
    changed.texts.insert(offsetOf(changed.texts, *place), line);
    changed.items.insert(*place * digits, numberOf(item.row));
    return changed.items.size() / digits > mostItems ? split(std::move(changed)) : write(changed);
}

Result<void> SearchBlocks::remove(const Item& item)
{
    auto block = blockOf(item);
    if (!block)
        return block.error();
    const qsizetype place = block->has_value() ? placeOf((*block)->items, item.row) : -1;
    if (place < 0)
        return Error {ErrorKind::RowCorrupt,
            {QStringLiteral("search_block"), QString::number(item.row), QStringLiteral("items")}, {}};
    Block& changed = **block;
    const qsizetype offset = offsetOf(changed.texts, place);
    changed.texts.remove(offset, offsetOf(changed.texts, place + 1) - offset);
    changed.items.remove(place * digits, digits);
    return write(changed);
}

/// Short words begin the text, so its key lies in their ranges; for others all blocks are looked through.
Result<SearchBlocks::Stretch> SearchBlocks::stretchFor(const SearchWords& words)
{
    Stretch stretch {{}, QByteArray(1, behindAllKeys)};
    if (!words.isShort())
        return stretch;
    const auto ranges = words.keyRanges();
    const auto first = blockOf({0, ranges.front().from});
    if (!first)
        return first.error();
    if (first->has_value())
        stretch.from = (*first)->from;
    stretch.before = ranges.back().to;
    return stretch;
}

Result<std::vector<SearchBlocks::Block>> SearchBlocks::read(const Stretch& stretch, int count)
{
    return Statement::on(m_connection, QStringLiteral(R"(
        SELECT rowid, from_key, from_item, items, texts FROM search_block
        WHERE (from_key, from_item) >= (:key, :item) AND from_key < :before
        ORDER BY from_key, from_item LIMIT :count)"))
        .bind(":key", stretch.from.sortKey)
        .bind(":item", stretch.from.row)
        .bind(":before", stretch.before)
        .bind(":count", count)
        .map(blockFrom);
}

Result<std::vector<qint64>> SearchBlocks::find(const SearchWords& words, int limit)
{
    std::vector<qint64> rows;
    if (words.isEmpty() || limit < 1)
        return rows;
    auto stretch = stretchFor(words);
    if (!stretch)
        return stretch.error();
    SearchScan scan(words);
    for (int count = firstBlocks;; count = std::min(count * 2, mostBlocks)) {
        const auto blocks = read(*stretch, count);
        if (!blocks)
            return blocks.error();
        if (blocks->empty())
            return rows;
        scan.learn(blocks->front().texts);
        for (const Block& block : *blocks) {
            for (const qsizetype place : scan.placesIn(block.texts, limit - static_cast<int>(rows.size())))
                rows.push_back(rowAt(block.items, place));
            if (static_cast<int>(rows.size()) >= limit)
                return rows;
        }
        stretch->from = blocks->back().from;
        ++stretch->from.row;
    }
}

} // namespace tanu
