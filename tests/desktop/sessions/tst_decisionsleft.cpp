// Protects whoever presses the one primary button and sees nothing happen: what the step still waits for stands in words
// (R17.1, R17.2).
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/dateedit.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;
using tanu::test::SessionRoad;

namespace {

struct Sitting {
    DeskFixture desk {Role::Secretary};
    SessionRoad road {desk.center()};

    void open(const SessionId& session, SessionSections::Section section)
    {
        desk.open({sessionsPage(desk.context()), sessionPage(desk.context())}).goTo({QStringLiteral("session"), session.toText()});
        page().findChild<QTabBar*>()->setCurrentIndex(section);
    }
    [[nodiscard]] desktop::Page& page() { return *desk.window().currentPage(); }
    void primary() { press(&desk.window(), Qt::Key_Return, Qt::ControlModifier); }
    /// What the page says of what was done or refused.
    [[nodiscard]] QString said()
    {
        for (const Banner* banner : page().findChildren<Banner*>()) {
            if (banner->isVisible())
                return banner->text();
        }
        return {};
    }
};

} // namespace

class TestDecisionsLeft final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R17_1_decisionsThatWaitAreNamed()
    {
        Sitting sitting;
        auto& center = sitting.desk.center();
        const ApplicationId first = center.contracted(0);
        const ApplicationId second = center.contracted(1);
        const SessionId session = sitting.road.started({first, second});
        sitting.road.assess(first, true);
        sitting.road.assess(second, false);
        sitting.open(session, SessionSections::Protocol);
        sitting.primary();
        QCOMPARE(sitting.page().findChild<QTabBar*>()->currentIndex(), int(SessionSections::Practice));
        for (int serial = 0; serial < 2; ++serial)
            QVERIFY2(sitting.said().contains(center.fields(serial).name.shortForm()), qPrintable(sitting.said()));
        QVERIFY2(sitting.said().contains(QStringLiteral("“Confirm the decision”")), qPrintable(sitting.said()));
        auto* confirm = sitting.page().findChild<QPushButton*>(QStringLiteral("confirm"));
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY2(sitting.said().contains(QStringLiteral("the decision is confirmed")), qPrintable(sitting.said()));
    }

    void R17_2_aMissingDayOfTheSignatureIsSaid()
    {
        Sitting sitting;
        const ApplicationId id = sitting.desk.center().contracted(0);
        const SessionId session = sitting.road.ended({id}, {});
        need(DraftProtocol(sitting.desk.center().as(Role::Secretary)).run(session));
        sitting.open(session, SessionSections::Protocol);
        DateEdit* signedOn = nullptr;
        for (DateEdit* one : sitting.page().findChildren<DateEdit*>(QStringLiteral("signedon")))
            signedOn = one->isVisible() ? one : signedOn;
        QVERIFY(signedOn);
        signedOn->clear();
        sitting.primary();
        QVERIFY2(sitting.said().contains(QStringLiteral("signature")), qPrintable(sitting.said()));
        QVERIFY(signedOn->hasError());
    }
};

QTEST_MAIN(TestDecisionsLeft)
#include "tst_decisionsleft.moc"
