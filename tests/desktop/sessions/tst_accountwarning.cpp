// Protects the day of the exam (S1): who of the commission cannot sign in is named before it, where the session is planned
// and where it is prepared, and whoever may open accounts is led there.
#include "app/desktop/sessions/accountwarning.h"
#include "app/desktop/sessions/planform.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/sessions/sessionsections.h"
#include "app/desktop/sessions/sessionspage.h"
#include "app/desktop/widgets/banner.h"
#include "core/services/accounts/saveaccount.h"
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

class PlainPage final : public desktop::Page {
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return QStringLiteral("Settings"); }
    void refresh() override { }

protected:
    void retranslate() override { }
};

struct Planning {
    DeskFixture desk;
    SessionRoad road {desk.center()};
    SessionId session = road.planned();

    explicit Planning(Role role)
        : desk(role)
    {
    }
    void open(const StaffId& staff, const char* login)
    {
        need(SaveAccount(desk.center().as(Role::Administrator), PasswordCost::least())
                 .run({staff, QString::fromLatin1(login), QStringLiteral("алғашқы тау жолы")}));
    }
    void openAllBut(size_t missing)
    {
        open(desk.center().staff(Role::Administrator), "erlan");
        open(desk.center().staff(Role::Secretary), "aigul");
        for (size_t i = 0; i < desk.center().examMembers().size(); ++i) {
            if (i != missing)
                open(desk.center().examMembers().at(i), qPrintable(QStringLiteral("seat%1").arg(i)));
        }
    }
    void show()
    {
        desk.open({sessionsPage(desk.context()), sessionPage(desk.context()),
            {QStringLiteral("settings"), {}, [] { return QStringLiteral("settings"); },
                [](QWidget* parent) { return new PlainPage(parent); }, {}, {}}});
    }
    void showPreparation()
    {
        show();
        desk.window().goTo({QStringLiteral("session"), session.toText()});
        desk.window().currentPage()->findChild<QTabBar*>()->setCurrentIndex(SessionSections::Preparation);
    }
    /// The one on the page that is to be seen.
    [[nodiscard]] AccountWarning* warning()
    {
        for (AccountWarning* one : desk.window().currentPage()->findChildren<AccountWarning*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton* button()
    {
        for (QPushButton* one : warning()->findChildren<QPushButton*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

class TestAccountWarning final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void S1_thePreparationNamesWhoCannotSignIn()
    {
        Planning planning(Role::Secretary);
        planning.openAllBut(2);
        planning.showPreparation();
        QVERIFY(planning.warning());
        const auto* banner = planning.warning()->findChild<Banner*>();
        QCOMPARE(banner->tone(), Tone::Warning);
        QVERIFY2(banner->text().contains(QStringLiteral("Иванов П. (member)")), qPrintable(banner->text()));
        QVERIFY2(!banner->text().contains(QStringLiteral("Құсайынова")), qPrintable(banner->text()));
        QVERIFY2(banner->text().contains(QStringLiteral("ask the administrator")), qPrintable(banner->text()));
        QVERIFY2(!planning.button(), "only the administrator opens accounts");
    }

    void S1_theAdministratorIsLedToTheAccounts()
    {
        Planning planning(Role::Administrator);
        planning.openAllBut(0);
        planning.showPreparation();
        QVERIFY(planning.button());
        QTest::mouseClick(planning.button(), Qt::LeftButton);
        QCOMPARE(planning.desk.window().currentPlace().page, QStringLiteral("settings"));
        QCOMPARE(planning.desk.window().currentPlace().key, QStringLiteral("access"));
    }

    void S1_nothingIsSaidWhileEverybodyCan()
    {
        Planning planning(Role::Secretary);
        planning.openAllBut(99);
        planning.showPreparation();
        QVERIFY(!planning.warning());
    }

    void S1_nothingIsSaidInACenterWithoutAccounts()
    {
        Planning planning(Role::Secretary);
        planning.showPreparation();
        QVERIFY(!planning.warning());
    }

    void S1_theWarningGoesWithItsCause()
    {
        Planning planning(Role::Secretary);
        planning.openAllBut(3);
        planning.showPreparation();
        QVERIFY(planning.warning());
        planning.open(planning.desk.center().examMembers().at(3), "olzhas");
        planning.desk.window().refresh();
        QVERIFY(!planning.warning());
    }

    void S1_whoeverPlansIsToldAtOnce()
    {
        Planning planning(Role::Secretary);
        planning.openAllBut(1);
        planning.show();
        planning.desk.window().goTo({QStringLiteral("sessions"), {}});
        desktop::press(&planning.desk.window(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(planning.warning());
        QVERIFY(planning.warning()->findChild<Banner*>()->text().contains(QStringLiteral("Нұрланов Ө.")));
        planning.open(planning.desk.center().examMembers().at(1), "omir");
        planning.desk.context().tellChanged();
        QVERIFY(!planning.warning());
    }
};

QTEST_MAIN(TestAccountWarning)
#include "tst_accountwarning.moc"
