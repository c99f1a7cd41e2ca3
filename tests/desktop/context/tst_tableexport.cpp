// Protects the export of a list (Ctrl+E): every row of it and not only those that were read, numbers and days as such, the
// window alive meanwhile, a stop, and nothing left behind where it fails.
#include "app/desktop/context/tableexport.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/pagedmodel.h"
#include "core/domain/values/csv.h"
#include "tests/desktop/support/keys.h"
#include "tests/desktop/support/scriptedprompts.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;

namespace {

/// Rows 0 to `total` - 1, `step` apart, read page by page.
class NumbersModel final : public PagedModel<int> {
public:
    explicit NumbersModel(int total)
        : PagedModel<int>([this](const RowsWanted& wanted, const int* after) { return read(wanted, after); })
        , m_total(total)
    {
    }

    int reads = 0;
    int step = 1;
    int failAfter = -1;

    [[nodiscard]] int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("c%1").arg(section)) : QVariant();
    }

protected:
    [[nodiscard]] QVariant cell(const int& row, int column, int role) const override
    {
        if (role == valueRole)
            return column == 0 ? QVariant(row) : column == 1 ? QVariant(QDate(2026, 1, 1).addDays(row)) : QVariant();
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("shown %1").arg(row)) : QVariant();
    }

private:
    Result<RowsRead<int>> read(const RowsWanted& wanted, const int* after)
    {
        if (++reads > failAfter && failAfter >= 0)
            return Error {ErrorKind::DatabaseBusy, {QStringLiteral("center.sqlite")}, {}};
        RowsRead<int> rows;
        int next = after ? *after + step : 0;
        for (; next < m_total * step && static_cast<int>(rows.rows.size()) < wanted.limit; next += step)
            rows.rows.push_back(next);
        rows.hasMore = next < m_total * step;
        return rows;
    }

    int m_total;
};

struct Exporting {
    explicit Exporting(int total)
        : model(total)
        , table(nullptr)
    {
        table.setModel(&model);
        model.reload();
        job = new TableExport(prompts, table, [] { return QStringLiteral("List: a/b"); });
        table.show();
        table.activateWindow();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("the table does not become active");
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    NumbersModel model;
    DataTable table;
    TableExport* job;
};

std::vector<QStringList> recordsOf(const QString& path)
{
    QFile file(path);
    std::vector<QStringList> records;
    if (!file.open(QIODevice::ReadOnly))
        return records;
    const auto read = readCsv(QString::fromUtf8(file.readAll()), [&records](const CsvRecord& record) -> Result<void> {
        records.push_back(record.fields);
        return {};
    });
    return read ? records : std::vector<QStringList>();
}

} // namespace

