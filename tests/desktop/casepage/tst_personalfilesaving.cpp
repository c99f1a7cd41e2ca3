// Protects the personal file of a case as one PDF (R14): saved from the page, journalled, stopped without a trace, and only by
// those who may print papers.
#include "app/desktop/casepage/personalfilesaving.h"
#include "app/desktop/widgets/progressstrip.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

class TestPersonalFileSaving final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R14_everythingIsSavedAsOnePdf()
    {
        CaseDesk desk(Role::Registrar, test::TestCenter::Where::File);
        test::SessionRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.signedProtocol({}, {id});
        desk.open(id);
        const QString path = desk.desk.folder() + QStringLiteral("/whole.pdf");
        desk.desk.prompts().willSaveFile(path);
        desk.choose("Save the personal file");
        auto* strip = desk.page->findChild<ProgressStrip*>();
        QVERIFY2(strip->isVisible(), "the window did not wait for it");
        QVERIFY(!QFileInfo::exists(path));
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(QFileInfo(path).size() > 10'000);
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        QVERIFY(desk.banner()->text().contains(path));
        QVERIFY2(desk.words().contains(QStringLiteral("A paper was printed or saved")), "exchange.md 30: it stands in the journal");
    }

    void R14_stoppedItLeavesNoTrace()
    {
        CaseDesk desk(Role::Registrar, test::TestCenter::Where::File);
        const ApplicationId id = desk.desk.center().contracted();
        desk.open(id);
        const QString path = desk.desk.folder() + QStringLiteral("/whole.pdf");
        desk.desk.prompts().willSaveFile(path);
        auto* strip = desk.page->findChild<ProgressStrip*>();
        desk.choose("Save the personal file");
        QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(!strip->isVisible());
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!desk.words().contains(QStringLiteral("A paper was printed or saved")));
        QVERIFY(!desk.banner()->isVisible());
    }

    void R14_whatCannotBeWrittenIsSaid()
    {
        CaseDesk desk(Role::Registrar, test::TestCenter::Where::File);
        desk.open(desk.desk.center().registered());
        desk.desk.prompts().willSaveFile(desk.desk.folder() + QStringLiteral("/nowhere/whole.pdf"));
        desk.choose("Save the personal file");
        QTRY_VERIFY(!desk.page->findChild<ProgressStrip*>()->isVisible());
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
    }

    void thinkingBetterOfItDoesNothing()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered());
        desk.desk.prompts().willSaveFile({});
        desk.choose("Save the personal file");
        QVERIFY(!desk.banner()->isVisible());
    }

    void onlyWhoMayPrintPapers_S1()
    {
        CaseDesk desk(Role::AppealCommission);
        desk.open(desk.desk.center().registered());
        QVERIFY(!desk.more(QStringLiteral("Save the personal file"))->isEnabled());
    }
};

QTEST_MAIN(TestPersonalFileSaving)
#include "tst_personalfilesaving.moc"
