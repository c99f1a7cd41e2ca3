#include "core/domain/values/icalendarfile.h"

#include "core/domain/values/icalendarlines.h"

#include <QtCore/QStringList>

#include <optional>
#include <set>

namespace tanu {

namespace {

constexpr qint64 greatestSpan = 366; ///< days of one event

Error bad(qsizetype line, const char* what)
{
    return {ErrorKind::ImportLineBad, {QString::number(line), QString::fromLatin1(what)}, {}};
}

QString unescaped(const QString& text)
{
    QString plain;
    bool escape = false;
    for (const QChar sign : text) {
        if (!escape && sign == u'\\') {
            escape = true;
            continue;
        }
        const bool lineEnd = escape && (sign == u'n' || sign == u'N');
        plain += lineEnd ? QChar(u'\n') : sign;
        escape = false;
    }
    return plain;
}

QString printed(const CalendarDay& day, const QString& stamp)
{
    const QString basic = QStringLiteral("yyyyMMdd");
    const QStringList lines{
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:%1@tanu").arg(day.date.toString(Qt::ISODate)),
        QStringLiteral("DTSTAMP:%1").arg(stamp),
        QStringLiteral("DTSTART;VALUE=DATE:%1").arg(day.date.toString(basic)),
        QStringLiteral("DTEND;VALUE=DATE:%1").arg(day.date.addDays(1).toString(basic)),
        QStringLiteral("SUMMARY;LANGUAGE=kk:") + iCalendarText(day.nameKk),
        QStringLiteral("X-TANU-NAME-RU:") + iCalendarText(day.nameRu),
        QStringLiteral("X-TANU-KIND:") + codeOf(day.kind),
        day.estimated ? QStringLiteral("STATUS:TENTATIVE") : QStringLiteral("STATUS:CONFIRMED"),
        QStringLiteral("TRANSP:TRANSPARENT"),
        QStringLiteral("END:VEVENT"),
    };
    QString text;
    for (const QString& line : lines)
        text += iCalendarLine(line);
    return text;
}

/// A content line, unfolded, and where it began.
struct Line {
    qsizetype number = 0;
    QString name; ///< upper case, without parameters
    QString value;
};

/// Cuts a content line at the first colon outside quotes; parameters are dropped.
Line contentLine(qsizetype number, const QString& text)
{
    bool quoted = false;
    qsizetype colon = 0;
    for (; colon < text.size(); ++colon) {
        if (text.at(colon) == u'"')
            quoted = !quoted;
        if (!quoted && text.at(colon) == u':')
            break;
    }
    return {number, text.first(colon).section(u';', 0, 0).trimmed().toUpper(), text.mid(colon + 1)};
}

std::vector<Line> unfolded(const QString& text)
{
    std::vector<std::pair<qsizetype, QString>> raw;
    const QStringList physical = QString(text).remove(u'\r').split(u'\n');
    for (qsizetype i = 0; i < physical.size(); ++i) {
        const QString& line = physical.at(i);
        if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !raw.empty())
            raw.back().second += line.mid(1);
        else if (!line.trimmed().isEmpty())
            raw.emplace_back(i + 1, line);
    }
    std::vector<Line> lines;
    for (const auto& [number, line] : raw)
        lines.push_back(contentLine(number, line));
    return lines;
}

/// Reads events line by line; the first line that does not fit ends it.
class EventReader {
public:
    Result<void> take(const Line& line)
    {
        const QString value = line.value.trimmed();
        if (line.name == QLatin1String("BEGIN"))
            return begin(value);
        if (line.name == QLatin1String("END"))
            return end(line, value);
        if (m_depth != 1)
            return {};
        return property(line, value);
    }

    [[nodiscard]] bool isInEvent() const { return m_depth > 0; }
    [[nodiscard]] const std::vector<CalendarDay>& days() const { return m_days; }

private:
    Result<void> begin(const QString& component)
    {
        if (m_depth > 0 || component.compare(QLatin1String("VEVENT"), Qt::CaseInsensitive) == 0)
            ++m_depth;
        if (m_depth == 1) {
            m_day = {};
            m_end = {};
        }
        return {};
    }

