// Protects signatures (S1): the services themselves refuse to sign without the password asked again; a proof is one
// person's, for one action, for so many deeds, and two minutes old at most, however the clock is set.
#include "core/services/applications/checkpackage.h"
#include "core/services/applications/refuseapplication.h"
#include "core/services/certificates/cancelcertificates.h"
#include "core/services/deed.h"
#include "tests/core/services/accounts/accountcenter.h"
#include "tests/support/sessionroad.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

using namespace tanu;
using namespace tanu::test;

namespace {

const QString needed = QStringLiteral("PasswordNeeded refuse-application");

/// A case whose package the registrar found incomplete.
ApplicationId incomplete(AccountCenter& center, int serial = 0)
{
    const ApplicationId id = center.center().registered(serial);
    need(CheckPackage(center.center().as(Role::Registrar)).run(id, {false, {}, {DocumentGroup::Education}, {}}));
    return id;
}

QString refused(Desk& desk, const ApplicationId& id)
{
    return told(RefuseApplication(desk).run(id, {QStringLiteral("incomplete-package")}, QStringLiteral("Диплом жоқ")));
}

Role firstRoleFor(Action action)
{
    for (const Role role : {Role::Administrator, Role::Registrar, Role::Secretary, Role::CommissionMember, Role::Head})
        if (rolesFor(action).testFlag(role))
            return role;
    return Role::AppealCommission;
}

/// A deed that does nothing but be in the journal.
QString done(Desk& desk, Action action)
{
    return told(perform(desk, action, [](Deed& deed) -> Result<void> {
        deed.about("center");
        return {};
    }));
}

} // namespace

class TestSigningProof final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlySigningNeedsIt_data()
    {
        QTest::addColumn<int>("action");
        for (int i = 0; i < actionCount; ++i)
            QTest::newRow(qPrintable(QStringLiteral("S1 ") + codeOf(static_cast<Action>(i)))) << i;
    }

    void onlySigningNeedsIt()
    {
        QFETCH(int, action);
        const auto wanted = static_cast<Action>(action);
        AccountCenter center;
        Desk desk = center.deskOf(firstRoleFor(wanted));
        const auto before = dumpTables(center.db());
        const QString outcome = done(desk, wanted);
        QCOMPARE(outcome, isSigning(wanted) ? QStringLiteral("PasswordNeeded ") + codeOf(wanted) : QStringLiteral("ok"));
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())).isEmpty(), isSigning(wanted));
    }

    void theRightPasswordSigns()
    {
        AccountCenter center;
        const ApplicationId id = incomplete(center);
        Desk head = center.deskOf(Role::Head);
        const auto before = dumpTables(center.db());
        QCOMPARE(refused(head, id), needed);
        QCOMPARE(tablesThatDiffer(before, dumpTables(center.db())), QStringList());
        QCOMPARE(told(center.confirm(Role::Head, firstPassword, Action::RefuseApplication)), QStringLiteral("SignInRefused"));
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
        QCOMPARE(center.journal(3),
            (QStringList {QStringLiteral("password-refused"), QStringLiteral("password-confirmed"), QStringLiteral("refuse-application")}));
    }

    void isForOneDeed()
    {
        AccountCenter center;
        const ApplicationId first = incomplete(center, 0);
        const ApplicationId second = incomplete(center, 1);
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        QCOMPARE(refused(head, first), QStringLiteral("ok"));
        QCOMPARE(refused(head, second), needed);
        Desk copy = head;
        QCOMPARE(refused(copy, second), needed);
    }

    void isForABatchOfTheSame()
    {
        AccountCenter center;
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication, 2));
        QCOMPARE(refused(head, incomplete(center, 0)), QStringLiteral("ok"));
        QCOMPARE(refused(head, incomplete(center, 1)), QStringLiteral("ok"));
        QCOMPARE(refused(head, incomplete(center, 2)), needed);
    }

    void whatWasRefusedUsesNothingUp()
    {
        AccountCenter center;
        const ApplicationId unchecked = center.center().registered(0);
        const ApplicationId id = incomplete(center, 1);
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        QVERIFY(refused(head, unchecked).startsWith(QStringLiteral("ActionNotAllowed")));
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
    }

    void isForNoOtherAction()
    {
        AccountCenter center;
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::CancelCertificate));
        QCOMPARE(refused(head, incomplete(center)), needed);
    }

    void isForNobodyElse()
    {
        AccountCenter center;
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Administrator, goodPassword, Action::RefuseApplication));
        QCOMPARE(refused(head, incomplete(center)), needed);
    }

    void growsOldInTwoMinutes()
    {
        AccountCenter center;
        const ApplicationId id = incomplete(center);
        Desk head = center.deskOf(Role::Head);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        center.clock().advance(121);
        QCOMPARE(refused(head, id), needed);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        center.clock().advance(120);
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
    }

    /// Setting the wall clock back does not make it young, and setting it forward does not take it away.
    void theWallClockDoesNotCount()
    {
        AccountCenter center;
        const ApplicationId id = incomplete(center);
        Desk head = center.deskOf(Role::Head);
        const QDateTime now = center.clock().now();
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        center.clock().advance(121);
        center.clock().set(now);
        QCOMPARE(refused(head, id), needed);
        head.proof = need(center.confirm(Role::Head, goodPassword, Action::RefuseApplication));
        center.clock().set(now.addSecs(3600));
        QCOMPARE(refused(head, id), QStringLiteral("ok"));
    }

    void wrongOnesPauseTheAccount()
    {
        AccountCenter center;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!center.confirm(Role::Head, firstPassword, Action::RefuseApplication));
        QVERIFY(told(center.confirm(Role::Head, goodPassword, Action::RefuseApplication)).startsWith(QStringLiteral("SignInPaused")));
        QVERIFY(told(center.signIn(QStringLiteral("askar"), goodPassword)).startsWith(QStringLiteral("SignInPaused")));
    }

    void whoHasNoAccountSignsNothing()
    {
        AccountCenter center;
        QCOMPARE(told(center.confirm(Role::Registrar, goodPassword, Action::PrepareCertificate)), QStringLiteral("SignInRefused"));
    }

    /// The machine's clock runs forward.
    void theMachinesReadingRunsForward()
    {
        const SystemClock clock;
        const auto before = clock.elapsed();
        QTRY_VERIFY(clock.elapsed() > before);
    }

    /// What only tests may make is named by no program.
    void noProgramMakesAStandingProof()
    {
        for (const char* room : {"/core", "/app", "/server"}) {
            QDirIterator files(QStringLiteral(TANU_SOURCE_DIR) + QLatin1String(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                if (!file.fileName().endsWith(QStringLiteral("core/services/proof.h")))
                    QVERIFY2(!file.readAll().contains("StandingProof"), qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSigningProof)
#include "tst_signingproof.moc"
