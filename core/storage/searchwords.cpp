#include "core/storage/searchwords.h"

#include "core/domain/values/searchtext.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tanu {

namespace {

constexpr char lettersEnd = '\x01'; ///< of a sort key: behind the letters of its first level
constexpr char behindAllLetters = '\xFF';

bool isNumber(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
}

/// The spellings that fold to this word.
QStringList spellings(const QString& word)
{
    QStringList all {QString()};
    for (const QChar sign : word) {
        QStringList longer;
        for (const QString& beginning : std::as_const(all)) {
            longer.append(beginning + sign);
            if (sign == QChar(0x0435))
                longer.append(beginning + QChar(0x0451));
            if (sign == QChar(0x04D9))
                longer.append(beginning + QChar(0x0259));
        }
        all = longer;
    }
    return all;
}

} // namespace

SearchWords SearchWords::of(const QString& typed)
{
    SearchWords words;
    bool lastWasNumber = false;
    for (const QString& word : foldForSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool number = isNumber(word);
        if (number && lastWasNumber)
            words.m_words.back() += QLatin1Char(' ') + word;
        else if (words.m_words.size() < mostWords)
            words.m_words.push_back(word);
        else
            break;
        lastWasNumber = number;
    }
    return words;
}

bool SearchWords::isShort() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](const QString& word) { return word.size() < trigram; });
}

Result<SearchWords::Plan> SearchWords::plan(Connection& connection, int few) const
{
    if (isShort())
        return Plan::Prefix;
    const auto found = Statement::on(connection, QStringLiteral(R"(
        SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index MATCH :match LIMIT :limit))"))
        .bind(":match", match())
        .bind(":limit", few + 1)
        .integer();
    if (!found)
        return found.error();
    return *found <= few ? Plan::Index : Plan::Walk;
}

QString SearchWords::match() const
{
    QStringList phrases;
    for (const QString& word : m_words) {
        if (word.size() >= trigram)
            phrases.append(QLatin1Char('"') + word + QLatin1Char('"'));
    }
    return phrases.join(QStringLiteral(" AND "));
}

QString SearchWords::condition(const QString& column) const
{
    QStringList conditions;
    for (size_t i = 0; i < m_words.size(); ++i)
        conditions.append(QStringLiteral("instr(%1, :word%2) > 0").arg(column).arg(i));
    return conditions.join(QStringLiteral(" AND "));
}

void SearchWords::bindTo(Statement& statement) const
{
    for (size_t i = 0; i < m_words.size(); ++i)
        statement.bind(QStringLiteral(":word%1").arg(i), m_words[i]);
}

std::vector<SearchWords::KeyRange> SearchWords::keyRanges() const
{
    std::vector<KeyRange> ranges;
    if (isEmpty())
        return ranges;
    for (const QString& spelling : spellings(m_words.front())) {
        const QByteArray key = kazakhSortKey(spelling);
        const QByteArray letters = key.first(std::max<qsizetype>(0, key.indexOf(lettersEnd)));
        ranges.push_back({letters, letters + behindAllLetters});
    }
    std::sort(ranges.begin(), ranges.end(), [](const KeyRange& a, const KeyRange& b) { return a.from < b.from; });
    return ranges;
}

} // namespace tanu
