#include "core/domain/rules/backups.h"

#include <algorithm>
#include <set>

namespace tanu {

namespace {

constexpr size_t daysKept = 7;
constexpr size_t weeksKept = 5;
constexpr size_t monthsKept = 12;
constexpr int nightlyHour = 20;
constexpr qint64 oldAfterSeconds = 3 * 24 * 60 * 60;

/// The last so many periods that have a backup; the first one that asks for a period is the newest of it.
class Periods {
public:
    explicit Periods(size_t kept)
        : m_kept(kept)
    {
    }

    bool keepsNewestOf(QDate period) { return m_seen.size() < m_kept && m_seen.insert(period).second; }

private:
    size_t m_kept;
    std::set<QDate> m_seen;
};

} // namespace

std::vector<qint64> superfluousBackups(const std::vector<KeptBackup>& good)
{
    std::vector<KeptBackup> newestFirst = good;
    std::sort(newestFirst.begin(), newestFirst.end(),
        [](const KeptBackup& a, const KeptBackup& b) { return a.number > b.number; });
    Periods days(daysKept);
    Periods weeks(weeksKept);
    Periods months(monthsKept);
    std::vector<qint64> superfluous;
    for (const KeptBackup& backup : newestFirst) {
        const QDate day = backup.day;
        const bool ofDay = days.keepsNewestOf(day);
        const bool ofWeek = weeks.keepsNewestOf(day.addDays(1 - day.dayOfWeek()));
        const bool ofMonth = months.keepsNewestOf(QDate(day.year(), day.month(), 1));
        if (!ofDay && !ofWeek && !ofMonth)
            superfluous.push_back(backup.number);
    }
    std::reverse(superfluous.begin(), superfluous.end());
    return superfluous;
}

bool isBackupDue(const QDateTime& now, const std::optional<QDateTime>& lastGood)
{
    QDateTime night = now;
    night.setTime(QTime(nightlyHour, 0));
    if (night > now)
        night = night.addDays(-1);
    return !lastGood || *lastGood < night || *lastGood > now;
}

BackupAge backupAge(
    const QDateTime& now, const std::optional<QDateTime>& lastGood, bool wasAnyMade, const QDateTime& since)
{
    if (wasAnyMade && !lastGood)
        return BackupAge::Lost;
    const QDateTime from = lastGood.value_or(since);
    if (from.secsTo(now) <= oldAfterSeconds)
        return BackupAge::Fresh;
    return lastGood ? BackupAge::Old : BackupAge::None;
}

} // namespace tanu
