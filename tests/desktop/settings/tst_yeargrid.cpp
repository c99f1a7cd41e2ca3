// Protects the year at a glance: every day has its own cell, keys and mouse choose days, and the choice stays in the year.
#include "app/desktop/settings/yeargrid.h"
#include "app/desktop/shell/theme.h"
#include "tests/desktop/support/keys.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu::desktop;

namespace {

std::unique_ptr<YearGrid> grid(QSize size = {640, 480})
{
    auto year = std::make_unique<YearGrid>(nullptr);
    year->setSelected(QDate(2026, 11, 23));
    year->resize(size);
    year->show();
    return year;
}

} // namespace

class TestYearGrid final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasItsOwnCell_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << YearGrid(nullptr).minimumSizeHint();
        QTest::newRow("large") << QSize(1200, 900);
    }

    void everyDayHasItsOwnCell()
    {
        QFETCH(QSize, size);
        const auto year = grid(size);
        QRegion taken;
        for (QDate date(2026, 1, 1); date.year() == 2026; date = date.addDays(1)) {
            const QRect cell = year->cellOf(date);
            QVERIFY2(!taken.intersects(cell), qPrintable(date.toString(Qt::ISODate)));
            QVERIFY(year->rect().contains(cell));
            QCOMPARE(year->dateAt(cell.center()), date);
            taken += cell;
        }
    }

    void headsOfTheWeekStandApart_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("kk: Жм beside Сб") << QLocale(QLocale::Kazakh);
        QTest::newRow("ru") << QLocale(QLocale::Russian);
    }

    void headsOfTheWeekStandApart()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const QFontMetrics measure(fontOf(TextSize::Quiet));
        for (const QSize size : {YearGrid(nullptr).minimumSizeHint(), QSize(1200, 900)}) {
            const auto year = grid(size);
            for (int day = 1; day <= 7; ++day)
                QVERIFY(measure.horizontalAdvance(year->headOf(day)) + 2 <= year->cellOf(QDate(2026, 6, day)).width());
        }
        QLocale::setDefault(QLocale::c());
    }

    void keysChooseDays_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QDate>("chosen");
        QTest::newRow("left") << Qt::Key_Left << QDate(2026, 11, 22);
        QTest::newRow("right") << Qt::Key_Right << QDate(2026, 11, 24);
        QTest::newRow("up") << Qt::Key_Up << QDate(2026, 11, 16);
        QTest::newRow("down") << Qt::Key_Down << QDate(2026, 11, 30);
        QTest::newRow("page up") << Qt::Key_PageUp << QDate(2026, 10, 23);
        QTest::newRow("page down") << Qt::Key_PageDown << QDate(2026, 12, 23);
        QTest::newRow("home") << Qt::Key_Home << QDate(2026, 1, 1);
        QTest::newRow("end") << Qt::Key_End << QDate(2026, 12, 31);
    }

    void keysChooseDays()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QDate, chosen);
        const auto year = grid();
        QSignalSpy selected(year.get(), &YearGrid::dateSelected);
        press(year.get(), key);
        QCOMPARE(year->selected(), chosen);
        QCOMPARE(selected.size(), 1);
    }

    void theChoiceStaysInTheYear()
    {
        const auto year = grid();
        year->setSelected(QDate(2026, 12, 31));
        press(year.get(), Qt::Key_Right);
        QCOMPARE(year->selected(), QDate(2026, 12, 31));
        year->setYear(2027);
        QCOMPARE(year->selected(), QDate(2027, 1, 1));
    }

    void enterAndDoubleClickActivate()
    {
        const auto year = grid();
        QSignalSpy activated(year.get(), &YearGrid::dateActivated);
        press(year.get(), Qt::Key_Return);
        QTest::mouseDClick(year.get(), Qt::LeftButton, {}, year->cellOf(QDate(2026, 3, 8)).center());
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.at(1).first().toDate(), QDate(2026, 3, 8));
    }

    void theReasonIsReadAloud()
    {
        const auto year = grid();
        year->setMarks([](QDate date) { return DayMark {date.month() == 11, QStringLiteral("Қазан"), {}, Tone::Danger}; });
        QCOMPARE(year->accessibleDescription(), QStringLiteral("23.11.2026 Қазан"));
    }
};

QTEST_MAIN(TestYearGrid)
#include "tst_yeargrid.moc"
