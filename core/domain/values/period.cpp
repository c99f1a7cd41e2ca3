#include "core/domain/values/period.h"

#include <QtCore/QRegularExpression>

namespace tanu {

namespace {

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
constexpr int monthsOfYear = 12;

bool isYearKnown(int year)
{
    return year >= firstYear && year <= lastYear;
}

} // namespace

Result<Period> Period::month(int year, int month)
{
    if (!isYearKnown(year) || month < 1 || month > monthsOfYear)
        return Error {ErrorKind::ImpossibleDate, {QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'))}, {}};
    return Period(year, month);
}

Result<Period> Period::year(int year)
{
    if (!isYearKnown(year))
        return Error {ErrorKind::ImpossibleDate, {QString::number(year)}, {}};
    return Period(year, 0);
}

Result<Period> Period::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})(?:-([0-9]{2}))?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Error {ErrorKind::ImpossibleDate, {text}, {}};
    const int typedYear = match.captured(1).toInt();
    return match.captured(2).isEmpty() ? year(typedYear) : month(typedYear, match.captured(2).toInt());
}

Period Period::monthOf(QDate date)
{
    Q_ASSERT_X(isYearKnown(date.year()), "Period::monthOf", "a date from 2000 to 2099");
    return {date.year(), date.month()};
}

Period Period::yearOf(QDate date)
{
    Q_ASSERT_X(isYearKnown(date.year()), "Period::yearOf", "a date from 2000 to 2099");
    return {date.year(), 0};
}

QDate Period::first() const
{
    return {m_year, isYear() ? 1 : m_month, 1};
}

QDate Period::last() const
{
    return isYear() ? QDate(m_year, monthsOfYear, 31) : QDate(m_year, m_month, first().daysInMonth());
}

Period Period::moved(int step) const
{
    const QDate to = isYear() ? first().addYears(step) : first().addMonths(step);
    if (!isYearKnown(to.year()))
        return *this;
    return isYear() ? yearOf(to) : monthOf(to);
}

QString Period::code() const
{
    return first().toString(isYear() ? QStringLiteral("yyyy") : QStringLiteral("yyyy-MM"));
}

} // namespace tanu
