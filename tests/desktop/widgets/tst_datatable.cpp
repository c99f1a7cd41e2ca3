// Protects the lists: a long one is read page by page without gaps, sorting asks anew, a refused read keeps
// what is shown, Enter opens.
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/pagedmodel.h"

#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;

namespace {

struct Numbered {
    int number = 0;
};

class NumbersModel final : public PagedModel<Numbered> {
public:
    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : 3;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || role != Qt::DisplayRole)
            return {};
        return QStringLiteral("Column %1").arg(section);
    }

protected:
    [[nodiscard]] QVariant cell(const Numbered& row, int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row.number * (column + 1)) : QVariant();
    }
};

/// Numbers 1 to `last` in either order, `fails` times refused.
struct Numbers {
    int last = 250;
    int asked = 0;
    bool fails = false;

    NumbersModel::Fetch fetch()
    {
        return [this](const RowsWanted& wanted, const Numbered* after) -> Result<RowsRead<Numbered>> {
            ++asked;
            if (fails)
                return ErrorKind::DatabaseFailed;
            const bool isDown = wanted.order == Qt::DescendingOrder;
            RowsRead<Numbered> read;
            int next = after ? after->number + (isDown ? -1 : 1) : (isDown ? last : 1);
            for (int i = 0; i < wanted.limit && next >= 1 && next <= last; ++i, next += isDown ? -1 : 1)
                read.rows.push_back({next});
            read.hasMore = next >= 1 && next <= last;
            return read;
        };
    }
};

} // namespace

class TestDataTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<Languages>(*qApp, ScreenLanguage::English); }

    void pagesJoinWithoutGaps()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        model.reload();
        QCOMPARE(model.rowCount(), 100);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(numbers.asked, 3);
        for (int i = 0; i < model.rowCount(); ++i)
            QCOMPARE(model.row(i).number, i + 1);
    }

    void anEmptyTableSaysSoInItsPlace()
    {
        DataTable table(nullptr);
        QStandardItemModel model(0, 1);
        table.setModel(&model);
        table.setEmptySentence(QStringLiteral("Әзірге ештеңе жоқ."));
        QCOMPARE(table.emptySentence(), QStringLiteral("Әзірге ештеңе жоқ."));
        model.appendRow(new QStandardItem(QStringLiteral("бір")));
        QCOMPARE(table.emptySentence(), QString());
        model.clear();
        QCOMPARE(table.emptySentence(), QStringLiteral("Әзірге ештеңе жоқ."));
    }

    void sortingAsksAnewInThatOrder()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toInt(), 250);
        QCOMPARE(model.rowCount(), 100);
    }

    void refusedReadKeepsWhatIsShown()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        QSignalSpy failed(&model, &PagedModelBase::readFailed);
        model.reload();
        numbers.fails = true;
        model.fetchMore({});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(!model.canFetchMore({}));
        numbers.fails = false;
        model.reload();
        QVERIFY(model.canFetchMore({}));
    }

    void footTellsHowMany()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        DataTable table(nullptr);
        table.setModel(&model);
        QCOMPARE(table.countLine(), QStringLiteral("more than 100 rows"));
        table.setTotal(12194);
        QCOMPARE(table.countLine(), QStringLiteral("rows: 12\u00a0194"));
        table.setTotal(-1);
        numbers.last = 20;
        model.reload();
        QCOMPARE(table.countLine(), QStringLiteral("rows: 20"));
    }

    void enterOpensAndManyAreSelected()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        DataTable table(nullptr);
        QAction act(QStringLiteral("Print"));
        table.addBulkAction(&act);
        table.setModel(&model);
        table.show();
        QSignalSpy opened(&table, &DataTable::rowOpened);
        table.selectRow(4);
        QTest::keyClick(&table.view(), Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toInt(), 4);
        QPushButton* button = nullptr;
        for (auto* one : table.findChildren<QPushButton*>())
            button = one->text() == QLatin1String("Print") ? one : button;
        QVERIFY(button && !button->isVisible());
        QTest::keyClick(&table.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table.selectedRows(), (QList<int>{4, 5}));
        QVERIFY(button->isVisible());
        QSignalSpy acted(&act, &QAction::triggered);
        button->click();
        QCOMPARE(acted.count(), 1);
    }

    void offersItsExportWhereItMay()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        DataTable table(nullptr);
        table.setModel(&model);
        model.reload();
        table.show();
        auto* button = table.findChild<QPushButton*>(QStringLiteral("export"));
        QVERIFY(button && !button->isVisible());
        table.setExportable(true);
        QVERIFY(button->isVisible() && button->isEnabled());
        QSignalSpy requested(&table, &DataTable::exportRequested);
        button->click();
        QCOMPARE(requested.count(), 1);
        const QString text = button->text();
        table.setExporting(true);
        QVERIFY(button->text() != text);
        table.setExporting(false);
        QCOMPARE(button->text(), text);
        table.setNotice(QStringLiteral("Saved"));
        QCOMPARE(table.notice(), QStringLiteral("Saved"));
        table.setNotice({});
        QCOMPARE(table.notice(), QString());
    }

    void streamsAllRowsAndShowsNoMore()
    {
        Numbers numbers;
        NumbersModel model(numbers.fetch());
        DataTable table(nullptr);
        table.setModel(&model);
        model.reload();
        const int held = model.rowCount();
        const auto stream = table.allRows();
        size_t rows = 0;
        bool hasMore = true;
        while (hasMore) {
            const auto read = stream->next();
            QVERIFY(read.isOk());
            rows += read->rows.size();
            hasMore = read->hasMore;
        }
        QVERIFY(rows > static_cast<size_t>(held));
        QCOMPARE(model.rowCount(), held);
    }

    void wrappedWordsGoOnInASecondLine()
    {
        DataTable table(nullptr);
        QStandardItemModel model(0, 1);
        table.setModel(&model);
        table.setColumnWeights({1});
        table.setWrapped();
        table.resize(220, 400);
        table.show();
        model.appendRow(new QStandardItem(QStringLiteral("тіркеуші")));
        model.appendRow(new QStandardItem(QStringLiteral("емтихан комиссиясының мүшесі, апелляциялық комиссияның мүшесі")));
        QCOMPARE(table.view().rowHeight(0), 32);
        QTRY_VERIFY(table.view().rowHeight(1) > 40);
    }

private:
    std::unique_ptr<Languages> m_languages;
};

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
