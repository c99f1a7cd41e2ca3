// Protects who may do what at a center (S1): each action by its roles only, by a table written by hand, and the codes
// that the journal keeps.
#include "core/domain/rules/role.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace tanu;

namespace {

/// a administrator, r registrar, s secretary, m commission member, h head, p appeal commission.
QString lettersOf(Roles roles)
{
    QString letters;
    const auto letter = [&](Role role, char name) {
        if (roles.testFlag(role))
            letters += QLatin1Char(name);
    };
    letter(Role::Administrator, 'a');
    letter(Role::Registrar, 'r');
    letter(Role::Secretary, 's');
    letter(Role::CommissionMember, 'm');
    letter(Role::Head, 'h');
    letter(Role::AppealCommission, 'p');
    return letters;
}

struct Expected {
    const char* clause;
    Action action;
    const char* code;
    const char* roles;
};

const std::vector<Expected>& expectations()
{
    using A = Action;
    static const std::vector<Expected> table {
        {"L17.2.1", A::CreateCenter, "create-center", "a"},
        {"L17.2.1", A::SaveCenter, "save-center", "ah"},
        {"S1", A::SaveStaff, "save-staff", "a"},
        {"R9.1", A::SaveCommission, "save-commission", "ah"},
        {"L17.2.4", A::SaveProgramme, "save-programme", "ash"},
        {"L17.2.4", A::ApproveProgramme, "approve-programme", "h"},
        {"L15.3", A::SetPrice, "set-price", "ah"},
        {"L17.2.1", A::PublishProfile, "publish-profile", "ah"},
        {"W2", A::SaveCalendar, "save-calendar", "ah"},
        {"P7.1", A::ImportClassifier, "import-classifier", "a"},
        {"R4.1", A::RegisterApplication, "register-application", "r"},
        {"R4.2", A::AddAttachment, "add-attachment", "rs"},
        {"R5.1", A::CheckPackage, "check-package", "r"},
        {"R5.3", A::ConcludeContract, "conclude-contract", "rh"},
        {"R5.2", A::RefuseApplication, "refuse-application", "h"},
        {"R6.2", A::PlanSession, "plan-session", "rs"},
        {"R6.2", A::ChangeSession, "change-session", "rs"},
        {"R6.2", A::CancelSession, "cancel-session", "rs"},
        {"R6.2", A::ScheduleCandidate, "schedule-candidate", "rs"},
        {"R6.2", A::UnscheduleCandidate, "unschedule-candidate", "rs"},
        {"R6.1", A::RecordNotice, "record-notice", "rs"},
        {"R8.1", A::AcquaintCandidate, "acquaint-candidate", "rs"},
        {"R7", A::ReportDisability, "report-disability", "rs"},
        {"R7", A::ProveDisability, "prove-disability", "rs"},
        {"R11.2", A::PostponeForFault, "postpone-for-fault", "sm"},
        {"L15.3", A::ChangeBasis, "change-basis", "rh"},
        {"S1", A::CloseCase, "close-case", "h"},
        {"R9.1", A::DeclareTie, "declare-tie", "rsmh"},
        {"R9.1", A::SubstituteMember, "substitute-member", "sh"},
        {"R10", A::CheckReadiness, "check-readiness", "sm"},
        {"R9.1", A::IdentifyCandidate, "identify-candidate", "sm"},
        {"R9.1", A::StartSession, "start-session", "sm"},
        {"R14", A::WriteIncident, "write-incident", "sm"},
        {"R13.off", A::RecordViolation, "record-violation", "sm"},
        {"R11.2", A::InterruptSession, "interrupt-session", "sm"},
        {"R15", A::RecordTheory, "record-theory", "sm"},
        {"R16", A::RecordPractice, "record-practice", "sm"},
        {"R17.1", A::ConfirmDecision, "confirm-decision", "sm"},
        {"R17.2", A::EndSession, "end-session", "sm"},
        {"R17.2", A::DraftProtocol, "draft-protocol", "s"},
        {"R17.2", A::SignProtocol, "sign-protocol", "sm"},
        {"R17.2", A::DraftCorrection, "draft-correction", "s"},
        {"R17.2", A::CorrectProtocol, "correct-protocol", "smh"},
        {"R18.1", A::PrepareCertificate, "prepare-certificate", "rh"},
        {"R18.1", A::PrintCertificate, "print-certificate", "rh"},
        {"R18.1", A::SpoilCertificate, "spoil-certificate", "rh"},
        {"R18.1", A::HandOverCertificate, "hand-over-certificate", "rh"},
        {"R18.1", A::IssueDuplicate, "issue-duplicate", "rh"},
        {"L26.2", A::CancelCertificate, "cancel-certificate", "h"},
        {"R19", A::NotifyNotPassed, "notify-not-passed", "rh"},
        {"R20", A::RecordReceipt, "record-receipt", "rh"},
        {"R20", A::RegisterAppeal, "register-appeal", "r"},
        {"R20", A::AdmitAppeal, "admit-appeal", "h"},
        {"R21", A::AssignAppeal, "assign-appeal", "rh"},
        {"R22", A::DecideAppeal, "decide-appeal", "p"},
        {"R22", A::SendAppealDecision, "send-appeal-decision", "rhp"},
        {"W4", A::AcceptRecount, "accept-recount", "rh"},
        {"L26.6", A::EndAccreditation, "end-accreditation", "ah"},
        {"R18.2", A::Enrol, "enrol", "a"},
        {"R18.2", A::Synchronize, "synchronize", "arsh"},
        {"S1", A::PrintPaper, "print-paper", "arsmh"},
        {"S2", A::LookIntoFile, "look-into-file", "arsmhp"},
        {"S2", A::TakeOutList, "take-out-list", "arsh"},
        {"S1", A::SaveAccount, "save-account", "a"},
        {"S1", A::ReadJournal, "read-journal", "ah"},
        {"S2", A::MakeBackup, "make-backup", "arsh"},
        {"S2", A::SaveBackupSettings, "save-backup-settings", "ash"},
        {"V1", A::EnrolVenue, "enrol-venue", "a"},
        {"V1", A::CheckOutSession, "check-out-session", "ars"},
        {"V1", A::BringHomeSession, "bring-home-session", "ars"},
        {"V1", A::TakeBackSession, "take-back-session", "a"},
        {"V1", A::ResolveConflict, "resolve-conflict", "sh"},
        {"P7.5", A::CloseMonth, "close-month", "h"},
        {"P15", A::AskSupport, "ask-support", "arsmhp"},
        {"S1", A::SaveDeskLock, "save-desk-lock", "a"},
        {"P16", A::ReadSupportAnswer, "read-support-answer", "arsmhp"},
    };
    return table;
}

} // namespace

