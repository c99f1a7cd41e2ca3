#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/storage/personmeant.h"
#include "core/storage/searchblocks.h"
#include "core/storage/searchwords.h"

#include <vector>

namespace tanu {

/// What Ctrl+K can find.
enum class SearchKind { Application, Protocol, Certificate };

QString codeOf(SearchKind kind);
/// Errors: FieldMalformed{"searchkind", typed}.
Result<SearchKind> parseSearchKind(const QString& code);

/// One thing that can be found.
struct SearchItem {
    SearchKind kind = SearchKind::Application;
    QByteArray subject; ///< id of the thing, 16 bytes
    QString title; ///< the name first: that is what the list is sorted by
    QString subtitle; ///< e.g. the number; never what is sealed
    QString identity = {}; ///< given by `find` for an application: IIN or foreign document, opened where it lies
};

/// The rows behind the search: `text` is title and subtitle, folded; `sort_key` the title's Kazakh order.
///
/// - Three tables say the same: search_item, the index of three signs (kept by triggers) and SearchBlocks. Whoever
///   changes search_item goes through here, inside a transaction.
class SearchTable {
public:
    explicit SearchTable(Connection& connection);

    /// Adds the thing, or replaces what was said of it.
    Result<void> put(const SearchItem& item);
    Result<void> remove(const QByteArray& subject);

    /// What contains every word of `typed`, in Kazakh order of the titles, at most `limit`.
    ///
    /// - Words in any order and any case; numbers that stand side by side count as one (`2026/0017`).
    /// - One or two signs find what begins with them.
    /// - A whole IIN, or a whole foreign document, finds the applications of its person (S2).
    Result<std::vector<SearchItem>> find(const QString& typed, int limit);

private:
    /// Takes the thing out of the blocks. Nothing if it was not there.
    Result<std::optional<SearchBlocks::Item>> leaveBlock(const QByteArray& subject);
    Result<std::vector<SearchItem>> ofPerson(const PersonMeant& meant, int limit);
    Result<std::vector<SearchItem>> fromIndex(const SearchWords& words, int limit);
    Result<std::vector<SearchItem>> fromBlocks(const SearchWords& words, int limit);

    Connection& m_connection;
};

} // namespace tanu
