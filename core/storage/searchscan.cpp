#include "core/storage/searchscan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace tanu {

SearchScan::SearchScan(const SearchWords& words)
{
    for (const QString& word : words.words())
        m_words.push_back(word.toUtf8());
    m_needles = words.isShort() ? std::vector<QByteArray> {separator + m_words.front()} : m_words;
    m_needle = m_needles.front();
}

void SearchScan::learn(const QByteArray& texts)
{
    std::array<qsizetype, 256> counts {};
    for (const char byte : texts)
        ++counts.at(static_cast<quint8>(byte));
    qsizetype rarest = texts.size() + 1;
    for (const QByteArray& needle : m_needles) {
        for (qsizetype i = 0; i < needle.size(); ++i) {
            const qsizetype count = counts.at(static_cast<quint8>(needle.at(i)));
            if (count >= rarest)
                continue;
            rarest = count;
            m_needle = needle;
            m_anchor = i;
        }
    }
}

qsizetype SearchScan::next(const QByteArray& texts, qsizetype from) const
{
    const char* const begin = texts.constData();
    const qsizetype last = texts.size() - m_needle.size(); ///< where the needle can begin
    for (qsizetype start = from; start <= last; ++start) {
        const void* const hit = std::memchr(
            begin + start + m_anchor, m_needle.at(m_anchor), static_cast<size_t>(last - start + 1));
        if (hit == nullptr)
            return -1;
        start = static_cast<const char*>(hit) - begin - m_anchor;
        if (std::memcmp(begin + start, m_needle.constData(), static_cast<size_t>(m_needle.size())) == 0)
            return start;
    }
    return -1;
}

bool SearchScan::hasAll(QByteArrayView text) const
{
    return std::all_of(m_words.begin(), m_words.end(), [text](const QByteArray& word) { return text.contains(word); });
}

std::vector<qsizetype> SearchScan::placesIn(const QByteArray& texts, int limit) const
{
    std::vector<qsizetype> places;
    qsizetype place = -1;
    qsizetype counted = 0; ///< the line feeds before it are in `place`
    for (qsizetype at = next(texts, 0); at >= 0 && static_cast<int>(places.size()) < limit;) {
        const qsizetype begin = texts.lastIndexOf(separator, at);
        const qsizetype found = texts.indexOf(separator, at + 1);
        const qsizetype end = found < 0 ? texts.size() : found;
        place += std::count(texts.begin() + counted, texts.begin() + begin + 1, separator);
        counted = begin + 1;
        if (hasAll(QByteArrayView(texts).sliced(begin, end - begin)))
            places.push_back(place);
        at = end < texts.size() ? next(texts, end) : -1;
    }
    return places;
}

} // namespace tanu
