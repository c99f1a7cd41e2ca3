// Protects the charts of the overview and the table beside them: whole numbers at the grid, bars as long as their values,
// every number told to who cannot see them, sorting with what is empty at the end.
#include "app/desktop/overview/barchart.h"
#include "app/desktop/overview/linechart.h"
#include "app/desktop/overview/tablemodel.h"
#include "app/desktop/shell/languages.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace tanu;
using namespace tanu::desktop;

namespace {

ChartData twoBars(double first, double second, std::optional<double> mark = {})
{
    ChartData data;
    data.labels = {QStringLiteral("Аспаз"), QStringLiteral("Дәнекерлеуші")};
    data.series = {{QStringLiteral("passed"), ColourRole::Good, {first, second}}};
    if (mark) {
        data.markName = QStringLiteral("by law");
        data.marks = {mark, mark};
    }
    return data;
}

/// How many pixels of a row of the picture have this colour.
int pixelsOf(const QImage& picture, const QRect& room, QRgb colour)
{
    int widest = 0;
    for (int y = room.top(); y <= room.bottom(); ++y) {
        int count = 0;
        for (int x = room.left(); x <= room.right(); ++x)
            count += picture.pixel(x, y) == colour ? 1 : 0;
        widest = std::max(widest, count);
    }
    return widest;
}

Table mixedTable()
{
    return {QStringLiteral("t"), {{QStringLiteral("name"), ColumnKind::Text}, {QStringLiteral("share"), ColumnKind::Percent}},
        {{QStringLiteral("Өте"), 0.5}, {QStringLiteral("Оте"), TableCell()}, {QStringLiteral("Әли"), 0.125}}};
}

QStringList columnOf(const TableModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestCharts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGridHasWholeNumbers_data()
    {
        QTest::addColumn<double>("greatest");
        QTest::addColumn<QList<int>>("grid");
        QTest::newRow("nothing") << 0.0 << QList<int> {0, 1};
        QTest::newRow("one") << 1.0 << QList<int> {0, 1};
        QTest::newRow("five") << 5.0 << QList<int> {0, 1, 2, 3, 4, 5};
        QTest::newRow("six") << 6.0 << QList<int> {0, 2, 4, 6};
        QTest::newRow("eleven") << 11.0 << QList<int> {0, 5, 10, 15};
        QTest::newRow("forty") << 40.0 << QList<int> {0, 10, 20, 30, 40};
        QTest::newRow("a fraction") << 2.5 << QList<int> {0, 1, 2, 3};
        QTest::newRow("thousands") << 12'194.0 << QList<int> {0, 5000, 10000, 15000};
    }

    void theGridHasWholeNumbers()
    {
        QFETCH(double, greatest);
        QFETCH(QList<int>, grid);
        const std::vector<int> found = LineChart::gridFor(greatest);
        QCOMPARE(QList<int>(found.begin(), found.end()), grid);
    }

    void barsAreAsLongAsTheirValues()
    {
        BarChart chart(nullptr);
        chart.resize(600, legendHeight + 2 * 40);
        chart.setData(QStringLiteral("t"), twoBars(10, 5), false);
        const QImage picture = chart.grab().toImage();
        const QRgb green = colours()[ColourRole::Good].rgb();
        const QRect first(0, legendHeight, 600, 40);
        const int longBar = pixelsOf(picture, first, green);
        const int shortBar = pixelsOf(picture, first.translated(0, 40), green);
        QVERIFY(longBar > 200);
        QVERIFY(std::abs(longBar - 2 * shortBar) <= 2);
    }

    /// The limit of the law is in the picture, also where nobody came near it.
    void W4_aLimitIsInReach()
    {
        QCOMPARE(twoBars(1, 2, 10).greatest(false), 10.0);
        BarChart chart(nullptr);
        chart.resize(600, legendHeight + 2 * 40);
        chart.setData(QStringLiteral("t"), twoBars(5, 5), false);
        const int alone = pixelsOf(chart.grab().toImage(), {0, legendHeight, 600, 40}, colours()[ColourRole::Good].rgb());
        chart.setData(QStringLiteral("t"), twoBars(5, 5, 10), false);
        const int underLimit = pixelsOf(chart.grab().toImage(), {0, legendHeight, 600, 40}, colours()[ColourRole::Good].rgb());
        QVERIFY(std::abs(alone - 2 * underLimit) <= 2);
    }

    void aStackIsAsLongAsItsSum()
    {
        ChartData data = twoBars(3, 1);
        data.series.push_back({QStringLiteral("not passed"), ColourRole::Danger, {1, 4}});
        QCOMPARE(data.greatest(true), 5.0);
        QCOMPARE(data.greatest(false), 4.0);
    }

    void everythingIsTold()
    {
        const ChartData data = twoBars(1.5, 12, 3);
        QCOMPARE(data.spoken(), QStringLiteral("Аспаз: passed 1.5, by law 3\nДәнекерлеуші: passed 12, by law 3"));
        BarChart bars(nullptr);
        bars.setData(QStringLiteral("Terms, November"), data, false);
        QCOMPARE(bars.accessibleName(), QStringLiteral("Terms, November"));
        QCOMPARE(bars.accessibleDescription(), data.spoken());
        LineChart line(nullptr);
        line.setData(QStringLiteral("Course"), data);
        QCOMPARE(line.accessibleDescription(), data.spoken());
    }

    void nothingIsNoPicture()
    {
        QVERIFY(ChartData().isEmpty());
        QVERIFY(twoBars(0, 0, 3).isEmpty());
        QVERIFY(!twoBars(0, 1).isEmpty());
        for (const ChartData& data : {ChartData(), twoBars(0, 0)}) {
            BarChart bars(nullptr);
            bars.resize(300, 200);
            bars.setData({}, data, true);
            QVERIFY(!bars.grab().isNull());
            LineChart line(nullptr);
            line.resize(300, 200);
            line.setData({}, data);
            QVERIFY(!line.grab().isNull());
        }
    }

    void manyBarsAskForRoom()
    {
        ChartData data;
        data.series = {{QStringLiteral("s"), ColourRole::Accent, {}}};
        for (int i = 0; i < 40; ++i) {
            data.labels.append(QString::number(i));
            data.series.front().values.push_back(i);
        }
        BarChart chart(nullptr);
        chart.setData({}, data, false);
        QVERIFY(chart.minimumSizeHint().height() > 40 * 20);
    }

    void theTableShowsWhatTheFileHas()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(mixedTable());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("share"));
        QCOMPARE(columnOf(model, 1), (QStringList {QStringLiteral("50 %"), QString(), QStringLiteral("12.5 %")}));
    }

    void sortsByValueAndPutsWhatIsEmptyLast()
    {
        TableModel model;
        model.setTable(mixedTable());
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(columnOf(model, 1), (QStringList {QStringLiteral("12.5 %"), QStringLiteral("50 %"), QString()}));
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(columnOf(model, 1), (QStringList {QStringLiteral("50 %"), QStringLiteral("12.5 %"), QString()}));
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 3);
    }

    void sortsInTheKazakhAlphabet()
    {
        const Languages kazakh(*qApp, ScreenLanguage::Kazakh);
        TableModel model;
        model.setTable(mixedTable());
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(columnOf(model, 0), (QStringList {QStringLiteral("Әли"), QStringLiteral("Оте"), QStringLiteral("Өте")}));
    }

private:
    Languages m_languages {*qApp, ScreenLanguage::English};
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
