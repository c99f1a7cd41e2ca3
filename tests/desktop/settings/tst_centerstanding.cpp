// Protects what the center records of its own standing: for which professions a member may sit (R9.1), the end of the
// accreditation (L26.6), a profession that was withdrawn from the register (L15.1).
#include "app/desktop/settings/accreditationendpanel.h"
#include "app/desktop/settings/centersection.h"
#include "app/desktop/settings/listandform.h"
#include "app/desktop/settings/peoplesection.h"
#include "app/desktop/settings/professionssection.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/referencequery.h"
#include "core/services/queries/seatprofessionsquery.h"
#include "tests/desktop/settings/settingsdesk.h"

#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

using People = SettingsDesk<PeopleSection>;

StaffId choose(People& desk)
{
    const StaffId member = desk.desk.center().examMembers().at(1);
    auto* list = desk.section->findChild<ListAndForm*>();
    list->table().selectRow(list->model().rowOf(member.toText()));
    return member;
}

QStringList seats(People& desk, const StaffId& member)
{
    return need(SeatProfessionsQuery(desk.desk.center().db()).of(member));
}

} // namespace

class TestCenterStanding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberIsBoundToProfessionsFromTheKeyboard_R9_1()
    {
        People desk("people", Role::Administrator);
        const StaffId member = choose(desk);
        auto* list = desk.find<CheckListEdit>("seatprofessions");
        QVERIFY(list->isHidden());
        desk.find<SegmentedChoice>("seatscope")->setFocus();
        press(&desk.desk.window(), Qt::Key_Right);
        QVERIFY(!list->isHidden());
        list->setFocus();
        press(&desk.desk.window(), Qt::Key_Space);
        desk.click("save");
        QCOMPARE(seats(desk, member), QStringList {QStringLiteral("cook")});
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void onlyTheseNeedsAtLeastOne_R9_1()
    {
        People desk("people", Role::Administrator);
        const StaffId member = choose(desk);
        desk.find<SegmentedChoice>("seatscope")->setValue(QStringLiteral("these"));
        desk.click("save");
        QVERIFY(desk.find<CheckListEdit>("seatprofessions")->hasError());
        QCOMPARE(seats(desk, member), QStringList());
    }

    void aMemberIsSetFreeAgain_R9_1()
    {
        People desk("people", Role::Administrator);
        const StaffId member = choose(desk);
        desk.find<SegmentedChoice>("seatscope")->setValue(QStringLiteral("these"));
        desk.find<CheckListEdit>("seatprofessions")->setValue({QStringLiteral("cook")});
        desk.click("save");
        QCOMPARE(need(desk.find<SegmentedChoice>("seatscope")->value()), QStringLiteral("these"));
        desk.find<SegmentedChoice>("seatscope")->setValue(QStringLiteral("every"));
        desk.click("save");
        QCOMPARE(seats(desk, member), QStringList());
    }

    void theEndOfTheAccreditationIsRecorded_L26_6()
    {
        SettingsDesk<CenterSection> desk("center");
        desk.click("end");
        auto* panel = desk.section->findChild<AccreditationEndPanel*>();
        QVERIFY(panel->isVisible());
        desk.click("end-accreditation");
        QVERIFY(desk.find<TextArea>("ground")->hasError());
        typeText(desk.desk.window().focusWidget(), QStringLiteral("Қаулы № 12"));
        desk.click("end-accreditation");
        const auto center = need(CenterQuery(desk.desk.center().db()).profile());
        QVERIFY(center->ended);
        QCOMPARE(center->ended->on, desk.desk.center().today());
        QCOMPARE(center->ended->ground, QStringLiteral("Қаулы № 12"));
        QVERIFY(!panel->isVisible());
        QVERIFY(!desk.find<QPushButton>("end")->isVisible());
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
    }

    void anEndOutsideTheTermStaysAtItsField_L26_6()
    {
        SettingsDesk<CenterSection> desk("center");
        desk.click("end");
        desk.find<DateEdit>("endedon")->setValue(QDate(2025, 12, 31));
        desk.find<TextArea>("ground")->setValue(QStringLiteral("Қаулы"));
        desk.click("end-accreditation");
        QVERIFY(desk.find<DateEdit>("endedon")->hasError());
        QVERIFY(!need(CenterQuery(desk.desk.center().db()).profile())->ended);
    }

    void escapeRecordsNothing_L26_6()
    {
        SettingsDesk<CenterSection> desk("center");
        desk.click("end");
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(!desk.section->findChild<AccreditationEndPanel*>()->isVisible());
        QVERIFY(desk.find<QPushButton>("end")->isVisible());
    }

    void onlyWhoMayEndsIt_S1()
    {
        SettingsDesk<CenterSection> desk("center", Role::Registrar);
        QVERIFY(!desk.find<QPushButton>("end")->isEnabled());
    }

    void aProfessionIsWithdrawn_L15_1()
    {
        SettingsDesk<ProfessionsSection> desk("professions", Role::Administrator);
        desk.desk.prompts().willConfirm(QStringLiteral("Аспаз"), true);
        desk.click("withdraw");
        const auto row = need(ReferenceQuery(desk.desk.center().db(), desk.desk.center().clock()).profession(QStringLiteral("cook")));
        QCOMPARE(row.profession.withdrawnOn, std::optional(desk.desk.center().today()));
        QVERIFY(!row.isApplicable);
        QCOMPARE(desk.banner()->tone(), Tone::Good);
    }

    void whoSaysNoWithdrawsNothing_L15_1()
    {
        SettingsDesk<ProfessionsSection> desk("professions", Role::Administrator);
        desk.desk.prompts().willConfirm(QStringLiteral("Аспаз"), false);
        desk.click("withdraw");
        QVERIFY(need(ReferenceQuery(desk.desk.center().db(), desk.desk.center().clock()).profession(QStringLiteral("cook"))).isApplicable);
    }

    void onlyTheAdministratorWithdraws_S1()
    {
        SettingsDesk<ProfessionsSection> desk("professions", Role::Registrar);
        QVERIFY(!desk.find<QPushButton>("withdraw")->isEnabled());
    }
};

QTEST_MAIN(TestCenterStanding)
#include "tst_centerstanding.moc"