class TestRoles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void belongsToItsRolesOnly_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("roles");
        for (const Expected& one : expectations())
            QTest::addRow("S1 %s %s", one.clause, one.code)
                << static_cast<int>(one.action) << QString::fromLatin1(one.code) << QString::fromLatin1(one.roles);
    }

    void belongsToItsRolesOnly()
    {
        QFETCH(int, action);
        QFETCH(QString, code);
        QFETCH(QString, roles);
        QCOMPARE(codeOf(static_cast<Action>(action)), code);
        QCOMPARE(lettersOf(rolesFor(static_cast<Action>(action))), roles);
    }

    void everyActionIsExpectedHereOnce()
    {
        QSet<int> named;
        for (const Expected& one : expectations())
            named.insert(static_cast<int>(one.action));
        QCOMPARE(static_cast<size_t>(named.size()), expectations().size());
        QCOMPARE(static_cast<int>(named.size()), actionCount);
    }

    void everyActionHasItsOwnCodeAndSomebodyWhoMay()
    {
        static const QRegularExpression shape(QStringLiteral("\\A[a-z]+(-[a-z]+)*\\z"));
        QSet<QString> codes;
        for (int i = 0; i < actionCount; ++i) {
            const QString code = codeOf(static_cast<Action>(i));
            QVERIFY2(shape.match(code).hasMatch(), qPrintable(code));
            QVERIFY2(rolesFor(static_cast<Action>(i)), qPrintable(code));
            codes.insert(code);
        }
        QCOMPARE(static_cast<int>(codes.size()), actionCount);
    }

    /// S1: what puts a name under a paper asks for the password again.
    void signingIsWhatDecidesAboutSomebody()
    {
        QStringList signing;
        for (int i = 0; i < actionCount; ++i) {
            if (isSigning(static_cast<Action>(i)))
                signing.append(codeOf(static_cast<Action>(i)));
        }
        QCOMPARE(signing,
            (QStringList {QStringLiteral("refuse-application"), QStringLiteral("sign-protocol"),
                QStringLiteral("correct-protocol"), QStringLiteral("prepare-certificate"),
                QStringLiteral("issue-duplicate"), QStringLiteral("cancel-certificate"), QStringLiteral("close-month")}));
    }

    /// S1: who keeps the accounts has no hand in the outcome, and who registers does not assess.
    void powersAreApart()
    {
        for (const Action action : {Action::RecordTheory, Action::RecordPractice, Action::ConfirmDecision,
                 Action::SignProtocol, Action::RefuseApplication, Action::PrepareCertificate}) {
            QVERIFY2(!rolesFor(action).testFlag(Role::Administrator), qPrintable(codeOf(action)));
            QVERIFY2(!rolesFor(action).testFlag(Role::AppealCommission), qPrintable(codeOf(action)));
        }
        for (const Action action : {Action::RecordTheory, Action::RecordPractice, Action::ConfirmDecision, Action::SignProtocol})
            QVERIFY2(!rolesFor(action).testFlag(Role::Registrar), qPrintable(codeOf(action)));
    }

    void storedValuesNeverChange()
    {
        QCOMPARE(static_cast<int>(Role::Administrator), 1);
        QCOMPARE(static_cast<int>(Role::Registrar), 2);
        QCOMPARE(static_cast<int>(Role::Secretary), 4);
        QCOMPARE(static_cast<int>(Role::CommissionMember), 8);
        QCOMPARE(static_cast<int>(Role::Head), 16);
        QCOMPARE(static_cast<int>(Role::AppealCommission), 32);
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
