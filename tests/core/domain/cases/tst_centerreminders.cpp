// Protects what the center is reminded of: registration within five working days (L17.2.1), re-accreditation at least six months
// before the end (L23.5), the end of the term (L23.2) or before it (L26.6); and from when a new term counts (L23.5).
#include "core/domain/centerreminders.h"
#include "core/domain/values/calendarfile.h"
#include "core/domain/values/generatednumbers.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace tanu;

namespace {

using Kind = CenterReminderKind;

/// Accredited from Thursday 5 March 2026 to 4 March 2029; 9 March is a day off for the 8th.
Center center()
{
    return {{QStringLiteral("Орталық"), QStringLiteral("Центр")}, generatedBin(QDate(2021, 3, 1), 5),
        *AccreditationNumber::parse(QStringLiteral("0417")), QDate(2026, 3, 5), QDate(2029, 3, 4), {}, {}, {}};
}

WorkCalendar calendar()
{
    QFile file(QStringLiteral(TANU_SOURCE_DIR "/resources/calendars/kz_2023-2027.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no calendar");
    return *WorkCalendar::of(*parseCalendarCsv(QString::fromUtf8(file.readAll())), {2026});
}

QStringList told(const std::vector<CenterReminder>& reminders)
{
    QStringList lines;
    for (const CenterReminder& one : reminders)
        lines.append(QStringLiteral("%1 %2 %3 %4").arg(codeOf(one.kind), one.clause,
            one.lastDay.toString(Qt::ISODate), QString::number(one.daysLeft)));
    return lines;
}

} // namespace

class TestCenterReminders final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoHasNotPublishedIsLate_data()
    {
        QTest::addColumn<std::optional<AccreditationAct>>("act");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isLate");
        const auto row = [](const char* name, std::optional<AccreditationAct> act, QDate today, bool isLate) {
            QTest::newRow(name) << act << today << isLate;
        };
        row("L17.2.1 before the term", std::nullopt, QDate(2026, 3, 4), false);
        row("L17.2.1 the last day", std::nullopt, QDate(2026, 3, 13), false);
        row("L17.2.1 the day after", std::nullopt, QDate(2026, 3, 14), true);
        row("L17.2.1 in the term after a renewal", std::nullopt, QDate(2029, 3, 6), true);
        row("L17.2.1 suspended", AccreditationAct::Suspended, QDate(2026, 11, 10), true);
        row("L26.2 revoked", AccreditationAct::Revoked, QDate(2026, 11, 10), false);
        row("L23.2 over", std::nullopt, QDate(2032, 3, 5), false);
    }

    void whoHasNotPublishedIsLate()
    {
        QFETCH(std::optional<AccreditationAct>, act);
        QFETCH(QDate, today);
        QFETCH(bool, isLate);
        Accreditation accreditation {{accreditationTerm(center()), {QDate(2029, 3, 5), QDate(2032, 3, 4), std::nullopt}}};
        if (act)
            accreditation.acts = {{*act, QDate(2026, 6, 1), QStringLiteral("x"), QStringLiteral("L26.2")}};
        const auto missed = publicationMissedBy(accreditation, today, calendar());
        QCOMPARE(missed, isLate ? std::optional(QDate(2026, 3, 13)) : std::nullopt);
    }

    void L23_5_theNewTermCountsFromItsFirstDay()
    {
        const AccreditationTerm next {QDate(2029, 3, 5), QDate(2032, 3, 5), std::nullopt};
        const QDate lastOfOld(2029, 3, 4);
        QCOMPARE(accreditationTerm(accreditedAgain(center(), next, lastOfOld)),
            (AccreditationTerm {QDate(2026, 3, 5), next.until, std::nullopt}));
        QCOMPARE(accreditationTerm(accreditedAgain(center(), next, next.from)), next);
        Center ended = center();
        ended.ended = AccreditationEnd {QDate(2029, 1, 10), QStringLiteral("x")};
        QVERIFY(accreditedAgain(ended, next, lastOfOld).ended);
        QVERIFY(!accreditedAgain(ended, next, next.from).ended);
    }

    void remindsOnTheDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<PlatformStep>("step");
        QTest::addColumn<QStringList>("expected");
        using Step = PlatformStep;
        const auto row = [](const char* name, QDate today, Step step, const QStringList& expected) {
            QTest::newRow(name) << today << step << expected;
        };
        const QString toRegister = QStringLiteral("register-on-platform L17.2.1 2026-03-13 %1");
        const QString toPublish = QStringLiteral("publish-on-platform L17.2.1 2026-03-13 %1");
        const QString toApply = QStringLiteral("apply-for-reaccreditation L23.5 2028-09-04 %1");
        const QString ending = QStringLiteral("accreditation-ending L23.2 2029-03-04 %1");
        const QString over = QStringLiteral("accreditation-over L23.2 2029-03-04 %1");
        row("L17.2.1 the first day", QDate(2026, 3, 5), Step::Unknown, {toRegister.arg(8)});
        row("L17.2.1 the last day", QDate(2026, 3, 13), Step::Unknown, {toRegister.arg(0)});
        row("L17.2.1 late", QDate(2026, 3, 14), Step::Unknown, {toRegister.arg(-1)});
        row("L17.2.1 registered and not published", QDate(2026, 3, 5), Step::Registered, {toPublish.arg(8)});
        row("L17.2.1 published late", QDate(2026, 3, 14), Step::Registered, {toPublish.arg(-1)});
        row("L17.2.1 published", QDate(2026, 3, 5), Step::Published, {});
        row("L23.5 more than a year before the end", QDate(2028, 3, 4), Step::Published, {});
        row("L23.5 a year before the end", QDate(2028, 3, 5), Step::Published, {toApply.arg(183)});
        row("L23.5 the last day to apply", QDate(2028, 9, 4), Step::Published, {toApply.arg(0)});
        row("L23.5 late", QDate(2028, 9, 5), Step::Published, {toApply.arg(-1), ending.arg(180)});
        row("L23.2 the last day", QDate(2029, 3, 4), Step::Published, {toApply.arg(-181), ending.arg(0)});
        row("L23.2 over", QDate(2029, 3, 5), Step::Unknown, {over.arg(-1)});
    }

    void remindsOnTheDay()
    {
        QFETCH(QDate, today);
        QFETCH(PlatformStep, step);
        QFETCH(QStringList, expected);
        QCOMPARE(told(remindersOf(center(), step, today, calendar())), expected);
    }

    void L26_6_anEndedAccreditationNeedsNoOther()
    {
        Center ended = center();
        ended.ended = AccreditationEnd {QDate(2026, 5, 1), QStringLiteral("Шешім")};
        QCOMPARE(told(remindersOf(ended, PlatformStep::Unknown, QDate(2026, 4, 30), calendar())).size(), 1);
        QCOMPARE(told(remindersOf(ended, PlatformStep::Unknown, QDate(2026, 5, 1), calendar())),
            QStringList {QStringLiteral("accreditation-over L26.6 2026-04-30 -1")});
    }
};

QTEST_GUILESS_MAIN(TestCenterReminders)
#include "tst_centerreminders.moc"
