// Protects what happens to a document after it was made, and to terms that count otherwise now: cancellation by the head
// (L26.2), duplicates (exchange.md 29), a recounted term that is accepted or kept (W4).
#include "app/desktop/casepage/paperview.h"
#include "app/desktop/widgets/dateedit.h"
#include "app/desktop/widgets/knownvalue.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/services/center/savecalendardays.h"
#include "core/services/certificates/handovercertificate.h"
#include "tests/desktop/casepage/casedesk.h"
#include "tests/support/sessionroad.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

/// Somebody whose document was handed over.
struct DocumentDesk : CaseDesk {
    explicit DocumentDesk(Role role = Role::Registrar)
        : CaseDesk(role)
        , road(desk.center())
    {
        road.enrol();
        id = road.contracted();
        road.signedProtocol({id}, {});
        certificate = road.printed(id);
        need(HandOverCertificate(desk.center().as(Role::Registrar)).run(certificate, QStringLiteral("Ахметов Әлихан"), QStringLiteral("ID 045")));
    }
    [[nodiscard]] CaseCertificate document()
    {
        return need(CaseQuery(desk.center().db(), desk.center().clock()).load(id)).certificates.back();
    }

    test::SessionRoad road;
    ApplicationId id;
    CertificateId certificate;
};

} // namespace

class TestDocumentPanels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void L26_2_theHeadCancelsWithAGround()
    {
        DocumentDesk desk(Role::Head);
        desk.open(desk.id);
        desk.choose("Cancel the document");
        desk.primary();
        QVERIFY(desk.field<TextArea>("ground")->hasError());
        typeText(desk.field<TextArea>("ground"), QStringLiteral("Шағым расталды"));
        desk.field<DateEdit>("cancelledon")->setValue(desk.desk.center().today().addDays(1));
        desk.desk.prompts().willSign(QStringLiteral("Cancel document"));
        desk.primary();
        QVERIFY2(desk.field<DateEdit>("cancelledon")->hasError(), "not in the future");
        desk.field<DateEdit>("cancelledon")->setValue(desk.desk.center().today());
        desk.desk.prompts().willNotSign(QStringLiteral("Cancel document"));
        desk.primary();
        QVERIFY2(!desk.document().cancellation, "S1: nothing without the password");
        QCOMPARE(desk.field<TextArea>("ground")->text(), QStringLiteral("Шағым расталды"));
        desk.desk.prompts().willSign(QStringLiteral("Cancel document"));
        desk.primary();
        QCOMPARE(desk.desk.center().stateOf(desk.id), CaseState::DocumentCancelled);
        QCOMPARE(desk.document().cancellation->clause, QStringLiteral("L26.2"));
        QCOMPARE(desk.standing()->tone(), Tone::Danger);
        QVERIFY(desk.standing()->text().contains(QStringLiteral("Шағым расталды")));
        QVERIFY(desk.banner()->findChild<QPushButton*>()->text().contains(QStringLiteral("Notice of the cancellation")));
    }

    void L26_2_onlyTheHeadCancels_S1()
    {
        DocumentDesk desk;
        desk.open(desk.id);
        QAction* cancel = desk.more(QStringLiteral("Cancel the document"));
        QVERIFY(cancel && !cancel->isEnabled());
    }

    void exchange29_aDuplicateIsMadePrintedAndHandedOver()
    {
        DocumentDesk desk;
        desk.open(desk.id);
        desk.choose("Make a duplicate");
        desk.arrow(desk.field<SegmentedChoice>("reason"), "other");
        desk.primary();
        QVERIFY2(desk.field<TextArea>("explanation")->hasError(), "another reason is explained");
        desk.arrow(desk.field<SegmentedChoice>("reason"), "lost");
        desk.desk.prompts().willSign(QStringLiteral("Make a duplicate"));
        desk.primary();
        QCOMPARE(desk.document().duplicates.size(), size_t {1});
        QVERIFY(!desk.more(QStringLiteral("Make a duplicate")));
        desk.choose("Hand over the duplicate");
        QVERIFY2(!desk.page->primaryAction()->isEnabled(), "not printed yet");
        desk.page->openPaper(QStringLiteral("certificate"));
        desk.page->findChild<PaperView*>()->print();
        QVERIFY(desk.page->escape());
        QVERIFY(desk.page->primaryAction()->isEnabled());
        QCOMPARE(desk.page->primaryAction()->text(), QStringLiteral("Hand over the duplicate"));
        desk.primary();
        QVERIFY(desk.field<TextEdit>("identitydocument")->hasError());
        auto* known = desk.field<TextEdit>("identitydocument")->findChild<KnownValue*>();
        QVERIFY(known->isVisible());
        known->click();
        QCOMPARE(desk.field<TextEdit>("identitydocument")->text(), QStringLiteral("Жеке куәлік 012345678"));
        QVERIFY(!desk.field<TextEdit>("identitydocument")->hasError());
        desk.primary();
        QVERIFY(desk.document().duplicates.back().handedOverAt);
        QVERIFY(desk.words().contains(QStringLiteral("The duplicate was handed over")));
        QVERIFY(desk.more(QStringLiteral("Make a duplicate")));
    }

    void R17_2_aCorrectionIsDoneInTheSession()
    {
        DocumentDesk desk;
        desk.open(desk.id);
        QVERIFY(!desk.more(QStringLiteral("Sign the correction")));
        QAction* session = desk.more(QStringLiteral("Go to the session"));
        QVERIFY(session && session->isEnabled());
    }

    void W4_aRecountedTermIsAcceptedOrKept_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isMoved");
        QTest::newRow("W4 accept") << QStringLiteral("accept-recount") << true;
        QTest::newRow("W4 keep") << QStringLiteral("keep-recount") << false;
    }
    void W4_aRecountedTermIsAcceptedOrKept()
    {
        QFETCH(QString, button);
        QFETCH(bool, isMoved);
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered();
        const auto lastDay = [&] {
            return need(CaseQuery(desk.desk.center().db(), desk.desk.center().clock()).load(id)).obligations.front().deadline.lastDay;
        };
        const QDate before = lastDay();
        need(SaveCalendarDays(desk.desk.center().as(Role::Administrator))
                 .run({{QDate(2026, 11, 3), DayKind::Transferred, QStringLiteral("Ауыстырылған"), QStringLiteral("Перенос")}}));
        desk.open(id);
        QCOMPARE(lastDay(), before);
        auto* decide = desk.page->findChild<QPushButton*>(button);
        QVERIFY(decide && decide->isVisible());
        decide->setFocus();
        press(&desk.desk.window(), Qt::Key_Space);
        QCOMPARE(lastDay() != before, isMoved);
        QVERIFY2(desk.words().filter(QStringLiteral("counted again")).filter(QStringLiteral("kept")).isEmpty() == isMoved, "W4: it stays to be seen");
        QVERIFY(desk.banner()->isVisible());
    }

    void W4_whoMayNotDecideSeesWhoMay()
    {
        CaseDesk desk(Role::Secretary);
        const ApplicationId id = desk.desk.center().registered();
        need(SaveCalendarDays(desk.desk.center().as(Role::Administrator))
                 .run({{QDate(2026, 11, 3), DayKind::Transferred, QStringLiteral("Ауыстырылған"), QStringLiteral("Перенос")}}));
        desk.open(id);
        auto* accept = desk.page->findChild<QPushButton*>(QStringLiteral("accept-recount"));
        QVERIFY(!accept->isEnabled());
        QVERIFY(accept->toolTip().contains(QStringLiteral("registrar")));
    }
};

QTEST_MAIN(TestDocumentPanels)
#include "tst_documentpanels.moc"
