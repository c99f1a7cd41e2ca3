// Protects the personal file of a case as one PDF (R14): saved from the page, journalled, stopped without a trace, and only by
// those who may print papers.
#include "app/desktop/casepage/personalfilesaving.h"
#include "app/desktop/widgets/progressstrip.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;

class TestPersonalFileSaving final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R14_everythingIsSavedAsOnePdf()
    {
        CaseDesk desk;
        test::SessionRoad road(desk.desk.center());
        const ApplicationId id = road.contracted();
        road.signedProtocol({}, {id});
        desk.open(id);
        const QString path = desk.desk.folder() + QStringLiteral("/whole.pdf");
        desk.desk.prompts().willSaveFile(path);
        desk.choose("Save the personal file");
        QVERIFY(QFileInfo(path).size() > 10'000);
        QCOMPARE(desk.banner()->tone(), Tone::Good);
        QVERIFY(desk.banner()->text().contains(path));
        QVERIFY2(desk.words().contains(QStringLiteral("A paper was printed or saved")), "exchange.md 30: it stands in the journal");
        QVERIFY(!desk.page->findChild<ProgressStrip*>()->isVisible());
    }

    void R14_stoppedItLeavesNoTrace()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().contracted();
        desk.open(id);
        const QString path = desk.desk.folder() + QStringLiteral("/whole.pdf");
        desk.desk.prompts().willSaveFile(path);
        auto* strip = desk.page->findChild<ProgressStrip*>();
        bool wasElsewhere = false;
        QTimer::singleShot(0, strip, [&] {
            desk.primary();
            wasElsewhere = desk.panel();
            QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        });
        desk.choose("Save the personal file");
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(!desk.words().contains(QStringLiteral("A paper was printed or saved")));
        QVERIFY(!wasElsewhere);
        QVERIFY(!strip->isVisible());
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
