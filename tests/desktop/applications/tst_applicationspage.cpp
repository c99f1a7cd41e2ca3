// Protects the list of applications: Kazakh names in their alphabet, filters that narrow, the count at the foot,
// Enter opens the case, Ctrl+N is offered.
#include "app/desktop/applications/applicationsmodel.h"
#include "app/desktop/applications/applicationspage.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/filterchips.h"
#include "core/security/journal.h"
#include "core/services/applications/registerapplication.h"
#include "core/services/journal/journalfact.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"

#include <QtCore/QFile>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct List {
    DeskFixture desk;
    ApplicationsPage* page = nullptr;
    DataTable* table = nullptr;
    int serial = 0;

    ApplicationId add(const char* surname, Language language = Language::Kazakh)
    {
        ApplicationFields fields = desk.center().fields(serial++);
        fields.name = need(PersonName::of(QString::fromUtf8(surname), QStringLiteral("Айгүл"), {}));
        fields.language = language;
        return need(RegisterApplication(desk.center().as(Role::Registrar)).run(fields)).id;
    }

    void open()
    {
        page = qobject_cast<ApplicationsPage*>(desk.open({applicationsPage(desk.context())}).currentPage());
        table = page->findChild<DataTable*>();
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel* model = table->view().model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, ApplicationsModel::Name).data().toString().section(QLatin1Char(' '), 0, 0));
        return names;
    }

    QToolButton* chip(const QString& key) const
    {
        for (auto* button : page->findChildren<QToolButton*>()) {
            if (button->property("key").toString() == key)
                return button;
        }
        return nullptr;
    }
};

/// The lines of the exported list.
QStringList savedLines(List& list)
{
    const QString path = list.desk.folder() + QStringLiteral("/list.csv");
    list.desk.prompts().willSaveFile(path);
    auto* job = list.table->findChild<TableExport*>();
    QSignalSpy finished(job, &TableExport::finished);
    Q_EMIT list.table->exportRequested();
    if (finished.isEmpty() && !finished.wait())
        qFatal("the export does not end");
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        : QStringList();
}

/// Who took lists out, as the journal tells it.
std::vector<JournalEntry> takers(List& list)
{
    JournalFilter filter;
    filter.actions = QStringList {QStringLiteral("take-out-list")};
    return need(Journal(list.desk.center().db()).page(filter, 0, 10));
}

} // namespace

class TestApplicationsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStandInTheKazakhAlphabet()
    {
        List list;
        for (const char* name : {"Өтегенов", "Омаров", "Ішанов", "Қалиев", "Камалов", "Әлиева", "Абаев", "Яковлев"})
            list.add(name);
        list.open();
        list.table->view().sortByColumn(ApplicationsModel::Name, Qt::AscendingOrder);
        QCOMPARE(list.names(),
            (QStringList {QStringLiteral("Абаев"), QStringLiteral("Әлиева"), QStringLiteral("Камалов"),
                QStringLiteral("Қалиев"), QStringLiteral("Омаров"), QStringLiteral("Өтегенов"), QStringLiteral("Ішанов"),
                QStringLiteral("Яковлев")}));
        list.table->view().sortByColumn(ApplicationsModel::Name, Qt::DescendingOrder);
        QCOMPARE(list.names().first(), QStringLiteral("Яковлев"));
    }

    void takingTheIinsOutIsOneEntry_S2_exchange30()
    {
        List list;
        list.add("Бірінші");
        list.add("Екінші");
        list.open();
        const QString iin = list.desk.center().fields(0).identity.iin->toString();
        QVERIFY(savedLines(list).join(QLatin1Char('\n')).remove(QLatin1Char(' ')).contains(iin));
        const std::vector<JournalEntry> entries = takers(list);
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(entries.front().note.actor, list.desk.center().staff(Role::Registrar).toText());
        const auto facts = factsOf(entries.front().note.content);
        const auto rows = std::find_if(facts.begin(), facts.end(),
            [](const JournalFact& fact) { return fact.name == QStringLiteral("rows"); });
        QVERIFY(rows != facts.end());
        QCOMPARE(plainText(rows->value), QStringLiteral("2"));
    }

    void whoDoesNotNeedThemGetsNoIins_S2_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("S2 member of the commission") << Role::CommissionMember;
        QTest::newRow("S2 appeal commission") << Role::AppealCommission;
    }

    void whoDoesNotNeedThemGetsNoIins_S2()
    {
        QFETCH(Role, role);
        List list;
        list.add("Бірінші");
        list.desk.actAs(role);
        list.open();
        const QString iin = list.desk.center().fields(0).identity.iin->toString();
        QCOMPARE(list.table->view().model()->index(0, ApplicationsModel::IinColumn).data().toString(),
            QString(iin.left(4) + QString::fromUtf8("••••") + iin.right(4)));
        const QStringList lines = savedLines(list);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.first().contains(QStringLiteral("IIN")));
        QVERIFY(!lines.last().contains(QString::fromUtf8("••••")));
        QVERIFY(takers(list).empty());
    }

    void theNewestStandsFirstAtFirst()
    {
        List list;
        list.add("Бірінші");
        list.add("Екінші");
        list.open();
        QCOMPARE(list.names(), (QStringList {QStringLiteral("Екінші"), QStringLiteral("Бірінші")}));
    }

    void theLastDayTellsItsUrgencyInAWord_data()
    {
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<QString>("text");
        QTest::newRow("R5.1 ahead") << 0 << QStringLiteral("05.11.2026 · 3 working days");
        QTest::newRow("R5.1 last day") << 3 << QStringLiteral("05.11.2026 · today");
        QTest::newRow("R5.1 late") << 4 << QStringLiteral("05.11.2026 · late");
    }
    void theLastDayTellsItsUrgencyInAWord()
    {
        QFETCH(int, daysLater);
        QFETCH(QString, text);
        List list;
        list.add("Бірінші");
        list.desk.center().clock().advance(daysLater * 24 * 3600);
        list.open();
        QCOMPARE(list.table->view().model()->index(0, ApplicationsModel::LastDay).data().toString(), text);
    }

    void aColumnThatDoesNotSortChangesNothing()
    {
        List list;
        list.add("Бірінші");
        list.add("Екінші");
        list.open();
        list.table->view().sortByColumn(ApplicationsModel::Name, Qt::AscendingOrder);
        const QStringList before = list.names();
        list.table->view().sortByColumn(ApplicationsModel::State, Qt::AscendingOrder);
        QCOMPARE(list.names(), before);
        QCOMPARE(list.table->view().horizontalHeader()->sortIndicatorSection(), static_cast<int>(ApplicationsModel::Name));
    }

    void typingFindsAnyPartOfTheName()
    {
        List list;
        list.add("Әбілқасымова");
        list.add("Қалиева");
        list.open();
        QCOMPARE(list.table->countLine(), QStringLiteral("rows: 2"));
        typeText(list.page->findChild<QLineEdit*>(QStringLiteral("search")), QStringLiteral("ҚАСЫМ"));
        QCOMPARE(list.names(), QStringList {QStringLiteral("Әбілқасымова")});
        QCOMPARE(list.table->countLine(), QStringLiteral("rows: 1"));
    }

    void chipsNarrowByState()
    {
        List list;
        list.add("Жаңа");
        list.desk.center().contracted(100);
        list.desk.center().refused(200);
        list.open();
        QCOMPARE(list.names().size(), 3);
        list.chip(QStringLiteral("answer"))->click();
        QCOMPARE(list.names(), QStringList {QStringLiteral("Жаңа")});
        list.chip(QStringLiteral("closed"))->click();
        QCOMPARE(list.names().size(), 2);
        list.chip(QStringLiteral("answer"))->click();
        QCOMPARE(list.names().size(), 1);
    }

    void overdueNarrowsToWhatIsLate()
    {
        List list;
        list.add("Кешіккен");
        list.desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 6), QTime(9, 0)));
        list.add("Уақытында");
        list.open();
        list.chip(QStringLiteral("overdue"))->click();
        QCOMPARE(list.names(), QStringList {QStringLiteral("Кешіккен")});
    }

    void aFilterThatFitsNothingOffersAllAgain()
    {
        List list;
        list.add("Қалиева");
        list.open();
        typeText(list.page->findChild<QLineEdit*>(QStringLiteral("search")), QStringLiteral("жоқ"));
        QVERIFY(!list.table->isVisible());
        QPushButton* all = nullptr;
        for (auto* button : list.page->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Show all"))
                all = button;
        }
        QVERIFY(all);
        all->click();
        QVERIFY(list.table->isVisible());
        QCOMPARE(list.names().size(), 1);
    }

    void enterOpensTheCase()
    {
        List list;
        const ApplicationId id = list.add("Қалиева");
        list.open();
        QSignalSpy places(list.page, &desktop::Page::placeRequested);
        list.table->view().setFocus();
        list.table->selectRow(0);
        press(&list.desk.window(), Qt::Key_Return);
        QCOMPARE(places.value(0).value(0).value<Place>(), (Place {QStringLiteral("case"), id.toText()}));
    }

    void theModelKeepsItsWord()
    {
        List list;
        for (int i = 0; i < 130; ++i)
            list.add("Көп");
        ApplicationsModel model(list.desk.context(), nullptr);
        model.reload();
        QCOMPARE(model.rowCount(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 130);
        QVERIFY(!model.canFetchMore({}));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ApplicationFilter none;
        none.text = QStringLiteral("жоқ");
        model.setFilter(none);
        QCOMPARE(model.rowCount(), 0);
        ApplicationFilter one;
        one.text = QStringLiteral("2026/0007");
        model.setFilter(one);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ApplicationsModel::State).data().toString(), QStringLiteral("Registered"));
    }
};

QTEST_MAIN(TestApplicationsPage)
#include "tst_applicationspage.moc"
