#include "server/registers/duedates.h"

namespace tanu::server {

namespace {

int monthsOf(Renewal renewal)
{
    switch (renewal) {
    case Renewal::Month:
        return 1;
    case Renewal::Quarter:
        return 3;
    case Renewal::HalfYear:
        return 6;
    case Renewal::OnChange:
    case Renewal::ByOtherRules:
        break;
    }
    return 0;
}

QDate beginOf(QDate date, int months)
{
    return QDate(date.year(), (date.month() - 1) / months * months + 1, 1);
}

QDate endOf(QDate date, int months)
{
    return beginOf(date, months).addMonths(months).addDays(-1);
}

} // namespace

DueState dueStateOf(Renewal renewal, const std::optional<QDate>& published, QDate running, QDate today)
{
    const int months = monthsOf(renewal);
    if (months == 0)
        return {published ? DueState::Kind::Fresh : DueState::Kind::Due, {}};
    const QDate begin = beginOf(today, months);
    if (published && *published >= begin)
        return {DueState::Kind::Fresh, endOf(begin.addMonths(months), months)};
    const QDate firstOwed = published ? beginOf(*published, months).addMonths(months) : beginOf(running, months);
    if (firstOwed < begin)
        return {DueState::Kind::Overdue, endOf(firstOwed, months)};
    return {DueState::Kind::Due, endOf(begin, months)};
}

const char* nameOf(Renewal renewal)
{
    switch (renewal) {
    case Renewal::Month:
        return "month";
    case Renewal::Quarter:
        return "quarter";
    case Renewal::HalfYear:
        return "half-year";
    case Renewal::ByOtherRules:
        return "other-rules";
    case Renewal::OnChange:
        break;
    }
    return "on-change";
}

const char* nameOf(DueState::Kind kind)
{
    switch (kind) {
    case DueState::Kind::Due:
        return "due";
    case DueState::Kind::Overdue:
        return "overdue";
    case DueState::Kind::Fresh:
        break;
    }
    return "fresh";
}

} // namespace tanu::server
