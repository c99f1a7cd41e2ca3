// Protects the journal on the screen (S1, exchange.md 30): administrator and head read and filter it, the chain is checked
// in a worker and the first touched entry named, taking it away is an entry, and nobody else sees anything of it.
#include "app/desktop/settings/journaldetail.h"
#include "app/desktop/settings/journalfilters.h"
#include "app/desktop/settings/journalmodel.h"
#include "app/desktop/settings/journalsection.h"
#include "app/desktop/shell/languages.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/journal/lookintofile.h"
#include "tests/desktop/support/scriptedprompts.h"
#include "tests/support/testcenter.h"
#include "tests/support/testsealer.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// The section over a center in a file with two cases, into the first of which the head looked.
struct JournalDesk {
    explicit JournalDesk(Role role = Role::Head)
        : center(test::TestCenter::Where::File)
        , languages(*qApp, ScreenLanguage::English)
    {
        first = center.contracted(1);
        (void)center.registered(2);
        need(LookIntoFile(center.as(Role::Head)).run(first));
        context = need(DeskContext::create({center.db(), center.clock(), center.key(), prompts, folder.path(), folder.path()},
            center.as(role).actor));
        const QString path = center.path();
        section = std::make_unique<JournalSection>(*context, [path] { return Result(test::openSealed(path)); }, nullptr);
        section->retranslate();
        section->resize(800, 560);
        section->show();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = section->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget is called %s", name);
        return found;
    }
    [[nodiscard]] Banner* banner() const { return section->findChild<Banner*>(); }
    [[nodiscard]] JournalModel* model() const { return section->findChild<JournalModel*>(); }
    [[nodiscard]] DataTable* table() const { return section->findChild<DataTable*>(); }
    [[nodiscard]] QStringList actions() const
    {
        QStringList codes;
        for (const JournalRow& row : model()->rows())
            codes += row.action;
        return codes;
    }
    void choose(const char* chip) const
    {
        auto* chips = section->findChild<FilterChips*>();
        chips->choose({QString::fromLatin1(chip)});
        Q_EMIT chips->chosenChanged(chips->chosen());
    }
    void check() const
    {
        QTest::mouseClick(find<QPushButton>("check"), Qt::LeftButton);
        QTRY_VERIFY(!section->isChecking());
    }

    test::TestCenter center;
    ScriptedPrompts prompts;
    QTemporaryDir folder;
    Languages languages;
    std::unique_ptr<DeskContext> context;
    std::unique_ptr<JournalSection> section;
    ApplicationId first;
};

const QString look = QStringLiteral("look-into-file");
const QString registered = QStringLiteral("register-application");
const QString checked = QStringLiteral("check-package");
const QString concluded = QStringLiteral("conclude-contract");

} // namespace

