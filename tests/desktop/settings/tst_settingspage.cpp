// Protects the settings of the center, its people, commissions and prices: what is typed reaches the center through the
// services, what is refused stands at its field with every word kept, and who may not is told who may (S1).
#include "app/desktop/settings/accreditationedit.h"
#include "app/desktop/settings/centersection.h"
#include "app/desktop/settings/commissionssection.h"
#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/peoplesection.h"
#include "app/desktop/settings/pricessection.h"
#include "app/desktop/settings/publicationsection.h"
#include "app/desktop/settings/publicationwords.h"
#include "app/desktop/widgets/binedit.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/moneyedit.h"
#include "app/desktop/widgets/nameedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/centerquery.h"
#include "tests/desktop/settings/settingsdesk.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

QString roleKey(Role role)
{
    return QString::number(static_cast<int>(role));
}

} // namespace

class TestSettingsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Names and roles go on in a second line, between words.
    void noWordIsCutInTheListOfPeople_data()
    {
        QTest::addColumn<ScreenLanguage>("language");
        QTest::newRow("kk") << ScreenLanguage::Kazakh;
        QTest::newRow("ru") << ScreenLanguage::Russian;
    }
    void noWordIsCutInTheListOfPeople()
    {
        QFETCH(ScreenLanguage, language);
        constexpr int edges = 16;
        SettingsDesk<PeopleSection> desk("people");
        desk.desk.languages().switchTo(language);
        desk.desk.window().resize(1280, 720);
        const QTableView& view = desk.section->findChild<DataTable*>()->view();
        QVERIFY(view.model()->rowCount() > 0);
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                for (const QString& word : view.model()->index(row, column).data().toString().split(QLatin1Char(' ')))
                    QTRY_VERIFY2(view.columnWidth(column) >= view.fontMetrics().horizontalAdvance(word) + edges, qPrintable(word));
            }
        }
    }

    void arrowsGoThroughTheSections()
    {
        SettingsDesk<CenterSection> desk("center");
        auto* list = desk.page->findChild<QListWidget*>(QStringLiteral("sections"));
        list->setFocus();
        QSet<QString> titles;
        for (int row = 0; row < list->count(); ++row) {
            QCOMPARE(list->currentRow(), row);
            titles.insert(list->currentItem()->text());
            press(&desk.desk.window(), Qt::Key_Down);
        }
        QCOMPARE(titles.size(), 10);
        QVERIFY(!titles.contains(QString()));
    }

    void theCenterIsReadAndSaved()
    {
        SettingsDesk<CenterSection> desk("center");
        QCOMPARE(desk.find<AccreditationEdit>("accreditation")->text(), QStringLiteral("0417"));
        desk.find<TextEdit>("name_ru")->setValue(QStringLiteral("Новый центр"));
        desk.click("save");
        QCOMPARE(need(CenterQuery(desk.desk.center().db()).profile())->name.ru, QStringLiteral("Новый центр"));
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void aWrongBinStaysAtItsFieldAndNothingIsLost()
    {
        SettingsDesk<CenterSection> desk("center");
        const Center before = *need(CenterQuery(desk.desk.center().db()).profile());
        desk.find<TextEdit>("name_ru")->setValue(QStringLiteral("Новый центр"));
        desk.find<BinEdit>("bin")->setText(QStringLiteral("190440000188"));
        desk.click("save");
        QVERIFY(desk.find<BinEdit>("bin")->hasError());
        QCOMPARE(desk.find<TextEdit>("name_ru")->text(), QStringLiteral("Новый центр"));
        QCOMPARE(need(CenterQuery(desk.desk.center().db()).profile())->name.ru, before.name.ru);
    }

    void aRefreshKeepsWhatIsTyped()
    {
        SettingsDesk<CenterSection> desk("center");
        desk.find<TextEdit>("name_ru")->setValue(QStringLiteral("Полусло"));
        desk.desk.window().refresh();
        QCOMPARE(desk.find<TextEdit>("name_ru")->text(), QStringLiteral("Полусло"));
    }

    void theEndOfTheAccreditationIsNotBeforeItsBeginning()
    {
        SettingsDesk<CenterSection> desk("center");
        desk.find<DateEdit>("accredited_until")->setValue(QDate(2020, 1, 1));
        desk.click("save");
        QVERIFY(desk.find<DateEdit>("accredited_until")->hasError());
    }

    void whoMayNotIsToldWhoMay()
    {
        SettingsDesk<CenterSection> desk("center", Role::Registrar);
        QVERIFY(!desk.find<QPushButton>("save")->isEnabled());
        QVERIFY(desk.banner()->text().contains(QStringLiteral("administrator")));
    }

    void aPersonIsAddedFromTheKeyboard()
    {
        SettingsDesk<PeopleSection> desk("people", Role::Administrator);
        desk.click("add");
        QVERIFY(desk.find<NameEdit>("surname")->isAncestorOf(QApplication::focusWidget()));
        typeText(QApplication::focusWidget(), QStringLiteral("әбенов"));
        press(&desk.desk.window(), Qt::Key_Return);
        typeText(QApplication::focusWidget(), QStringLiteral("Дәурен"));
        desk.find<CheckListEdit>("roles")->setValue({roleKey(Role::Registrar)});
        desk.click("save");
        const auto staff = need(CenterQuery(desk.desk.center().db()).staff());
        const auto added = std::find_if(staff.begin(), staff.end(),
            [](const StaffMember& member) { return member.name.surname() == QStringLiteral("Әбенов"); });
        QVERIFY(added != staff.end());
        QCOMPARE(added->roles, Roles(Role::Registrar));
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void whoWorksHasARole()
    {
        SettingsDesk<PeopleSection> desk("people", Role::Administrator);
        desk.click("add");
        desk.find<NameEdit>("surname")->setValue(QStringLiteral("Әбенов"));
        desk.find<NameEdit>("givenname")->setValue(QStringLiteral("Дәурен"));
        desk.click("save");
        QVERIFY(desk.find<CheckListEdit>("roles")->hasError());
        QCOMPARE(desk.find<NameEdit>("surname")->text(), QStringLiteral("Әбенов"));
    }

    void theLastHeadStays()
    {
        SettingsDesk<PeopleSection> desk("people", Role::Administrator);
        auto* list = desk.section->findChild<ListAndForm*>();
        const QString head = desk.desk.center().staff(Role::Head).toText();
        list->table().selectRow(list->model().rowOf(head));
        desk.click("leave");
        QVERIFY(desk.find<CheckListEdit>("roles")->hasError());
        QVERIFY(need(CenterQuery(desk.desk.center().db()).staffMember(desk.desk.center().staff(Role::Head))).isActive);
    }

    void whoLeavesIsKeptInTheList()
    {
        SettingsDesk<PeopleSection> desk("people", Role::Administrator);
        auto* list = desk.section->findChild<ListAndForm*>();
        const int before = list->model().rowCount();
        const QString registrar = desk.desk.center().staff(Role::Registrar).toText();
        list->table().selectRow(list->model().rowOf(registrar));
        desk.click("leave");
        QCOMPARE(list->model().rowCount(), before);
        QVERIFY(list->model().row(list->model().rowOf(registrar)).isQuiet);
        desk.click("leave");
        QVERIFY(!list->model().row(list->model().rowOf(registrar)).isQuiet);
    }

    void anIncompleteCommissionSaysWhatIsMissing()
    {
        SettingsDesk<CommissionsSection> desk("commissions");
        desk.click("add");
        desk.find<TextEdit>("name_kk")->setValue(QStringLiteral("Комиссия"));
        desk.find<TextEdit>("name_ru")->setValue(QStringLiteral("Комиссия"));
        desk.find<TextEdit>("order_number")->setValue(QStringLiteral("77"));
        desk.find<DateEdit>("order_date")->setValue(QDate(2026, 11, 2));
        const auto& members = desk.desk.center().examMembers();
        desk.find<ChoiceEdit>("chair")->setValue(members.at(0).toText());
        desk.find<ChoiceEdit>("secretary")->setValue(desk.desk.center().staff(Role::Secretary).toText());
        desk.find<CheckListEdit>("members")->setValue({members.at(1).toText()});
        desk.click("save");
        QVERIFY2(desk.find<CheckListEdit>("members")->hasError(), "R9.1: two members at least");
        desk.find<CheckListEdit>("members")->setValue({members.at(0).toText(), members.at(1).toText()});
        desk.click("save");
        QVERIFY2(desk.find<CheckListEdit>("members")->hasError(), "R9.1: nobody in two seats");
        QCOMPARE(desk.find<CheckListEdit>("members")->chosen(), QStringList {members.at(1).toText()});

        desk.find<CheckListEdit>("members")->setValue({members.at(1).toText(), members.at(2).toText()});
        desk.click("save");
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        const auto commissions = need(CenterQuery(desk.desk.center().db()).commissions());
        QVERIFY(std::any_of(commissions.begin(), commissions.end(),
            [](const CommissionRow& row) { return row.commission.orderNumber == QStringLiteral("77"); }));
    }

    void otherSeatsNeedANewOrder()
    {
        SettingsDesk<CommissionsSection> desk("commissions");
        auto* list = desk.section->findChild<ListAndForm*>();
        list->table().selectRow(list->model().rowOf(desk.desk.center().examCommission().toText()));
        const auto& members = desk.desk.center().examMembers();
        desk.find<CheckListEdit>("members")->setValue({members.at(1).toText(), members.at(2).toText()});
        desk.click("save");
        QVERIFY(desk.find<TextEdit>("order_number")->hasError());
    }

    void aPriceBeginsTodayAtTheEarliest()
    {
        SettingsDesk<PricesSection> desk("prices");
        auto* since = desk.section->findChild<DateEdit*>();
        auto* price = desk.section->findChild<MoneyEdit*>();
        QCOMPARE(price->value()->tiyn(), qint64(3'200'000));
        price->setText(QStringLiteral("41 500"));
        since->setValue(desk.desk.center().today().addDays(-1));
        desk.click("save");
        QVERIFY(since->hasError());
        QCOMPARE(price->text(), QStringLiteral("41\u00A0500"));
        since->setValue(desk.desk.center().today());
        desk.click("save");
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        const auto prices = need(ReferenceQuery(desk.desk.center().db(), desk.desk.center().clock()).prices());
        QCOMPARE(prices.front().price.tiyn(), qint64(4'150'000));
    }

    void theCenterIsPublishedFromItsSection_L17_2_1()
    {
        SettingsDesk<PublicationSection> desk("publication");
        const auto standing = [&] { return desk.find<QLabel>("standing")->text(); };
        QVERIFY2(standing().startsWith(QStringLiteral("Not published. The last day was ")), qPrintable(standing()));
        QCOMPARE(desk.find<TextEdit>("head")->text(), need(CenterQuery(desk.desk.center().db()).head()).name.full());
        desk.click("publish");
        QVERIFY(desk.find<TextArea>("structure_kk")->hasError());
        for (const char* field : {"structure_kk", "structure_ru", "activity_kk", "activity_ru"})
            desk.find<TextArea>(field)->setValue(QStringLiteral("Бас кеңсе"));
        desk.click("publish");
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        QVERIFY2(standing().startsWith(QStringLiteral("Not sent yet")), qPrintable(standing()));
        QCOMPARE(need(PublicationQuery(desk.desk.center().db()).load()).state, RecordState::Waiting);
        desk.desk.window().goTo({QStringLiteral("settings"), QStringLiteral("prices")});
        QCOMPARE(desk.page->findChild<PricesSection*>()->findChild<QLabel*>(QStringLiteral("standing"))->text(), standing());
    }

    void aTextInOneLanguageStaysAtItsField()
    {
        SettingsDesk<PublicationSection> desk("publication");
        desk.find<TextArea>("hours_kk")->setValue(QStringLiteral("9–18"));
        desk.click("save");
        QVERIFY(desk.find<TextArea>("hours_ru")->hasError());
        QCOMPARE(desk.find<TextArea>("hours_kk")->text(), QStringLiteral("9–18"));
        QVERIFY(need(PublicationQuery(desk.desk.center().db()).load()).profile.hours.kk.isEmpty());
    }

    /// A day that is over is not said to be still to come.
    void theLastDayOfThePublicationIsSaidInItsTime_L17_2_1()
    {
        Publication publication;
        publication.dueBy = QDate(2026, 1, 20);
        QVERIFY(publicationText(publication, QDate(2026, 1, 20)).contains(QStringLiteral("The last day is 20.01.2026")));
        QVERIFY(publicationText(publication, QDate(2026, 1, 21)).contains(QStringLiteral("The last day was 20.01.2026")));
    }

    void whyThePlatformRefusedItStandsThere_L17_2_1()
    {
        Publication refused;
        refused.state = RecordState::Rejected;
        refused.answer = QStringLiteral("Conflict ");
        const QString said = publicationText(refused, QDate(2026, 11, 2));
        QVERIFY2(said.contains(QStringLiteral("The server has another record")), qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("Conflict")));
    }

    void everySectionSpeaksTheLanguageOfTheScreen()
    {
        SettingsDesk<CenterSection> desk("center");
        const QString english = desk.page->title();
        Languages languages(*qApp, ScreenLanguage::Russian);
        for (QListWidget* list : desk.page->findChildren<QListWidget*>(QStringLiteral("sections"))) {
            for (int row = 0; row < list->count(); ++row)
                QVERIFY(!list->item(row)->text().isEmpty());
        }
        QVERIFY(!english.isEmpty());
    }

    void theListModelIsSound()
    {
        ListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setHeaders({QStringLiteral("A"), QStringLiteral("B")});
        model.setRows({{QStringLiteral("k"), {QStringLiteral("1"), QStringLiteral("2")}}});
        QCOMPARE(model.rowOf(QStringLiteral("k")), 0);
        QCOMPARE(model.rowOf(QStringLiteral("x")), -1);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
