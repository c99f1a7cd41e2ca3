#include "core/domain/values/csv.h"

namespace tanu {

namespace {

Error badQuote(qint64 line)
{
    return {ErrorKind::ImportLineBad, {QString::number(line), QStringLiteral("quote")}, {}};
}

/// Walks over the text once; a field is copied when its end is known.
class CsvReader {
public:
    CsvReader(QStringView text, char16_t separator)
        : m_text(text)
        , m_separator(separator)
    {
        if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
            ++m_at;
    }

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    /// The record that begins here; without fields for a line without any sign.
    Result<CsvRecord> next()
    {
        CsvRecord record {m_line, {}};
        const bool blank = isLineEnd();
        do {
            const Result<QString> field = isAt(u'"') ? quotedField() : plainField();
            if (!field)
                return field.error();
            record.fields.append(*field);
        } while (skip(m_separator));
        skip(u'\r');
        skip(u'\n');
        ++m_line;
        if (blank)
            record.fields.clear();
        return record;
    }

private:
    [[nodiscard]] bool isAt(char16_t sign) const { return !isAtEnd() && m_text[m_at] == sign; }

    [[nodiscard]] bool isLineEnd() const
    {
        return isAtEnd() || isAt(u'\n') || (isAt(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n');
    }

    bool skip(char16_t sign)
    {
        const bool there = isAt(sign);
        m_at += there ? 1 : 0;
        return there;
    }

    Result<QString> plainField()
    {
        const qsizetype begin = m_at;
        while (!isAt(m_separator) && !isLineEnd()) {
            if (isAt(u'"'))
                return badQuote(m_line);
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin).toString();
    }

    Result<QString> quotedField()
    {
        const qint64 opened = m_line;
        QString field;
        skip(u'"');
        for (;;) {
            const qsizetype close = m_text.indexOf(u'"', m_at);
            if (close < 0)
                return badQuote(opened);
            const QStringView part = m_text.mid(m_at, close - m_at);
            field += part;
            m_line += part.count(u'\n');
            m_at = close + 1;
            if (!skip(u'"'))
                break;
            field += u'"';
        }
        if (!isAt(m_separator) && !isLineEnd())
            return badQuote(m_line);
        return field;
    }

    QStringView m_text;
    char16_t m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace

Result<void> readCsv(
    QStringView text, const std::function<Result<void>(const CsvRecord&)>& visit, char16_t separator)
{
    CsvReader reader(text, separator);
    while (!reader.isAtEnd()) {
        const Result<CsvRecord> record = reader.next();
        if (!record)
            return record.error();
        if (record->fields.isEmpty())
            continue;
        if (const Result<void> visited = visit(*record); !visited)
            return visited;
    }
    return {};
}

char16_t csvSeparator(QStringView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool isQuoted = false;
    for (const QChar sign : text) {
        if (sign == u'\n' && !isQuoted)
            break;
        if (sign == u'"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        commas += sign == u',' ? 1 : 0;
        semicolons += sign == u';' ? 1 : 0;
        tabs += sign == u'\t' ? 1 : 0;
    }
    if (semicolons > commas && semicolons >= tabs)
        return u';';
    return tabs > commas ? u'\t' : u',';
}

QString csvField(const QString& field)
{
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    QString doubled = field;
    doubled.replace(u'"', QLatin1String("\"\""));
    return u'"' + doubled + u'"';
}

QString csvPlainText(const QString& text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n");
    return !text.isEmpty() && dangerous.contains(text.front()) ? QString(u'\'' + text) : text;
}

QString csvLine(const QStringList& fields)
{
    QString record;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            record += u',';
        record += csvField(fields.at(i));
    }
    // A record of one empty field would be a line without any sign.
    return (record.isEmpty() ? QStringLiteral("\"\"") : record) + QLatin1String("\r\n");
}

} // namespace tanu
