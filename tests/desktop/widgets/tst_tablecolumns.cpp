// Protects the columns of a list: they share its width, nothing is cut while there is room beside it, and what a person
// chose is remembered.
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/columnroom.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/wholepixels.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;

namespace {

/// Three columns of short numbers.
class Numbers final : public QStandardItemModel {
public:
    Numbers()
        : QStandardItemModel(0, 3)
    {
        for (int column = 0; column < 3; ++column)
            setHorizontalHeaderItem(column, new QStandardItem(QStringLiteral("Column %1").arg(column)));
        for (int row = 0; row < 20; ++row)
            appendRow({new QStandardItem(QString::number(row)), new QStandardItem(QString::number(2 * row)),
                new QStandardItem(QString::number(3 * row))});
    }
};

const QString longName = QStringLiteral("Бейсенбаева Күнсұлу Дәуренқызы");

/// Documents: a name that is to be read whole, a number that is told by its end, and something that can be done without.
class Documents final : public QStandardItemModel {
public:
    enum Column { Name, Serial, Prints };

    Documents()
        : QStandardItemModel(0, 3)
    {
        setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Serial"), QStringLiteral("Prints")});
        appendRow({new QStandardItem(longName), new QStandardItem(QStringLiteral("25110-72122009-4-261126-0417-000000008")),
            new QStandardItem(QStringLiteral("1"))});
    }
    [[nodiscard]] static bool isWhole(DataTable& table)
    {
        return table.view().columnWidth(Name) > table.view().fontMetrics().horizontalAdvance(longName);
    }
};

} // namespace

