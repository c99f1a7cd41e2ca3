// Protects the travels of a session on its page (V1, exchange.md 22 to 24): it is handed over by keys, counts only after the
// file is whole, is then only read, comes home, is taken back by an administrator alone, and what both sides changed is
// chosen side by side.
#include "app/desktop/sessions/sessionneed.h"
#include "app/desktop/venues/conflictsmodel.h"
#include "app/desktop/venues/conflictspanel.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"
#include "core/exchange/parcels/venuequery.h"
#include "core/services/cases/closecase.h"
#include "core/services/queries/centerquery.h"
#include "tests/desktop/venues/venuesdesk.h"

#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace tanu;
using namespace tanu::desktop;
using namespace tanu::test;

namespace {

const QString handOver = QStringLiteral("Hand over to a venue");
const QString takeBack = QStringLiteral("Take it back");
const QString bringHome = QStringLiteral("Bring home");

/// A session that both sides changed, home again.
SessionId conflicting(VenuesDesk& desk)
{
    const ApplicationId closed = desk.road.contracted(1);
    const SessionId id = desk.road.notified({closed});
    desk.receive(desk.checkOut(id));
    need(CloseCase(desk.desk.center().as(Role::Head))
             .run(closed, ClosureGround::WithdrawnByCandidate, QStringLiteral("Өтініш")));
    desk.desk.center().clock().set(desk.view(id).session.startsAt);
    Procedure(desk.atVenue(), desk.desk.center()).conduct(id, {closed});
    const auto key = need(VenuesDesk::officeKey());
    const auto home = need(BringHomeSession(desk.desk.center().as(Role::Secretary), *key).run(desk.giveBack(id)));
    QTEST_ASSERT(home.conflicts == 1);
    return id;
}

} // namespace

class SessionTravelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCenterWithoutVenuesIsNotAsked()
    {
        VenuesDesk desk;
        desk.openSession(desk.road.planned());
        QVERIFY(!desk.button(handOver));
        QVERIFY(!desk.named<Banner>("whereabouts").isVisible());
    }

    void handsOverByKeys_V1()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.openSession(id);
        desk.press(handOver);
        QVERIFY2(desk.said().contains(QStringLiteral("It counts as handed over when")), qPrintable(desk.said()));
        auto& target = desk.named<TextEdit>("target");
        QVERIFY(target.isAncestorOf(QApplication::focusWidget())); // the one venue stands there already
        typeText(QApplication::focusWidget(), desk.stick.path());
        desk.runs([&] { desk.press(QStringLiteral("Hand over")); });
        QVERIFY2(desk.said().contains(QStringLiteral("written, flushed to the disk and read back")), qPrintable(desk.said()));
        QVERIFY2(desk.said().contains(QStringLiteral("“Ноутбук 1” has this session since")), qPrintable(desk.said()));
        QVERIFY(!desk.named("handOver").isVisible());
        const QStringList files = QDir(desk.stick.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        desk.receive(desk.stick.filePath(files.front()));
        QCOMPARE(need(SessionTable(desk.venue.db()).load(id)).id, id);
    }

    /// R9.1: whoever may sit instead of a member must be there; the commission is not asked for.
    void choosesWhoTravelsBesidesTheCommission_R9_1()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.openSession(id);
        desk.press(handOver);
        auto& staff = desk.named<CheckListEdit>("staff");
        const StaffId registrar = desk.desk.center().staff(Role::Registrar);
        auto boxes = staff.findChildren<QCheckBox*>();
        const auto named = [&](const StaffId& who) {
            const QString name = need(CenterQuery(desk.desk.center().db()).staffMember(who)).name.full();
            const auto found = std::find_if(boxes.begin(), boxes.end(),
                [&](const QCheckBox* box) { return box->accessibleName().startsWith(name); });
            return found == boxes.end() ? nullptr : *found;
        };
        QVERIFY(!named(desk.desk.center().examMembers().front()));
        QVERIFY(named(registrar));
        named(registrar)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(named(registrar), Qt::Key_Space);
        desk.named<TextEdit>("target").setValue(desk.stick.path());
        desk.runs([&] { desk.press(QStringLiteral("Hand over")); });
        const QStringList files = QDir(desk.stick.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        desk.receive(desk.stick.filePath(files.front()));
        QVERIFY(need(CenterQuery(desk.venue.db()).staffMember(registrar)).id == registrar);
    }

    void isOnlyReadWhileAway_exchange22()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.openSession(id);
        QVERIFY(desk.button(QStringLiteral("Change"))->isEnabled());
        desk.checkOut(id);
        desk.window->refresh();
        QCOMPARE(needOf(desk.view(id)), SessionNeed::Nothing);
        for (const char* gone : {"Change", "Cancel the session", "Hand over to a venue"})
            QVERIFY2(!desk.button(QString::fromLatin1(gone)), gone);
        for (int section = 0; section < 6; ++section) {
            desk.page().findChild<QTabBar*>()->setCurrentIndex(section);
            for (const char* asleep : {"Add candidates", "Record the acquaintance", "Record the briefing", "Write an entry",
                     "Replace a member", "Import from a file"}) {
                const QAbstractButton* one = desk.button(QString::fromLatin1(asleep));
                QVERIFY2(!one || !one->isEnabled(), asleep);
            }
        }
        QVERIFY(desk.button(bringHome)->isEnabled());
    }

    void aStickThatIsGoneStandsAtTheField_exchange24()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.openSession(id);
        desk.press(handOver);
        const QString gone = desk.stick.filePath(QStringLiteral("gone/out.parcel"));
        desk.named<TextEdit>("target").setValue(gone);
        desk.runs([&] { desk.press(QStringLiteral("Hand over")); });
        QVERIFY2(desk.named<TextEdit>("target").errorText().contains(QStringLiteral("gone")),
            qPrintable(desk.named<TextEdit>("target").errorText() + desk.said()));
        QVERIFY(desk.button(QStringLiteral("Hand over")));
        QVERIFY(!desk.view(id).isAway);
        desktop::press(desk.window, Qt::Key_Escape);
        QVERIFY(!desk.button(QStringLiteral("Hand over")));
        QVERIFY(desk.button(handOver));
    }

    void comesHomeFromAFile_exchange23()
    {
        VenuesDesk desk;
        desk.enrol();
        const ApplicationId candidate = desk.road.contracted(1);
        const SessionId id = desk.road.notified({candidate});
        desk.receive(desk.checkOut(id));
        desk.desk.center().clock().set(desk.view(id).session.startsAt);
        Procedure(desk.atVenue(), desk.desk.center()).conduct(id, {candidate});
        desk.openSession(id);
        const QString parcel = desk.giveBack(id);
        desk.desk.prompts().willChooseFiles({parcel});
        desk.runs([&] { desk.press(bringHome); });
        QVERIFY2(desk.said().contains(QStringLiteral("is home from “Ноутбук 1”. Cases: 1")), qPrintable(desk.said()));
        QCOMPARE(desk.view(id).session.state, SessionState::Ended);
        QVERIFY(!desk.named<Banner>("whereabouts").isVisible());
    }

    void aBrokenParcelLeavesItAway_exchange21()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.receive(desk.checkOut(id));
        const QString parcel = desk.giveBack(id);
        QFile file(parcel);
        QVERIFY(file.resize(file.size() - 1));
        desk.openSession(id);
        desk.desk.prompts().willChooseFiles({parcel});
        desk.runs([&] { desk.press(bringHome); });
        QVERIFY2(desk.said().contains(QStringLiteral("This parcel is not whole")), qPrintable(desk.said()));
        QVERIFY(desk.view(id).isAway);
    }

    void anAdministratorTakesItBack_exchange22()
    {
        VenuesDesk desk(Role::Administrator);
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.receive(desk.checkOut(id));
        desk.openSession(id);
        desk.press(takeBack);
        auto* reason = desk.page().findChild<QPlainTextEdit*>();
        QVERIFY(reason);
        QTRY_VERIFY(QApplication::focusWidget());
        typeText(QApplication::focusWidget(), QStringLiteral("Ноутбук жоғалды"));
        for (auto* one : desk.window->findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->property("role") == QStringLiteral("danger") && one->text().contains(takeBack))
                QTest::keyClick(one, Qt::Key_Space);
        }
        QVERIFY2(desk.said().contains(QStringLiteral("Its parcel is refused from now on")), qPrintable(desk.said()));
        QVERIFY(!desk.view(id).isAway);
        const auto key = need(VenuesDesk::officeKey());
        const auto late = BringHomeSession(desk.desk.center().as(Role::Secretary), *key).run(desk.giveBack(id));
        QCOMPARE(late.error().kind, ErrorKind::ParcelOutdated);
    }

    void nobodyElseTakesItBack_S1()
    {
        VenuesDesk desk(Role::Secretary);
        desk.enrol();
        const SessionId id = desk.road.notified({desk.road.contracted(1)});
        desk.checkOut(id);
        desk.openSession(id);
        QVERIFY(!desk.button(takeBack)->isEnabled());
        QVERIFY(desk.button(takeBack)->toolTip().contains(QStringLiteral("may do it.")));
    }

    void choosesSideBySide_exchange23_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<ConflictSide>("side");
        QTest::addColumn<CaseState>("state");
        QTest::newRow("the office's") << QStringLiteral("Keep the office's") << ConflictSide::Office << CaseState::Closed;
        QTest::newRow("the venue's") << QStringLiteral("Take the venue's") << ConflictSide::Venue << CaseState::Decided;
    }
    void choosesSideBySide_exchange23()
    {
        QFETCH(QString, verb);
        QFETCH(ConflictSide, side);
        QFETCH(CaseState, state);
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = conflicting(desk);
        desk.openSession(id);
        QVERIFY2(desk.said().contains(QStringLiteral("both sides changed the same cases: 1")), qPrintable(desk.said()));
        desk.press(QStringLiteral("Compare and choose"));
        auto* model = desk.page().findChild<ConflictsModel*>();
        bool isStateShown = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
            isStateShown = isStateShown
                || (cell(ConflictsModel::What) == QStringLiteral("State") && cell(ConflictsModel::Office) == QStringLiteral("Closed")
                    && cell(ConflictsModel::Venue) != cell(ConflictsModel::Office));
        }
        QVERIFY(isStateShown);
        desk.desk.prompts().willConfirm(QString(), true);
        desk.press(verb);
        const auto conflicts = need(VenueQuery(desk.desk.center().db()).conflictsOf(id));
        QCOMPARE(conflicts.front().chosen, std::optional(side));
        QCOMPARE(desk.desk.center().stateOf(conflicts.front().application), state);
        QVERIFY2(desk.said().contains(QStringLiteral("Everything is chosen")), qPrintable(desk.said()));
        QVERIFY(!desk.page().findChild<ConflictsPanel*>()->isVisible());
    }

    void escapeLeavesTheConflictsOpen()
    {
        VenuesDesk desk;
        desk.enrol();
        const SessionId id = conflicting(desk);
        desk.openSession(id);
        desk.press(QStringLiteral("Compare and choose"));
        QVERIFY(desk.page().findChild<ConflictsPanel*>()->isVisible());
        desktop::press(desk.window, Qt::Key_Escape);
        QVERIFY(!desk.page().findChild<ConflictsPanel*>()->isVisible());
        QVERIFY(!need(VenueQuery(desk.desk.center().db()).conflictsOf(id)).front().chosen);
    }
};

QTEST_MAIN(SessionTravelsTest)
#include "tst_sessiontravels.moc"
