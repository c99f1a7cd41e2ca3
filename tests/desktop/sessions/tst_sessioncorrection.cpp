// Protects the correction of a signed protocol on the screen (R17.2): what is signed stays, the chain shows which one
// counts, and nothing counts before its own signature.
#include "app/desktop/sessions/correctionpanel.h"
#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/sessions/dissenteditor.h"
#include "app/desktop/sessions/protocolsection.h"
#include "app/desktop/sessions/sessionpage.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/choiceedit.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/queries/protocolquery.h"
#include "tests/desktop/deskfixture/deskfixture.h"
#include "tests/desktop/support/keys.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

struct Signed {
    DeskFixture desk {Role::Secretary};
    test::SessionRoad road {desk.center()};
    MainWindow* window = nullptr;
    ApplicationId passing = desk.center().contracted(0);
    ApplicationId failing = desk.center().contracted(1);
    ProtocolId old;
    SessionId session;

    Signed()
    {
        road.enrol();
        old = road.signedProtocol({passing}, {failing});
        session = need(ProtocolQuery(desk.center().db()).load(old)).row.session;
        desk.center().clock().set(fromKazakhstan(QDate(2026, 11, 19), QTime(9, 0)));
        window = &desk.open({{QStringLiteral("sessions"), {}, [] { return QStringLiteral("sessions"); },
                                 [this](QWidget* parent) { return sessionPage(desk.context()).create(parent); }, {}, {}},
            sessionPage(desk.context())});
        window->goTo({QStringLiteral("session"), session.toText()});
    }
    [[nodiscard]] ProtocolSection& section() { return *window->currentPage()->findChild<ProtocolSection*>(); }
    [[nodiscard]] CorrectionPanel& panel() { return *section().findChild<CorrectionPanel*>(); }
    template <typename T>
    [[nodiscard]] T& named(const char* name)
    {
        return *section().findChild<T*>(QString::fromLatin1(name));
    }
    template <typename T>
    [[nodiscard]] T& field(const char* name)
    {
        return *panel().findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] std::vector<ProtocolView> chain() { return need(ProtocolQuery(desk.center().db()).chainOf(session)); }
    [[nodiscard]] ProtocolView counting() { return *need(ProtocolQuery(desk.center().db()).ofSession(session)); }
    void begin()
    {
        named<QPushButton>("correct").click();
        typeText(window->focusWidget(), QStringLiteral("Күні қате жазылған"));
    }
    void draft() { field<QPushButton>("act").click(); }
    /// S1: whoever drew it up does not sign it.
    void comesAnother()
    {
        desk.actAs(Role::CommissionMember);
        window->currentPage()->refresh();
    }
    /// The field of the day in the card beside the preview.
    [[nodiscard]] DateEdit& signature()
    {
        for (DateEdit* edit : section().findChildren<DateEdit*>(QStringLiteral("signedon"))) {
            if (!panel().isAncestorOf(edit))
                return *edit;
        }
        qFatal("no field of the signature");
    }
};

} // namespace

