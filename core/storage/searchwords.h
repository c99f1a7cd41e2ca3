#pragma once

#include "core/database/connection.h"
#include "core/database/statement.h"

#include <vector>

namespace tanu {

/// What somebody typed to find something, made ready for the tables.
///
/// - Folded like the texts themselves; words in any order, all of them must be there.
/// - Numbers side by side are one word, so that `2026/0017` does not find every number that has a 2026 and a 0017.
class SearchWords {
public:
    /// How the matches are best found, measured at 100,000 rows.
    enum class Plan {
        Prefix, ///< only short words: what begins with the first one
        Index, ///< few matches: from the index of three signs, then sorted
        Walk, ///< many matches: in the order of the answer until it is full
    };

    static constexpr qsizetype trigram = 3; ///< signs of which the index knows where they are
    static constexpr size_t mostWords = 8; ///< further ones are not looked at

    static SearchWords of(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// No word is long enough for the index of three signs.
    [[nodiscard]] bool isShort() const;
    [[nodiscard]] const std::vector<QString>& words() const { return m_words; }

    /// At most `few` matches are put in order from the index.
    [[nodiscard]] Result<Plan> plan(Connection& connection, int few) const;

    /// Expression of FTS5 for the words that the index knows; empty under Plan::Prefix.
    [[nodiscard]] QString match() const;

    /// SQL that demands every word of a column with folded text, and the values for its placeholders.
    [[nodiscard]] QString condition(const QString& column) const;
    void bindTo(Statement& statement) const;

    /// Under Plan::Prefix: ranges of sort keys, lower bound included, upper bound not, in order. Several because
    /// folded letters (е) stand for more than one (е, ё).
    struct KeyRange {
        QByteArray from;
        QByteArray to;
    };
    [[nodiscard]] std::vector<KeyRange> keyRanges() const;

private:
    std::vector<QString> m_words;
};

} // namespace tanu
