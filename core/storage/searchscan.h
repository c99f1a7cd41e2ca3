#pragma once

#include "core/storage/searchwords.h"

#include <QtCore/QByteArray>

#include <vector>

namespace tanu {

/// Looks for words in many texts that stand one behind another, each behind a line feed.
///
/// - The texts are folded (foldForSearch) and in UTF-8; the words are those of SearchWords.
/// - One byte of one word is looked for with memchr and only then the rest compared: as fast as memory is read if that
///   byte is rare, which is why the scan learns from the texts themselves.
class SearchScan {
public:
    static constexpr char separator = '\n';

    /// `words` must not be empty.
    explicit SearchScan(const SearchWords& words);

    /// Chooses the byte to look for by what is rare in these texts. Any texts are right, like ones are fast.
    void learn(const QByteArray& texts);

    /// Places (from 0) of the texts that have every word, in order, at most `limit`. If all words are short, the
    /// text must begin with the first one.
    [[nodiscard]] std::vector<qsizetype> placesIn(const QByteArray& texts, int limit) const;

private:
    [[nodiscard]] bool hasAll(QByteArrayView text) const;
    /// Where the needle is found at or behind `from`, or -1.
    [[nodiscard]] qsizetype next(const QByteArray& texts, qsizetype from) const;

    std::vector<QByteArray> m_words;
    std::vector<QByteArray> m_needles; ///< what every text that is found contains, together with its line feed
    QByteArray m_needle; ///< the one of them that is looked for
    qsizetype m_anchor = 0; ///< place of its byte that is looked for
};

} // namespace tanu
