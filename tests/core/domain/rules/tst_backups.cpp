// Protects: which backups are kept, when one is due by itself and when the desk warns (S2): never the newest removed, no
// evening forgotten, a clock that went back believed in nothing.
#include "core/domain/rules/backups.h"

#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace tanu;

namespace {

QDateTime wall(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + QStringLiteral("+05:00"), Qt::ISODate);
}

std::vector<KeptBackup> daily(QDate first, int count)
{
    std::vector<KeptBackup> backups;
    for (int i = 0; i < count; ++i)
        backups.push_back({i + 1, first.addDays(i)});
    return backups;
}

} // namespace

class BackupRulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsDaysWeeksAndMonths()
    {
        // Two years of one backup a day, tidied up after each: what then lies there is what the rule promises.
        std::vector<KeptBackup> there;
        QDate day(2025, 1, 1);
        for (int i = 0; i < 730; ++i, day = day.addDays(1)) {
            there.push_back({i + 1, day});
            for (const qint64 number : superfluousBackups(there))
                std::erase_if(there, [number](const KeptBackup& one) { return one.number == number; });
            QVERIFY(there.back().day == day);
        }
        std::set<QDate> days;
        std::set<QDate> weeks;
        std::set<std::pair<int, int>> months;
        for (const KeptBackup& one : there) {
            days.insert(one.day);
            weeks.insert(one.day.addDays(1 - one.day.dayOfWeek()));
            months.insert({one.day.year(), one.day.month()});
        }
        const QDate last = day.addDays(-1);
        for (int i = 0; i < 7; ++i)
            QVERIFY2(days.contains(last.addDays(-i)), qPrintable(last.addDays(-i).toString(Qt::ISODate)));
        for (int i = 0; i < 5; ++i)
            QVERIFY(weeks.contains(last.addDays(1 - last.dayOfWeek() - 7 * i)));
        for (int i = 0; i < 12; ++i) {
            const QDate month = last.addMonths(-i);
            QVERIFY(months.contains({month.year(), month.month()}));
        }
        QVERIFY(there.size() <= 7 + 5 + 12);
    }

    void keepsTheNewestOfADay()
    {
        const QDate day(2026, 11, 30);
        QCOMPARE(superfluousBackups({{1, day}, {2, day}, {3, day}}), (std::vector<qint64> {1, 2}));
    }

    void neverRemovesTheNewest_data()
    {
        QTest::addColumn<QList<QDate>>("days");
        QTest::newRow("the only one") << QList<QDate> {QDate(2020, 1, 1)};
        QTest::newRow("after years without") << QList<QDate> {QDate(2020, 1, 1), QDate(2026, 1, 1)};
        QTest::newRow("made after the clock went back")
            << QList<QDate> {QDate(2036, 1, 1), QDate(2036, 1, 2), QDate(2026, 1, 1)};
        QTest::newRow("the same day") << QList<QDate> {QDate(2026, 1, 1), QDate(2026, 1, 1)};
    }

    void neverRemovesTheNewest()
    {
        QFETCH(QList<QDate>, days);
        std::vector<KeptBackup> backups;
        for (const QDate& day : days)
            backups.push_back({static_cast<qint64>(backups.size()) + 1, day});
        const std::vector<qint64> gone = superfluousBackups(backups);
        QVERIFY(std::find(gone.begin(), gone.end(), backups.back().number) == gone.end());
    }

    void keepsTheLastOfAClosedCenter()
    {
        QVERIFY(superfluousBackups(daily(QDate(2020, 6, 1), 7)).empty());
        QVERIFY(superfluousBackups({}).empty());
    }

    void isDueOnceANight_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("lastGood");
        QTest::addColumn<bool>("isDue");
        const auto row = [](const char* name, const char* now, const char* last, bool isDue) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(last) << isDue;
        };
        row("S2 at eight", "2026-11-30T20:00:00", "2026-11-29T20:00:00", true);
        row("S2 just before eight", "2026-11-30T19:59:59", "2026-11-29T20:00:00", false);
        row("S2 made at eight", "2026-11-30T20:00:01", "2026-11-30T20:00:00", false);
        row("S2 made this evening", "2026-11-30T23:00:00", "2026-11-30T20:01:00", false);
        row("S2 made by hand just before eight", "2026-11-30T20:00:00", "2026-11-30T19:59:59", true);
        row("S2 in the morning, made in the night", "2026-11-30T09:00:00", "2026-11-30T01:00:00", false);
        row("S2 in the morning, missed", "2026-11-30T09:00:00", "2026-11-28T20:00:00", true);
        row("S2 by day, missed", "2026-11-30T14:00:00", "2026-11-28T20:00:00", true);
        row("S2 closed before eight", "2026-11-30T09:00:00", "2026-11-29T09:00:00", true);
        row("S2 closed before eight, a minute earlier", "2026-11-30T08:59:00", "2026-11-29T09:00:00", true);
        row("S2 closed before eight, made today", "2026-11-30T17:59:00", "2026-11-30T08:59:30", false);
        row("S2 never", "2026-11-30T14:00:00", "", true);
        row("S2 from the future", "2026-11-30T21:00:00", "2036-11-30T21:00:00", true);
    }

    void isDueOnceANight()
    {
        QFETCH(QString, now);
        QFETCH(QString, lastGood);
        QFETCH(bool, isDue);
        std::optional<QDateTime> last;
        if (!lastGood.isEmpty())
            last = wall(qPrintable(lastGood)).toUTC();
        QCOMPARE(isBackupDue(wall(qPrintable(now)), last), isDue);
    }

    /// A month of a center that opens between half past eight and nine, and closes at six.
    void skipsNoDayOfACenterThatClosesEarly()
    {
        std::optional<QDateTime> last;
        const QDateTime first = wall("2026-11-01T08:30:00");
        for (int day = 0; day < 30; ++day) {
            const QDateTime start = first.addDays(day).addSecs((day * 17 % 30) * 60);
            QVERIFY2(isBackupDue(start, last), qPrintable(start.toString(Qt::ISODate)));
            last = start.toUTC();
            QVERIFY(!isBackupDue(start.addSecs(9 * 60 * 60), last));
        }
    }

    void warnsAfterThreeDays_data()
    {
        QTest::addColumn<QString>("lastGood");
        QTest::addColumn<bool>("wasAnyMade");
        QTest::addColumn<QString>("since");
        QTest::addColumn<BackupAge>("age");
        const auto row = [](const char* name, const char* last, bool wasAnyMade, const char* since, BackupAge age) {
            QTest::newRow(name) << QString::fromLatin1(last) << wasAnyMade << QString::fromLatin1(since) << age;
        };
        row("S2 yesterday", "2026-11-29T20:00:00", true, "2020-01-01T00:00:00", BackupAge::Fresh);
        row("S2 three days", "2026-11-27T12:00:00", true, "2020-01-01T00:00:00", BackupAge::Fresh);
        row("S2 more than three days", "2026-11-27T11:59:59", true, "2020-01-01T00:00:00", BackupAge::Old);
        row("S2 a new center", "", false, "2026-11-28T12:00:00", BackupAge::Fresh);
        row("S2 a center without", "", false, "2026-11-26T12:00:00", BackupAge::None);
        row("S2 made today, and gone", "", true, "2026-11-30T09:00:00", BackupAge::Lost);
    }

    void warnsAfterThreeDays()
    {
        QFETCH(QString, lastGood);
        QFETCH(bool, wasAnyMade);
        QFETCH(QString, since);
        QFETCH(BackupAge, age);
        std::optional<QDateTime> last;
        if (!lastGood.isEmpty())
            last = wall(qPrintable(lastGood));
        QCOMPARE(backupAge(wall("2026-11-30T12:00:00"), last, wasAnyMade, wall(qPrintable(since))), age);
    }
};

QTEST_GUILESS_MAIN(BackupRulesTest)
#include "tst_backups.moc"
