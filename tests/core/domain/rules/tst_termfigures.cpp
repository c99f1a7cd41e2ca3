// Protects how the overview counts the center's terms (W4, W5): working days over weekends and holidays, kept by the
// last day as it was counted, late, overdue and waiting apart, and R6.2 the other way round.
#include "core/domain/rules/termfigures.h"

#include <QtTest/QTest>

using namespace tanu;

namespace {

const QDate today(2026, 11, 20);

const WorkCalendar& calendar()
{
    static const WorkCalendar standing;
    return standing;
}

TermFulfilment one(QDate event, QDate lastDay, std::optional<QDate> metOn, int cases = 1)
{
    return {event, lastDay, metOn, cases};
}

} // namespace

class TestTermFigures final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWorkingDays_data()
    {
        QTest::addColumn<Obligation>("obligation");
        QTest::addColumn<QDate>("event");
        QTest::addColumn<QDate>("fulfilled");
        QTest::addColumn<int>("days");
        const auto row = [](const char* name, Obligation obligation, QDate event, QDate fulfilled, int days) {
            QTest::newRow(name) << obligation << event << fulfilled << days;
        };
        row("W5 same day", Obligation::CheckPackage, {2026, 11, 2}, {2026, 11, 2}, 0);
        row("W5 next day", Obligation::CheckPackage, {2026, 11, 2}, {2026, 11, 3}, 1);
        row("W5 third day", Obligation::CheckPackage, {2026, 11, 2}, {2026, 11, 5}, 3);
        row("W1 over a weekend", Obligation::CheckPackage, {2026, 11, 6}, {2026, 11, 9}, 1);
        row("W1 on a Saturday", Obligation::CheckPackage, {2026, 11, 6}, {2026, 11, 7}, 0);
        row("W2 over Republic Day", Obligation::SignProtocol, {2026, 10, 23}, {2026, 10, 27}, 1);
        row("W2 over Independence Day", Obligation::SignProtocol, {2026, 12, 15}, {2026, 12, 17}, 1);
        row("before the event", Obligation::CheckPackage, {2026, 11, 3}, {2026, 11, 2}, 0);
        row("R6.2 ten between", Obligation::SessionGap, {2026, 11, 2}, {2026, 11, 17}, 10);
        row("R6.2 nine between", Obligation::SessionGap, {2026, 11, 2}, {2026, 11, 16}, 9);
    }

    void countsWorkingDays()
    {
        QFETCH(Obligation, obligation);
        QFETCH(QDate, event);
        QFETCH(QDate, fulfilled);
        QTEST(workingDaysTaken(termOf(obligation), event, fulfilled, calendar()), "days");
    }

    /// The day that the table of terms gives is exactly as many working days away as the law has.
    void R5_1_agreesWithTheTableOfTerms()
    {
        for (const Term& term : terms) {
            if (term.kind == TermKind::NotLaterBefore)
                continue;
            for (QDate event(2026, 1, 1); event.year() == 2026; event = event.addDays(1)) {
                const QDate last = dayOf(term, event, calendar());
                QCOMPARE(workingDaysTaken(term, event, last, calendar()), term.workingDays);
            }
        }
    }

    void tellsKeptFromLate()
    {
        const TermFigures figures = figuresOf(Obligation::CheckPackage,
            {one({2026, 11, 2}, {2026, 11, 5}, QDate(2026, 11, 3), 3), one({2026, 11, 2}, {2026, 11, 5}, QDate(2026, 11, 5)),
                one({2026, 11, 2}, {2026, 11, 5}, QDate(2026, 11, 6), 2), one({2026, 11, 2}, {2026, 11, 19}, {}, 4),
                one({2026, 11, 17}, today, {}, 5), one({2026, 11, 18}, {2026, 11, 23}, {})},
            today, calendar());
        QCOMPARE(figures.kept, 4);
        QCOMPARE(figures.late, 2);
        QCOMPARE(figures.overdue, 4);
        QCOMPARE(figures.waiting, 6);
        QCOMPARE(figures.cases(), 16);
        QCOMPARE(figures.days, 3 * 1 + 3 + 2 * 4);
        QCOMPARE(figures.worst, std::optional(4));
        QCOMPARE(figures.average(), std::optional(14.0 / 6));
        QCOMPARE(figures.keptShare(), std::optional(0.4));
    }

    /// W4: the stored last day decides, also where the present calendar would say otherwise.
    void W4_theStoredLastDayDecides()
    {
        const TermFigures stricter = figuresOf(Obligation::CheckPackage,
            {one({2026, 11, 2}, {2026, 11, 4}, QDate(2026, 11, 5))}, today, calendar());
        QCOMPARE(stricter.late, 1);
        const TermFigures milder = figuresOf(Obligation::CheckPackage,
            {one({2026, 11, 2}, {2026, 11, 9}, QDate(2026, 11, 9))}, today, calendar());
        QCOMPARE(milder.kept, 1);
        QCOMPARE(milder.worst, std::optional(5));
    }

    /// R6.2: less is worse, and too early is what breaks it.
    void R6_2_isTheOtherWayRound()
    {
        const TermFigures figures = figuresOf(Obligation::SessionGap,
            {one({2026, 11, 2}, {2026, 11, 17}, QDate(2026, 11, 17)), one({2026, 11, 2}, {2026, 11, 17}, QDate(2026, 11, 19)),
                one({2026, 11, 2}, {2026, 11, 17}, QDate(2026, 11, 16))},
            today, calendar());
        QCOMPARE(figures.kept, 2);
        QCOMPARE(figures.late, 1);
        QCOMPARE(figures.worst, std::optional(9));
        QCOMPARE(figures.average(), std::optional((10.0 + 12 + 9) / 3));
    }

    void nothingHasNoAverage()
    {
        const TermFigures figures = figuresOf(Obligation::SignProtocol, {}, today, calendar());
        QCOMPARE(figures.average(), std::nullopt);
        QCOMPARE(figures.worst, std::nullopt);
        QCOMPARE(figures.keptShare(), std::nullopt);
        QCOMPARE(figures.cases(), 0);
        const TermFigures waiting
            = figuresOf(Obligation::SignProtocol, {one({2026, 11, 19}, {2026, 11, 23}, {})}, today, calendar());
        QCOMPARE(waiting.keptShare(), std::nullopt);
        QCOMPARE(waiting.waiting, 1);
    }
};

QTEST_GUILESS_MAIN(TestTermFigures)
#include "tst_termfigures.moc"