class TestSessionCorrection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void R17_2_aWrongDateIsCorrectedByANewProtocol()
    {
        Signed sitting;
        QVERIFY(!sitting.named<QListWidget>("chain").isVisible());
        sitting.begin();
        sitting.field<DateEdit>("signedon").setValue(QDate(2026, 11, 18));
        sitting.draft();
        QVERIFY(!sitting.section().hasPanel());
        QCOMPARE(sitting.chain().size(), size_t(2));
        QCOMPARE(sitting.counting().row.id, sitting.old);
        auto& list = sitting.named<QListWidget>("chain");
        QVERIFY(list.isVisible());
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.currentRow(), 1);
        QVERIFY2(sitting.signature().isVisible(), "the draft waits for its signature");
        sitting.comesAnother();
        sitting.desk.prompts().willSign(QStringLiteral("Sign protocol 2026/0002"));
        sitting.named<QPushButton>("signCorrection").click();
        QCOMPARE(sitting.counting().numberText, QStringLiteral("2026/0002"));
        QCOMPARE(sitting.counting().row.countsFrom, std::optional(QDate(2026, 11, 18)));
        QCOMPARE(list.item(0)->text(), QStringLiteral("2026/0001: signed on 17.11.2026, corrected"));
        QCOMPARE(list.item(1)->text(), QStringLiteral("2026/0002: signed on 19.11.2026, counts"));
        QVERIFY(!sitting.signature().isVisible());
    }

    /// S1: whoever drew the correction up is not asked for a password first.
    void S1_whoDrewItUpCannotSignIt()
    {
        Signed sitting;
        sitting.begin();
        sitting.field<DateEdit>("signedon").setValue(QDate(2026, 11, 18));
        sitting.draft();
        auto& sign = sitting.named<QPushButton>("signCorrection");
        QVERIFY(sign.isVisible());
        QVERIFY(!sign.isEnabled());
        auto& whyNot = sitting.named<QLabel>("whyNotCorrect");
        QVERIFY(!whyNot.isVisible());
        auto& words = sitting.named<QLabel>("whoCanSign");
        QVERIFY(words.isVisible());
        QVERIFY2(words.text().contains(QStringLiteral("another person must")), qPrintable(words.text()));
        sitting.comesAnother();
        QVERIFY(sign.isEnabled());
        QVERIFY(!words.isVisible());
        QVERIFY(!sitting.named<QPushButton>("correct").isEnabled());
        QVERIFY2(whyNot.isVisible() && !whyNot.text().isEmpty(), "a grey button says why");
    }

    void R17_2_theorySupplantsTheOutcomeOnlyWhenSigned()
    {
        Signed sitting;
        sitting.begin();
        auto& grid = sitting.field<CountGrid>("correctedTheory");
        const int row = sitting.counting().content.candidates.front().application == sitting.passing ? 0 : 1;
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(row, 1));
        QTest::keyClicks(&grid, QStringLiteral("12"));
        sitting.draft();
        QCOMPARE(sitting.desk.center().stateOf(sitting.passing), CaseState::Passed);
        sitting.comesAnother();
        sitting.desk.prompts().willSign(QStringLiteral("Sign protocol"));
        sitting.named<QPushButton>("signCorrection").click();
        QCOMPARE(sitting.desk.center().stateOf(sitting.passing), CaseState::NotPassed);
        QCOMPARE(sitting.chain().front().content.candidates.size(), size_t(2));
        QCOMPARE(sitting.chain().front().content.candidates.at(static_cast<size_t>(row)).theory.correct, 30);
    }

    void R17_2_nothingChangedIsNoCorrection()
    {
        Signed sitting;
        sitting.named<QPushButton>("correct").click();
        sitting.draft();
        QVERIFY2(sitting.field<TextEdit>("reason").hasError(), "a reason is needed");
        typeText(sitting.window->focusWidget(), QStringLiteral("Себеп"));
        sitting.draft();
        QVERIFY(sitting.section().hasPanel());
        QCOMPARE(sitting.chain().size(), size_t(1));
        bool isTold = false;
        for (const Banner* banner : sitting.panel().findChildren<Banner*>())
            isTold = isTold || banner->text().startsWith(QStringLiteral("Nothing is corrected"));
        QVERIFY(isTold);
    }

    void R17_2_aDraftIsTakenUpAgain()
    {
        Signed sitting;
        sitting.begin();
        sitting.field<DateEdit>("signedon").setValue(QDate(2026, 11, 18));
        sitting.draft();
        QCOMPARE(sitting.named<QPushButton>("correct").text(), QStringLiteral("Change the correction"));
        sitting.named<QPushButton>("correct").click();
        QCOMPARE(sitting.field<TextEdit>("reason").text(), QStringLiteral("Күні қате жазылған"));
        QCOMPARE(*sitting.field<DateEdit>("signedon").value(), QDate(2026, 11, 18));
        sitting.field<TextEdit>("reason").setValue(QStringLiteral("Басқа себеп"));
        sitting.draft();
        QCOMPARE(sitting.chain().size(), size_t(2));
        QCOMPARE(sitting.chain().back().row.correctionReason, QStringLiteral("Басқа себеп"));
    }

    void R17_2_aForgottenDissentIsAddedAndKept()
    {
        Signed sitting;
        sitting.begin();
        sitting.field<SegmentedChoice>("part").setValue(QStringLiteral("1"));
        auto& editor = *sitting.panel().findChild<DissentEditor*>();
        QTRY_VERIFY(editor.isVisible());
        const StaffId member = sitting.desk.center().examMembers().at(1);
        editor.findChild<ChoiceEdit*>(QStringLiteral("member"))->setValue(member.toText());
        editor.findChild<TextArea*>(QStringLiteral("dissent"))->setValue(QStringLiteral("Екінші операция орындалмады"));
        editor.findChild<QPushButton*>(QStringLiteral("addDissent"))->click();
        QCOMPARE(editor.findChild<QListWidget*>()->count(), 1);
        QVERIFY2(sitting.chain().size() == 1, "nothing is drafted before the button");
        sitting.draft();
        const std::vector<Dissent> wanted {{member, QStringLiteral("Екінші операция орындалмады")}};
        QCOMPARE(sitting.chain().back().content.dissents, wanted);
        sitting.named<QPushButton>("correct").click();
        sitting.field<TextEdit>("reason").setValue(QStringLiteral("Басқа себеп"));
        sitting.draft();
        QCOMPARE(sitting.chain().back().row.correctionReason, QStringLiteral("Басқа себеп"));
        QVERIFY2(sitting.chain().back().content.dissents == wanted, "taking the draft up again keeps it");
    }

    void whoMayNotCorrectSeesItDisabled()
    {
        Signed sitting;
        sitting.desk.actAs(Role::Registrar);
        sitting.window->currentPage()->refresh();
        QVERIFY(!sitting.named<QPushButton>("correct").isEnabled());
    }
};

QTEST_MAIN(TestSessionCorrection)
#include "tst_sessioncorrection.moc"