class TestTableColumns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<Languages>(*qApp, ScreenLanguage::English); }

    void columnsAreRemembered()
    {
        const QTemporaryDir dir;
        Numbers model;
        const auto open = [&](const std::function<void(DataTable&)>& use) {
            QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
            DataTable table(nullptr);
            table.setModel(&model);
            table.setColumnWeights({1, 1, 2});
            table.rememberColumns(settings, QStringLiteral("numbers"));
            table.resize(800, 400);
            table.show();
            use(table);
        };
        open([](DataTable& table) {
            table.view().setColumnWidth(1, 333);
            table.view().horizontalHeader()->moveSection(0, 2);
        });
        open([](DataTable& table) {
            QCOMPARE(table.view().columnWidth(1), 333);
            QCOMPARE(table.view().horizontalHeader()->visualIndex(0), 2);
        });
    }

    void rememberedColumnsFillAWiderWindow()
    {
        const QTemporaryDir dir;
        Numbers model;
        QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        const auto widen = [&](int width, const std::function<void(QHeaderView&)>& use) {
            DataTable table(nullptr);
            table.setModel(&model);
            table.setColumnWeights({1, 1, 2});
            table.rememberColumns(settings, QStringLiteral("numbers"));
            table.resize(width, 400);
            table.show();
            use(*table.view().horizontalHeader());
        };
        widen(500, [](QHeaderView& header) {
            header.resizeSection(0, 150);
            header.resizeSection(1, 110);
            header.resizeSection(2, 200);
        });
        widen(900, [](QHeaderView& header) {
            const int room = static_cast<QWidget*>(header.parent())->width();
            QVERIFY(header.length() > room - 40 && header.length() <= room);
            QVERIFY(header.sectionSize(0) > 150);
        });
    }

    /// Why: a page sets its sorting before it is laid out; those widths are nobody's wish.
    void columnsOfATableNotYetShownAreNotRemembered()
    {
        const QTemporaryDir dir;
        Numbers model;
        QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        DataTable table(nullptr);
        table.setModel(&model);
        table.setColumnWeights({1, 1, 2});
        table.rememberColumns(settings, QStringLiteral("numbers"));
        table.view().horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        QVERIFY(!settings.contains(QStringLiteral("numbers")));
        table.show();
        table.view().horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        QVERIFY(settings.contains(QStringLiteral("numbers")));
    }

    void columnsShareTheWidth()
    {
        Numbers model;
        DataTable table(nullptr);
        table.setModel(&model);
        table.setColumnWeights({1, 1, 2});
        table.resize(820, 400);
        table.show();
        QTRY_COMPARE(table.view().columnWidth(0), table.view().viewport()->width() / 4);
        QCOMPARE(table.view().columnWidth(2), table.view().viewport()->width() / 2);
        QCOMPARE(table.view().rowHeight(0), 32);
    }

    void roomThatOneColumnDoesNotNeedGoesToThoseThatAreCut()
    {
        QCOMPARE(evenedOut({200, 200, 0, 200}, {100, 260, 50, 180}), (QList<int> {150, 260, 0, 190}));
        QCOMPARE(evenedOut({200, 200}, {100, 150}), (QList<int> {200, 200}));
        const QList<int> tight = evenedOut({100, 100, 101}, {150, 200, 90});
        QVERIFY(tight.at(0) + tight.at(1) + tight.at(2) <= 301);
        QCOMPARE(tight.at(2), 90);
    }

    void nothingIsCutWhileThereIsRoomBesideIt()
    {
        DataTable table(nullptr);
        QStandardItemModel model(0, 3);
        table.setModel(&model);
        table.setColumnWeights({1, 1, 1});
        table.resize(800, 400);
        table.show();
        const QString name = QStringLiteral("Бейсенбаева Күнсұлу Дәуренқызы, Рахымжанова Айсұлу");
        model.appendRow({new QStandardItem(name), new QStandardItem(QStringLiteral("3")), new QStandardItem(QStringLiteral("4"))});
        QTRY_VERIFY(table.view().columnWidth(0) > table.view().fontMetrics().horizontalAdvance(name));
        QVERIFY(table.view().horizontalHeader()->length() <= table.view().viewport()->width());
        const int wide = table.view().columnWidth(0);
        model.item(0, 0)->setText(QStringLiteral("5"));
        model.appendRow(QList<QStandardItem*> {new QStandardItem(QStringLiteral("6"))});
        QCOMPARE(table.view().columnWidth(0), wide);
    }

    void whatComesFirstTakesFromThoseThatAreCutThenFromAll()
    {
        const QList<int> least {64, 110, 90, 64};
        const QList<int> widths {200, 150, 100, 0};
        const auto served = [&](int need) { return servedFirst(widths, 0, {need, 300, 100, 64}, least); };
        QCOMPARE(served(180), widths);
        QCOMPARE(served(230), (QList<int> {230, 120, 100, 0}));
        QCOMPARE(served(245), (QList<int> {245, 110, 95, 0}));
        QCOMPARE(served(400), (QList<int> {250, 110, 90, 0}));
    }

    void aNameIsKeptWholeAtTheCostOfTheOthers()
    {
        Documents model;
        DataTable table(nullptr);
        table.setModel(&model);
        table.setColumnWeights({2, 4, 1});
        table.keepWhole(Documents::Name, {Documents::Prints});
        table.resize(460, 300);
        table.show();
        QTRY_VERIFY(Documents::isWhole(table));
        QVERIFY(table.view().isColumnHidden(Documents::Prints));
        QVERIFY(table.view().horizontalHeader()->length() <= table.view().viewport()->width());
        table.resize(1000, 300);
        QTRY_VERIFY(!table.view().isColumnHidden(Documents::Prints));
        QVERIFY(Documents::isWhole(table));
        table.resize(460, 300);
        QTRY_VERIFY(table.view().isColumnHidden(Documents::Prints));
    }

    void whatSteppedAsideComesBackWithRoomAlsoAfterANewStart()
    {
        const QTemporaryDir dir;
        Documents model;
        QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
        const auto open = [&](int width, const std::function<void(DataTable&)>& use) {
            DataTable table(nullptr);
            table.setModel(&model);
            table.setColumnWeights({2, 4, 1});
            table.keepWhole(Documents::Name, {Documents::Prints});
            table.rememberColumns(settings, QStringLiteral("documents"));
            table.resize(width, 300);
            table.show();
            use(table);
        };
        open(460, [](DataTable& table) {
            QTRY_VERIFY(table.view().isColumnHidden(Documents::Prints));
            table.view().setColumnWidth(Documents::Serial, 250);
        });
        QVERIFY(settings.contains(QStringLiteral("documents")));
        open(460, [](DataTable& table) { QTRY_VERIFY(table.view().isColumnHidden(Documents::Prints)); });
        open(1000, [](DataTable& table) { QTRY_VERIFY(!table.view().isColumnHidden(Documents::Prints)); });
    }

    void aStepIsAWholeNumberOfPixelsOfTheScreen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("step");
        QTest::newRow("100 %") << 1.0 << 1;
        QTest::newRow("125 %") << 1.25 << 4;
        QTest::newRow("150 %") << 1.5 << 2;
        QTest::newRow("175 %") << 1.75 << 4;
        QTest::newRow("200 %") << 2.0 << 1;
        QTest::newRow("by the points of an odd screen") << 100.0 / 96 << 1;
    }
    void aStepIsAWholeNumberOfPixelsOfTheScreen()
    {
        QFETCH(double, ratio);
        QFETCH(int, step);
        QCOMPARE(pixelStep(ratio), step);
    }

    /// Why: lines that are drawn cell by cell showed gaps at 150 %.
    void columnsEndOnWholePixelsOfTheScreen()
    {
        QStandardItemModel model(1, 4);
        QTableView view;
        view.setModel(&model);
        QHeaderView& header = *view.horizontalHeader();
        header.moveSection(3, 0);
        header.setSectionHidden(1, true);
        header.resizeSection(3, 101);
        header.resizeSection(0, 77);
        header.resizeSection(2, 99);
        putOnWholePixels(header, 7, 4); // they ended at 108, 185 and 284
        QCOMPARE(header.sectionSize(3), 101);
        QCOMPARE(header.sectionSize(0), 76);
        QCOMPARE(header.sectionSize(2), 100);
        QCOMPARE(header.length(), 277);
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
