#include "app/cli/commands/workdaycommands.h"

#include "app/cli/opencenter.h"
#include "core/services/queries/calendarquery.h"
#include "core/services/starter/loadstarter.h"
#include "core/services/starter/starterregisters.h"

#include <set>

namespace tanu::cli {

namespace {

constexpr int mostDays = 10'000;

/// As a new center has it: the same years count as confirmed (W3).
Result<WorkCalendar> shippedCalendar()
{
    const auto starter = StarterRegisters::load();
    if (!starter)
        return starter.error();
    std::set<int> confirmed;
    for (int year = firstConfirmedYear; year <= lastConfirmedYear; ++year)
        confirmed.insert(year);
    return WorkCalendar::of(starter->calendarDays(), confirmed);
}

/// The calendar to count by: the center's with `--data`, else the shipped one, which is read once into `shipped`.
Result<WorkCalendar> calendarFor(const Arguments& arguments, std::optional<WorkCalendar>& shipped)
{
    if (!arguments.has("data")) {
        if (shipped)
            return *shipped;
        auto read = shippedCalendar();
        if (read)
            shipped = *read;
        return read;
    }
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    return CalendarQuery((*center)->connection()).calendar();
}

Result<QDate> dateFrom(const QString& typed)
{
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid() || date.year() < 2000 || date.year() > 2099)
        return Error {ErrorKind::ImpossibleDate, {typed}, {}};
    return date;
}

CommandShape::Option optionalData()
{
    return {QStringLiteral("data"), QStringLiteral("DIR")};
}

} // namespace

CommandShape WorkdayAddCommand::shape() const
{
    return {QStringLiteral("workday add"), QStringLiteral("The N-th working day after a date (W5)."),
        {QStringLiteral("DATE"), QStringLiteral("N")}, {optionalData(), jsonOption()}};
}

Result<void> WorkdayAddCommand::run(const Arguments& arguments, Output& output)
{
    const auto from = dateFrom(arguments.at("DATE"));
    if (!from)
        return from.error();
    bool isNumber = false;
    const int count = arguments.at("N").toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostDays)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("n"), arguments.at("N")}, {}};
    const auto calendar = calendarFor(arguments, m_shipped);
    if (!calendar)
        return calendar.error();
    const QDate day = calendar->addWorkingDays(*from, count);
    output.line(day.toString(Qt::ISODate));
    if (output.isJson())
        output.object({{QStringLiteral("date"), day.toString(Qt::ISODate)},
            {QStringLiteral("unconfirmedCalendar"), calendar->touchesUnconfirmed(*from, day)}});
    return {};
}

CommandShape WorkdayCountCommand::shape() const
{
    return {QStringLiteral("workday count"), QStringLiteral("Whole working days strictly between two dates (W5)."),
        {QStringLiteral("FROM"), QStringLiteral("TO")}, {optionalData(), jsonOption()}};
}

Result<void> WorkdayCountCommand::run(const Arguments& arguments, Output& output)
{
    const auto from = dateFrom(arguments.at("FROM"));
    if (!from)
        return from.error();
    const auto to = dateFrom(arguments.at("TO"));
    if (!to)
        return to.error();
    const auto calendar = calendarFor(arguments, m_shipped);
    if (!calendar)
        return calendar.error();
    const int count = calendar->workingDaysBetween(*from, *to);
    output.line(QString::number(count));
    if (output.isJson())
        output.object({{QStringLiteral("workingDays"), count}});
    return {};
}

} // namespace tanu::cli
