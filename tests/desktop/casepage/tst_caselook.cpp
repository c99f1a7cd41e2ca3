// Protects that opening a case is a look that the journal keeps (exchange.md 30, S2): one entry however often the page
// shows itself anew, another one for another person; and where the entry fails the case stays closed.
#include "casedesk.h"
#include "core/security/journal.h"

using namespace tanu;
using namespace tanu::desktop;
using tanu::test::need;

namespace {

QStringList lookers(test::TestCenter& center)
{
    JournalFilter looks;
    looks.actions = QStringList {QStringLiteral("look-into-file")};
    QStringList who;
    for (const JournalEntry& entry : need(Journal(center.db()).page(looks, 0, 100)))
        who.prepend(entry.note.actor);
    return who;
}

} // namespace

class TestCaseLook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openingIsALookAndShowingAnewIsNot()
    {
        CaseDesk desk;
        const ApplicationId id = desk.desk.center().registered(1);
        desk.open(id);
        const QStringList once {desk.desk.center().staff(Role::Registrar).toText()};
        QCOMPARE(lookers(desk.desk.center()), once);
        for (int hour = 0; hour < 4; ++hour) {
            desk.desk.center().clock().advance(3600);
            desk.page->refresh();
            desk.desk.context().tellChanged();
        }
        QCOMPARE(lookers(desk.desk.center()), once);
    }

    void whoTakesOverLooksToo()
    {
        CaseDesk desk;
        desk.open(desk.desk.center().registered(1));
        desk.desk.actAs(Role::Head);
        QCOMPARE(lookers(desk.desk.center()), (QStringList {desk.desk.center().staff(Role::Registrar).toText(),
                                                  desk.desk.center().staff(Role::Head).toText()}));
    }

    void withoutAnEntryTheCaseStaysClosed()
    {
        CaseDesk desk;
        const ApplicationId first = desk.desk.center().registered(1);
        const ApplicationId second = desk.desk.center().registered(2);
        desk.open(first);
        const QString firstTitle = desk.page->title();
        need(desk.desk.center().db().execute(QStringLiteral(
            "CREATE TRIGGER full_disk BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'full'); END")));
        QVERIFY(desk.desk.window().goTo({QStringLiteral("case"), second.toText()}));
        QCOMPARE(desk.banner()->tone(), Tone::Danger);
        QVERIFY(desk.banner()->isVisible());
        QVERIFY(desk.page->title() != firstTitle);
        for (const QLabel* label : desk.page->findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || !label->text().contains(firstTitle), qPrintable(label->text()));

        need(desk.desk.center().db().execute(QStringLiteral("DROP TRIGGER full_disk")));
        QVERIFY(desk.desk.window().goTo({QStringLiteral("case"), first.toText()}));
        QCOMPARE(desk.page->title(), firstTitle);
        QVERIFY(!desk.banner()->isVisible());
    }
};

QTEST_MAIN(TestCaseLook)
#include "tst_caselook.moc"