class TestTableExport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesEveryRowAndNotOnlyThoseShown()
    {
        Exporting one(1234);
        QCOMPARE(one.model.rowCount(), 100);
        one.prompts.willSaveFile(one.path("list.csv"));
        const QSignalSpy finished(one.job, &TableExport::finished);
        press(&one.table, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(one.job->isRunning());
        QTRY_COMPARE(finished.size(), 1);
        const auto records = recordsOf(one.path("list.csv"));
        QCOMPARE(records.size(), size_t(1235));
        QCOMPARE(records.front().join(u'|'), QStringLiteral("c0|c1|c2"));
        QCOMPARE(records.back().join(u'|'), QStringLiteral("1233|2029-05-18|shown 1233"));
        QVERIFY(one.table.notice().contains(QStringLiteral("list.csv")));
        QVERIFY2(one.model.rowCount() < 1234, "what is shown stays as it is");
    }

    void savesAsXlsxWhereNothingElseIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("xlsx") << QStringLiteral("a.xlsx") << QStringLiteral("a.xlsx");
        QTest::newRow("no suffix") << QStringLiteral("a") << QStringLiteral("a.xlsx");
    }

    void savesAsXlsxWhereNothingElseIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        Exporting one(3);
        one.prompts.willSaveFile(one.folder.filePath(typed));
        const QSignalSpy finished(one.job, &TableExport::finished);
        Q_EMIT one.table.exportRequested();
        QTRY_COMPARE(finished.size(), 1);
        QFile file(one.folder.filePath(written));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
    }

    void theWindowLivesMeanwhile()
    {
        Exporting one(20'000);
        one.prompts.willSaveFile(one.path("list.csv"));
        const QSignalSpy finished(one.job, &TableExport::finished);
        Q_EMIT one.table.exportRequested();
        int turns = 0;
        const QDeadlineTimer patience(120'000);
        while (finished.isEmpty() && !patience.hasExpired()) {
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
            ++turns;
        }
        QCOMPARE(finished.size(), 1);
        QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
        QCOMPARE(recordsOf(one.path("list.csv")).size(), size_t(20'001));
    }

    void stops()
    {
        Exporting one(100'000);
        one.prompts.willSaveFile(one.path("list.csv"));
        Q_EMIT one.table.exportRequested();
        QApplication::processEvents();
        QVERIFY(one.job->isRunning());
        Q_EMIT one.table.exportRequested();
        QVERIFY(!one.job->isRunning());
        QCOMPARE(QDir(one.folder.path()).entryList(QDir::Files), QStringList());
        QCOMPARE(one.table.notice(), QStringLiteral("The export was stopped"));
    }

    /// Another filter in the middle: the file holds what is shown at its end, nothing of before.
    void aListThatChangesIsReadAnew()
    {
        Exporting one(5000);
        one.prompts.willSaveFile(one.path("list.csv"));
        const QSignalSpy finished(one.job, &TableExport::finished);
        Q_EMIT one.table.exportRequested();
        QApplication::processEvents();
        one.model.step = 10;
        one.model.reload();
        QTRY_COMPARE(finished.size(), 1);
        const auto records = recordsOf(one.path("list.csv"));
        QCOMPARE(records.size(), size_t(5001));
        QCOMPARE(records.at(2).front(), QStringLiteral("10"));
        QCOMPARE(records.back().front(), QStringLiteral("49990"));
    }

    void aFailedReadLeavesNoFile()
    {
        Exporting one(5000);
        one.model.failAfter = one.model.reads + 2;
        one.prompts.willSaveFile(one.path("list.csv"));
        const QSignalSpy finished(one.job, &TableExport::finished);
        Q_EMIT one.table.exportRequested();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(QDir(one.folder.path()).entryList(QDir::Files), QStringList());
        QVERIFY(!one.table.notice().isEmpty());
    }

    void aFolderThatIsNotThereIsSaid()
    {
        Exporting one(3);
        one.prompts.willSaveFile(one.path("no/such.csv"));
        const QSignalSpy finished(one.job, &TableExport::finished);
        Q_EMIT one.table.exportRequested();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(one.table.notice().contains(QStringLiteral("such.csv")));
    }

    void thinkingBetterOfItDoesNothing()
    {
        Exporting one(3);
        one.prompts.willSaveFile({});
        Q_EMIT one.table.exportRequested();
        QVERIFY(!one.job->isRunning());
        QCOMPARE(one.table.notice(), QString());
    }

    void goingAwayInTheMiddleIsQuiet()
    {
        auto one = std::make_unique<Exporting>(100'000);
        one->prompts.willSaveFile(one->path("list.csv"));
        Q_EMIT one->table.exportRequested();
        QApplication::processEvents();
        one.reset();
        QApplication::processEvents();
    }

    void anEmptyListHasNothingToExport()
    {
        Exporting one(0);
        press(&one.table, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!one.job->isRunning());
    }

    /// A model that holds all its rows is exported as well.
    void aPlainModelToo()
    {
        QTemporaryDir folder;
        ScriptedPrompts prompts;
        QStandardItemModel model(2, 1);
        model.setHorizontalHeaderLabels({QStringLiteral("name")});
        model.setItem(0, new QStandardItem(QStringLiteral("=1+1")));
        model.setItem(1, new QStandardItem(QStringLiteral("Әлия")));
        DataTable table(nullptr);
        table.setModel(&model);
        TableExport job(prompts, table, [] { return QStringLiteral("t"); });
        prompts.willSaveFile(folder.filePath(QStringLiteral("t.csv")));
        const QSignalSpy finished(&job, &TableExport::finished);
        Q_EMIT table.exportRequested();
        QTRY_COMPARE(finished.size(), 1);
        const auto records = recordsOf(folder.filePath(QStringLiteral("t.csv")));
        QCOMPARE(records.size(), size_t(3));
        QCOMPARE(records.at(1).front(), QStringLiteral("'=1+1"));
        QCOMPARE(records.at(2).front(), QStringLiteral("Әлия"));
    }

    /// What the gate refuses is not written, and it is told why.
    void nothingPassesAShutGate()
    {
        QTemporaryDir folder;
        ScriptedPrompts prompts;
        QStandardItemModel model(1, 1);
        model.setItem(0, new QStandardItem(QStringLiteral("Әлия")));
        DataTable table(nullptr);
        table.setModel(&model);
        TableExport job(prompts, table, [] { return QStringLiteral("t"); });
        QStringList asked;
        bool isOpen = false;
        job.setGate([&](const QString& path) {
            asked += path;
            return isOpen ? Result<void>() : Result<void>(Error {ErrorKind::DiskFull, {path}, {}});
        });
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        const QSignalSpy finished(&job, &TableExport::finished);
        prompts.willSaveFile(path);
        Q_EMIT table.exportRequested();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!table.notice().isEmpty());
        isOpen = true;
        prompts.willSaveFile(path);
        Q_EMIT table.exportRequested();
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(QFile::exists(path));
        QCOMPARE(asked, (QStringList {path, path}));
    }

private:
    Languages m_languages {*qApp, ScreenLanguage::English};
};

QTEST_MAIN(TestTableExport)
#include "tst_tableexport.moc"