class TestJournalSection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNewestFirst()
    {
        JournalDesk desk;
        const QAbstractItemModelTester tester(desk.model());
        QCOMPARE(desk.actions(), (QStringList {look, registered, concluded, checked, registered}));
        QCOMPARE(desk.model()->index(0, JournalModel::What).data().toString(), QStringLiteral("A personal file was looked into"));
        QVERIFY(desk.model()->index(0, JournalModel::About).data().toString().startsWith(QStringLiteral("Personal file: 2026/0001 ")));
        QCOMPARE(desk.model()->index(0, JournalModel::Hash).data().toString().size(), 64);
        QVERIFY(desk.table()->view().isColumnHidden(JournalModel::Hash));
    }

    void chipsNarrow_data()
    {
        QTest::addColumn<QByteArray>("chip");
        QTest::addColumn<QStringList>("actions");
        QTest::newRow("30 looks") << QByteArray("looks") << QStringList {look};
        QTest::newRow("cases") << QByteArray("cases") << QStringList {registered, concluded, checked, registered};
        QTest::newRow("sessions") << QByteArray("sessions") << QStringList();
        QTest::newRow("documents") << QByteArray("documents") << QStringList();
        QTest::newRow("signatures") << QByteArray("signatures") << QStringList();
        QTest::newRow("access") << QByteArray("access") << QStringList();
        QTest::newRow("all") << QByteArray("all") << QStringList {look, registered, concluded, checked, registered};
    }

    void chipsNarrow()
    {
        QFETCH(QByteArray, chip);
        QFETCH(QStringList, actions);
        JournalDesk desk;
        desk.choose(chip.constData());
        QCOMPARE(desk.actions(), actions);
        QCOMPARE(desk.section->findChild<EmptyState*>()->isVisible(), actions.isEmpty());
        QCOMPARE(desk.table()->isVisible(), !actions.isEmpty());
    }

    void fieldsNarrow()
    {
        JournalDesk desk;
        desk.find<ChoiceEdit>("what")->setValue(checked);
        QCOMPARE(desk.actions(), QStringList {checked});
        desk.find<ChoiceEdit>("what")->clear();
        desk.find<ChoiceEdit>("who")->setValue(desk.center.staff(Role::Head).toText());
        QCOMPARE(desk.actions().front(), look);
        desk.find<ChoiceEdit>("who")->clear();
        desk.find<TextEdit>("case")->setValue(QStringLiteral("2026/0002"));
        QCOMPARE(desk.actions(), QStringList {registered});
        desk.find<TextEdit>("case")->clear();
        desk.find<DateEdit>("from")->setValue(QDate(2026, 11, 3));
        QVERIFY(desk.actions().isEmpty());
        desk.find<DateEdit>("from")->clear();
        desk.find<DateEdit>("until")->setValue(QDate(2026, 11, 2));
        QCOMPARE(desk.actions().size(), 5);
    }

    void oneButtonShowsEverythingAgain()
    {
        JournalDesk desk;
        desk.choose("sessions");
        desk.find<DateEdit>("from")->setValue(QDate(2026, 11, 3));
        QVERIFY(desk.actions().isEmpty());
        auto* button = desk.section->findChild<EmptyState*>()->findChild<QPushButton*>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(desk.actions().size(), 5);
        QVERIFY(desk.find<DateEdit>("from")->isEmpty());
    }

    void aCaseThatIsNotThereIsSaidAtItsField()
    {
        JournalDesk desk;
        desk.find<TextEdit>("case")->setValue(QStringLiteral("2026/0999"));
        QVERIFY(desk.find<TextEdit>("case")->hasError());
        QCOMPARE(desk.actions().size(), 5);
    }

    void theChosenEntryTellsEverything()
    {
        JournalDesk desk;
        desk.table()->selectRow(0);
        const JournalRow& row = desk.model()->row(0);
        QVERIFY(desk.find<QLabel>("entry")->text().contains(QString::number(row.seq)));
        QVERIFY(desk.find<QLabel>("facts")->text().contains(QStringLiteral("2026/0001")));
        const QString hex = QString::fromLatin1(row.hash.toHex());
        QVERIFY(desk.find<QLabel>("hash")->text().contains(hex.left(8)));
        QVERIFY(!desk.find<QLabel>("hash")->text().contains(hex));
        QTest::mouseClick(desk.find<QPushButton>("copy"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), hex);
    }

    void theCaseOpensFromItsEntry()
    {
        JournalDesk desk;
        const QSignalSpy places(desk.section.get(), &SettingsSection::placeRequested);
        desk.table()->selectRow(0);
        QTest::mouseClick(desk.find<QPushButton>("openCase"), Qt::LeftButton);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.front().front().value<Place>().key, desk.first.toText());
    }

    void namesThatAreMarkupStayWords()
    {
        JournalDesk desk;
        JournalRow row = desk.model()->row(0);
        row.facts = {{QStringLiteral("reason"), Cbor(QStringLiteral("<img src=x>"))}};
        desk.section->findChild<JournalDetail*>()->show(&row);
        QVERIFY(desk.find<QLabel>("facts")->text().contains(QStringLiteral("&lt;img")));
    }

    void aWholeChainIsWhole()
    {
        JournalDesk desk;
        desk.check();
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        QVERIFY2(desk.banner()->text().contains(QStringLiteral("Entries: 5")), qPrintable(desk.banner()->text()));
        QVERIFY(!desk.section->findChild<ProgressStrip*>()->isVisible());
        desk.section->refresh();
        QVERIFY(desk.banner()->isVisible());
    }

    void theFirstTouchedEntryIsNamed()
    {
        JournalDesk desk;
        need(desk.center.db().execute(QStringLiteral("UPDATE journal SET actor = 'x' WHERE seq IN (3, 4)")));
        desk.check();
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY2(desk.banner()->text().contains(QLatin1Char('3')), qPrintable(desk.banner()->text()));
    }

    void takingItAwayIsAnEntry()
    {
        JournalDesk desk;
        desk.find<ChoiceEdit>("what")->setValue(look);
        const QString path = desk.folder.filePath(QStringLiteral("journal.csv"));
        desk.prompts.willSaveFile(path);
        Q_EMIT desk.table()->exportRequested();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QString::fromLatin1(desk.model()->row(0).hash.toHex())), qPrintable(text));
        desk.find<ChoiceEdit>("what")->clear();
        QCOMPARE(desk.actions().front(), QStringLiteral("read-journal"));
    }

    void withoutItsEntryNothingIsTakenAway()
    {
        JournalDesk desk;
        need(desk.center.db().execute(QStringLiteral(
            "CREATE TRIGGER full_disk BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")));
        const QString path = desk.folder.filePath(QStringLiteral("journal.csv"));
        desk.prompts.willSaveFile(path);
        Q_EMIT desk.table()->exportRequested();
        QVERIFY(!desk.table()->notice().isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void othersSeeWhoMayRead_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("S1 registrar") << Role::Registrar;
        QTest::newRow("S1 secretary") << Role::Secretary;
        QTest::newRow("S1 commission member") << Role::CommissionMember;
    }

    void othersSeeWhoMayRead()
    {
        QFETCH(Role, role);
        JournalDesk desk(role);
        QVERIFY(desk.banner()->text().contains(QStringLiteral("administrator, head of the center")));
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(!desk.find<QPushButton>("check")->isVisible());
        QCOMPARE(desk.model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestJournalSection)
#include "tst_journalsection.moc"
