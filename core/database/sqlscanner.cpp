#include "core/database/sqlscanner.h"

namespace tanu {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

} // namespace

SqlScanner::SqlScanner(QStringView sql)
    : m_sql(sql)
{
}

SqlScanner::Piece SqlScanner::next()
{
    if (m_position >= m_sql.size())
        return {Kind::End, {}, m_sql.size()};

    const QChar c = at(m_position);
    const QChar following = at(m_position + 1);
    if (c.isSpace())
        return blank();
    if (isWordPart(c))
        return upTo(Kind::Word, endOfWord(m_position));
    if (c == QLatin1Char('-') && following == QLatin1Char('-')) {
        const qsizetype lineEnd = m_sql.indexOf(QLatin1Char('\n'), m_position);
        return upTo(Kind::Blank, lineEnd < 0 ? m_sql.size() : lineEnd + 1);
    }
    if (c == QLatin1Char('/') && following == QLatin1Char('*'))
        return upToMark(Kind::Blank, m_position + 2, u"*/");

    switch (c.unicode()) {
    case u'\'':
    case u'"':
    case u'`':
        return quoted(c);
    case u'[':
        return upToMark(Kind::Quoted, m_position + 1, u"]");
    case u'$':
        return dollar();
    case u':':
        return colon();
    case u'?':
    case u'@':
        return upTo(Kind::ForeignPlaceholder, endOfWord(m_position + 1));
    case u';':
        return upTo(Kind::Semicolon, m_position + 1);
    default:
        return upTo(Kind::Other, m_position + 1);
    }
}

QChar SqlScanner::at(qsizetype index) const
{
    return index < m_sql.size() ? m_sql.at(index) : QChar();
}

SqlScanner::Piece SqlScanner::upTo(Kind kind, qsizetype end)
{
    const qsizetype start = m_position;
    m_position = end;
    return {kind, m_sql.sliced(start, end - start), start};
}

SqlScanner::Piece SqlScanner::upToMark(Kind kind, qsizetype from, QStringView mark)
{
    const qsizetype found = m_sql.indexOf(mark, from);
    return found < 0 ? upTo(Kind::Unclosed, m_sql.size()) : upTo(kind, found + mark.size());
}

/// A doubled quote inside is a quote character.
SqlScanner::Piece SqlScanner::quoted(QChar close)
{
    qsizetype end = m_position + 1;
    while (end < m_sql.size()) {
        if (at(end) != close)
            ++end;
        else if (at(end + 1) == close)
            end += 2;
        else
            return upTo(Kind::Quoted, end + 1);
    }
    return upTo(Kind::Unclosed, m_sql.size());
}

/// `$$ ... $$` and `$tag$ ... $tag$` quote in PostgreSQL.
SqlScanner::Piece SqlScanner::dollar()
{
    const qsizetype tagEnd = endOfWord(m_position + 1);
    if (at(tagEnd) != QLatin1Char('$'))
        return upTo(Kind::ForeignPlaceholder, tagEnd);
    return upToMark(Kind::Quoted, tagEnd + 1, m_sql.sliced(m_position, tagEnd + 1 - m_position));
}

SqlScanner::Piece SqlScanner::colon()
{
    if (at(m_position + 1) == QLatin1Char(':'))
        return upTo(Kind::Other, m_position + 2);
    const qsizetype end = endOfWord(m_position + 1);
    return upTo(end == m_position + 1 ? Kind::Other : Kind::Placeholder, end);
}

SqlScanner::Piece SqlScanner::blank()
{
    qsizetype end = m_position;
    while (end < m_sql.size() && at(end).isSpace())
        ++end;
    return upTo(Kind::Blank, end);
}

qsizetype SqlScanner::endOfWord(qsizetype from) const
{
    while (from < m_sql.size() && isWordPart(at(from)))
        ++from;
    return from;
}

} // namespace tanu