    Result<void> end(const Line& line, const QString& component)
    {
        const bool isEvent = component.compare(QLatin1String("VEVENT"), Qt::CaseInsensitive) == 0;
        if (isEvent != (m_depth == 1))
            return bad(line.number, "event");
        if (m_depth > 0)
            --m_depth;
        return isEvent ? addDays(line.number) : Result<void>();
    }

    Result<void> property(const Line& line, const QString& value)
    {
        if (line.name == QLatin1String("DTSTART"))
            return readDate(line, m_day.date);
        if (line.name == QLatin1String("DTEND"))
            return readDate(line, m_end);
        if (line.name == QLatin1String("SUMMARY"))
            m_day.nameKk = unescaped(line.value);
        if (line.name == QLatin1String("X-TANU-NAME-RU")) {
            m_day.nameRu = unescaped(line.value);
            m_ownNames = true;
        }
        if (line.name == QLatin1String("STATUS"))
            m_day.estimated = value.compare(QLatin1String("TENTATIVE"), Qt::CaseInsensitive) == 0;
        return line.name == QLatin1String("X-TANU-KIND") ? readKind(line, value) : Result<void>();
    }

    static Result<void> readDate(const Line& line, QDate& date)
    {
        date = QDate::fromString(line.value.trimmed().left(8), QStringLiteral("yyyyMMdd"));
        return date.isValid() ? Result<void>() : bad(line.number, "date");
    }

    Result<void> readKind(const Line& line, const QString& value)
    {
        const Result<DayKind> kind = parseDayKind(value);
        if (!kind)
            return bad(line.number, "kind");
        m_day.kind = *kind;
        return {};
    }

    /// One entry for each day of the event that has ended on this line.
    Result<void> addDays(qsizetype line)
    {
        const QDate first = m_day.date;
        const QDate end = m_end.isValid() && m_end != first ? m_end : first.addDays(1);
        if (!first.isValid() || end < first || first.daysTo(end) > greatestSpan)
            return bad(line, "date");
        if (!m_ownNames)
            m_day.nameRu = m_day.nameKk;
        for (; m_day.date < end; m_day.date = m_day.date.addDays(1)) {
            if (!m_dates.insert(m_day.date).second)
                return bad(line, "twice");
            m_days.push_back(m_day);
        }
        m_ownNames = false;
        return {};
    }

    std::vector<CalendarDay> m_days;
    std::set<QDate> m_dates;
    CalendarDay m_day;
    QDate m_end;
    int m_depth = 0; ///< 1 within an event, more within what an event holds
    bool m_ownNames = false;
};

bool isLine(const Line& line, QLatin1String name)
{
    return line.name == name
        && line.value.trimmed().compare(QLatin1String("VCALENDAR"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString printICalendar(const std::vector<CalendarDay>& days, const QDateTime& stamp)
{
    const QString moment = iCalendarMoment(stamp);
    QString text =
        QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tanu//Working calendar//KK\r\n");
    for (const CalendarDay& day : days)
        text += printed(day, moment);
    return text + QLatin1String("END:VCALENDAR\r\n");
}

Result<std::vector<CalendarDay>> parseICalendar(const QString& text)
{
    const bool marked = text.startsWith(QChar(QChar::ByteOrderMark));
    const std::vector<Line> lines = unfolded(marked ? text.mid(1) : text);
    if (lines.empty() || !isLine(lines.front(), QLatin1String("BEGIN")))
        return bad(1, "calendar");
    if (!isLine(lines.back(), QLatin1String("END")))
        return bad(lines.back().number, "calendar");
    EventReader reader;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        if (const Result<void> taken = reader.take(lines.at(i)); !taken)
            return taken.error();
    }
    if (reader.isInEvent())
        return bad(lines.back().number, "event");
    return reader.days();
}

} // namespace tanu
