#include "core/domain/values/calendarfile.h"

#include <QtCore/QStringList>

#include <optional>
#include <set>

namespace tanu {

namespace {

const QString& header()
{
    static const QString line = QStringLiteral("date,kind,name_kk,name_ru,estimated");
    return line;
}

Error bad(qsizetype line, const char* what)
{
    return {ErrorKind::ImportLineBad, {QString::number(line), QString::fromLatin1(what)}, {}};
}

QString quoted(QString field)
{
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    field.replace(u'"', QLatin1String("\"\""));
    return u'"' + field + u'"';
}

/// One record of the file and the line on which it begins.
struct Record {
    qsizetype line = 1;
    QStringList fields;
};

/// Cuts text into records; quotes may hold commas, doubled quotes and line ends.
class RecordReader {
public:
    explicit RecordReader(QStringView text)
        : m_text(text)
    {
    }

    Result<std::vector<Record>> read()
    {
        for (const QChar sign : m_text) {
            m_quoted ? addQuoted(sign) : addPlain(sign);
            m_line += sign == u'\n' ? 1 : 0;
            if (m_stray)
                return bad(m_line, "quote");
        }
        if (m_quoted)
            return bad(m_record.line, "quote");
        endRecord();
        return m_records;
    }

private:
    void addQuoted(QChar sign)
    {
        if (sign == u'"') {
            m_quoted = false;
            m_closed = true;
            return;
        }
        m_field += sign;
    }

    void addPlain(QChar sign)
    {
        if (sign == u'"')
            return addQuote();
        if (sign == u'\r')
            return;
        if (sign == u',')
            return endField();
        if (sign == u'\n')
            return endRecord();
        m_stray = m_closed;
        m_field += sign;
    }

    /// A quote outside quotes opens a field, or is the second of a doubled one.
    void addQuote()
    {
        m_stray = !m_closed && !m_field.isEmpty();
        if (m_closed)
            m_field += u'"';
        m_closed = false;
        m_quoted = true;
    }

    void endField()
    {
        m_record.fields += m_field;
        m_field.clear();
        m_closed = false;
    }

    void endRecord()
    {
        endField();
        const bool blank = m_record.fields.size() == 1 && m_record.fields.first().trimmed().isEmpty();
        if (!blank)
            m_records.push_back(m_record);
        m_record = {m_line + 1, {}};
    }

    QStringView m_text;
    std::vector<Record> m_records;
    Record m_record;
    QString m_field;
    qsizetype m_line = 1;
    bool m_quoted = false;
    bool m_closed = false; ///< the field's closing quote was read
    bool m_stray = false;
};

Result<CalendarDay> dayOf(const Record& record)
{
    if (record.fields.size() != 5)
        return bad(record.line, "fields");
    const QDate date = QDate::fromString(record.fields.at(0), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return bad(record.line, "date");
    const Result<DayKind> kind = parseDayKind(record.fields.at(1));
    if (!kind)
        return bad(record.line, "kind");
    const QString& estimated = record.fields.at(4);
    if (estimated != QLatin1String("0") && estimated != QLatin1String("1"))
        return bad(record.line, "estimated");
    return CalendarDay{
        date, *kind, record.fields.at(2), record.fields.at(3), estimated == QLatin1String("1")};
}

} // namespace

QString printCalendarCsv(const std::vector<CalendarDay>& days)
{
    QString text = header() + u'\n';
    for (const CalendarDay& day : days) {
        const QStringList fields{day.date.toString(Qt::ISODate), codeOf(day.kind), quoted(day.nameKk),
            quoted(day.nameRu), day.estimated ? QStringLiteral("1") : QStringLiteral("0")};
        text += fields.join(u',') + u'\n';
    }
    return text;
}

Result<std::vector<CalendarDay>> parseCalendarCsv(const QString& text)
{
    QStringView content = text;
    if (content.startsWith(QChar(QChar::ByteOrderMark)))
        content = content.mid(1);
    const Result<std::vector<Record>> records = RecordReader(content).read();
    if (!records)
        return records.error();
    if (records->empty() || records->front().fields.join(u',') != header())
        return bad(1, "header");

    std::vector<CalendarDay> days;
    std::set<QDate> dates;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const Record& record = records->at(i);
        const Result<CalendarDay> day = dayOf(record);
        if (!day)
            return day.error();
        if (!dates.insert(day->date).second)
            return bad(record.line, "twice");
        days.push_back(*day);
    }
    return days;
}

} // namespace tanu
