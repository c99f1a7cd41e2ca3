// Protects the qualification programmes (L17.2.4): a draft is written and kept, the head approves it, an approved version
// is frozen and its next version is a copy.
#include "app/desktop/settings/programmeeditor.h"
#include "app/desktop/settings/programmessection.h"
#include "app/desktop/settings/rowseditor.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/referencequery.h"
#include "tests/desktop/settings/settingsdesk.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableWidget>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct ProgrammeDesk : SettingsDesk<ProgrammesSection> {
    explicit ProgrammeDesk(Role role = Role::Head)
        : SettingsDesk("programmes", role)
    {
    }

    [[nodiscard]] std::vector<ProgrammeRow> versions()
    {
        return need(ReferenceQuery(desk.center().db(), desk.center().clock()).programmes());
    }
    void openFirst() const { Q_EMIT section->template findChild<DataTable*>()->rowOpened(0); }
    [[nodiscard]] ProgrammeEditor* editor() const { return section->template findChild<ProgrammeEditor*>(); }
    void beginNext() const
    {
        openFirst();
        click("nextVersion");
    }
};

} // namespace

class TestProgrammes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterOpensAVersionWithEverythingInIt()
    {
        ProgrammeDesk desk;
        auto* table = desk.section->findChild<DataTable*>();
        table->selectRow(0);
        table->setFocus();
        press(&desk.desk.window(), Qt::Key_Return);
        QVERIFY(desk.editor()->isVisible());
        const Programme shown = desk.editor()->value();
        const Programme& real = desk.desk.center().programme();
        QCOMPARE(shown.topics.size(), real.topics.size());
        QCOMPARE(shown.questionCount(), 30);
        QCOMPARE(shown.operations.size(), real.operations.size());
        QCOMPARE(shown.technologicalMap(), real.technologicalMap());
        QCOMPARE(shown.languages, real.languages);
        QCOMPARE(shown.equipment, real.equipment);
        QCOMPARE(shown.briefing, real.briefing);
        QCOMPARE(shown.qualification, real.qualification);
    }

    void anApprovedVersionIsOnlyRead()
    {
        ProgrammeDesk desk;
        desk.openFirst();
        QVERIFY(!desk.find<QPushButton>("saveProgramme")->isVisible());
        QVERIFY(!desk.find<QPushButton>("approveProgramme")->isVisible());
        auto* topics = desk.find<RowsEditor>("topics");
        QVERIFY(!topics->table().item(0, 0)->flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!desk.find<TextEdit>("qualification_kk")->isEnabled());
    }

    void theNextVersionIsACopyThatCanBeWritten()
    {
        ProgrammeDesk desk;
        desk.beginNext();
        QCOMPARE(desk.versions().size(), size_t(2));
        QVERIFY(desk.find<QPushButton>("saveProgramme")->isVisible());
        desk.find<TextEdit>("qualification_ru")->setValue(QStringLiteral("Старший повар"));
        QVERIFY(desk.editor()->isEdited());
        desk.click("saveProgramme");
        QVERIFY(!desk.editor()->isEdited());
        const auto versions = desk.versions();
        const auto draft = std::find_if(versions.begin(), versions.end(), [](const ProgrammeRow& row) { return !row.approvedOn; });
        QCOMPARE(draft->qualification.ru, QStringLiteral("Старший повар"));
        QCOMPARE(draft->version, 2);
    }

    void topicsAndOperationsAreKeptWithTheirRules()
    {
        ProgrammeDesk desk;
        desk.beginNext();
        auto* topics = desk.find<RowsEditor>("topics");
        const size_t before = topics->rows().size();
        topics->addRow();
        const int row = topics->table().rowCount() - 1;
        topics->table().item(row, 0)->setText(QStringLiteral("Тақырып"));
        topics->table().item(row, 1)->setText(QStringLiteral("Тема"));
        topics->table().item(row, 2)->setData(Qt::EditRole, 7);
        auto* operations = desk.find<RowsEditor>("operations");
        operations->table().item(0, 5)->setData(Qt::EditRole, 9);
        operations->table().item(0, 6)->setCheckState(Qt::Unchecked);
        desk.click("saveProgramme");
        const auto versions = desk.versions();
        const auto draft = std::find_if(versions.begin(), versions.end(), [](const ProgrammeRow& shown) { return !shown.approvedOn; });
        const Programme kept = need(ReferenceQuery(desk.desk.center().db(), desk.desk.center().clock()).programme(draft->id));
        QCOMPARE(kept.topics.size(), before + 1);
        QCOMPARE(kept.topics.back().questions, 7);
        QCOMPARE(kept.operations.front().rule.leastPoints, 9);
        QVERIFY(!kept.operations.front().rule.mandatory);
    }

    void theHeadApprovesAndItIsFrozen()
    {
        ProgrammeDesk desk;
        desk.beginNext();
        desk.desk.prompts().willConfirm(QStringLiteral("version 2"), true);
        desk.click("approveProgramme");
        const auto versions = desk.versions();
        QVERIFY(std::all_of(versions.begin(), versions.end(), [](const ProgrammeRow& row) { return row.approvedOn.has_value(); }));
        QVERIFY(!desk.find<QPushButton>("saveProgramme")->isVisible());
        QVERIFY(desk.find<QPushButton>("nextVersion")->isVisible());
        QVERIFY(desk.editor()->findChild<Banner*>()->text().contains(QStringLiteral("frozen")));
    }

    void whatIsMissingIsShownWhereItIsMissing()
    {
        ProgrammeDesk desk;
        desk.beginNext();
        desk.find<CheckListEdit>("languages")->setValue({});
        desk.desk.prompts().willConfirm(QStringLiteral("Approve"), true);
        desk.click("approveProgramme");
        QVERIFY(desk.find<CheckListEdit>("languages")->hasError());
        const auto versions = desk.versions();
        QVERIFY(std::any_of(versions.begin(), versions.end(), [](const ProgrammeRow& row) { return !row.approvedOn; }));
    }

    void theSecretaryWritesButDoesNotApprove()
    {
        ProgrammeDesk desk(Role::Secretary);
        desk.beginNext();
        QVERIFY(desk.find<QPushButton>("saveProgramme")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("approveProgramme")->isEnabled());
    }

    void leavingAnUnsavedDraftIsAskedAboutOnce()
    {
        ProgrammeDesk desk;
        desk.beginNext();
        desk.find<TextEdit>("qualification_ru")->setValue(QStringLiteral("Иное"));
        desk.desk.prompts().willConfirm(QStringLiteral("without saving"), false);
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(desk.editor()->isVisible());
        QCOMPARE(desk.find<TextEdit>("qualification_ru")->text(), QStringLiteral("Иное"));
        desk.desk.prompts().willConfirm(QStringLiteral("without saving"), true);
        press(&desk.desk.window(), Qt::Key_Escape);
        QVERIFY(!desk.editor()->isVisible());
    }
};

QTEST_MAIN(TestProgrammes)
#include "tst_programmessection.moc"
