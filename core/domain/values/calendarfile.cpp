#include "core/domain/values/calendarfile.h"

#include "core/domain/values/csv.h"

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

Error bad(qint64 line, const char* what)
{
    return {ErrorKind::ImportLineBad, {QString::number(line), QString::fromLatin1(what)}, {}};
}

bool isBlank(const CsvRecord& record)
{
    return record.fields.size() == 1 && record.fields.first().trimmed().isEmpty();
}

Result<CalendarDay> dayOf(const CsvRecord& record)
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
        const QStringList fields{day.date.toString(Qt::ISODate), codeOf(day.kind), csvField(day.nameKk),
            csvField(day.nameRu), day.estimated ? QStringLiteral("1") : QStringLiteral("0")};
        text += fields.join(u',') + u'\n';
    }
    return text;
}

Result<std::vector<CalendarDay>> parseCalendarCsv(const QString& text)
{
    std::vector<CalendarDay> days;
    std::set<QDate> dates;
    bool hasHeader = false;
    const Result<void> read = readCsv(text, [&](const CsvRecord& record) -> Result<void> {
        if (isBlank(record))
            return {};
        if (!hasHeader) {
            hasHeader = record.fields.join(u',') == header();
            return hasHeader ? Result<void>() : bad(1, "header");
        }
        const Result<CalendarDay> day = dayOf(record);
        if (!day)
            return day.error();
        if (!dates.insert(day->date).second)
            return bad(record.line, "twice");
        days.push_back(*day);
        return {};
    });
    if (!read)
        return read.error();
    if (!hasHeader)
        return bad(1, "header");
    return days;
}

} // namespace tanu
