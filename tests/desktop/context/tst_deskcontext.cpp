// Protects what every page stands on: who acts decides what may be done, papers are laid out and come out of a
// printer as PDF, other pages hear that something changed.
#include "core/services/papers/papers.h"
#include "tests/desktop/deskfixture/deskfixture.h"

#include <QtCore/QFileInfo>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace tanu;
using namespace tanu::desktop;

class TestDeskContext final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theActingPersonMayBeChanged()
    {
        DeskFixture desk(Role::Registrar);
        QSignalSpy changed(&desk.context(), &DeskContext::actorChanged);
        QVERIFY(desk.context().may(Action::CheckPackage));
        QVERIFY(!desk.context().may(Action::RefuseApplication));
        desk.actAs(Role::Head);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!desk.context().may(Action::CheckPackage));
        QVERIFY(desk.context().may(Action::RefuseApplication));
        QCOMPARE(desk.context().desk().actor.id, desk.center().staff(Role::Head));
    }

    void aChangeIsTold()
    {
        DeskFixture desk;
        QSignalSpy changed(&desk.context(), &DeskContext::dataChanged);
        const WorkCalendar* before = &desk.context().calendar();
        desk.context().tellChanged();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(&desk.context().calendar(), before);
        QVERIFY(!desk.context().calendar().isWorkingDay(QDate(2026, 12, 16)));
    }

    void aPaperIsShownPrintedAndSaved()
    {
        DeskFixture desk;
        const ApplicationId id = desk.center().contracted();
        Desk acting = desk.context().desk();
        const auto pages = desk.context().papers().layOut(contractForm(acting, id));
        QVERIFY(pages.isOk());
        const auto images = PaperDesk::preview(**pages);
        QCOMPARE(static_cast<int>(images.size()), (*pages)->pageCount());
        QCOMPARE(images.front().width(), qRound(595.276 * PaperDesk::previewDpi / 72));
        const PaperDesk::Record noted = [] { return Result<void>(); };
        QVERIFY(desk.context().papers().print(**pages, QStringLiteral("contract"), noted).isOk());
        QVERIFY(QFileInfo(desk.printed()).size() > 1000);
        const QString path = desk.folder() + QStringLiteral("/contract.pdf");
        QVERIFY(PaperDesk::save(**pages, path, QStringLiteral("contract"), noted).isOk());
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void whatIsNotNotedDoesNotComeOut_exchange30()
    {
        DeskFixture desk;
        const ApplicationId id = desk.center().contracted();
        Desk acting = desk.context().desk();
        const auto pages = desk.context().papers().layOut(contractForm(acting, id));
        const QString path = desk.folder() + QStringLiteral("/contract.pdf");
        const PaperDesk::Record refused = [] { return Result<void>(Error {ErrorKind::RoleNotAllowed, {}, {}}); };
        const auto printed = desk.context().papers().print(**pages, QStringLiteral("contract"), refused);
        QCOMPARE(printed.error().kind, ErrorKind::RoleNotAllowed);
        QVERIFY(!QFileInfo::exists(desk.printed()));
        QCOMPARE(PaperDesk::save(**pages, path, QStringLiteral("contract"), refused).error().kind, ErrorKind::RoleNotAllowed);
        QVERIFY(!QFileInfo::exists(path));
    }

    void noPrinterIsNoFailure()
    {
        const auto papers = PaperDesk::load({}, [](QPrinter&) { return false; });
        QVERIFY(papers.isOk());
        test::TestCenter center;
        const ApplicationId id = center.registered();
        const auto pages = papers->layOut(applicationForm(center.as(Role::Registrar), id));
        QVERIFY(pages.isOk());
        const auto printed = papers->print(**pages, QStringLiteral("application"), [] { return Result<void>(); });
        QCOMPARE(printed.error().kind, ErrorKind::Cancelled);
    }

    void aFormThatIsNotThereSaysSo()
    {
        DeskFixture desk;
        const ApplicationId id = desk.center().registered();
        Desk acting = desk.context().desk();
        const auto pages = desk.context().papers().layOut(contractForm(acting, id));
        QCOMPARE(pages.error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(TestDeskContext)
#include "tst_deskcontext.moc"
