#include "core/services/accounts/changeownpassword.h"
#include "core/services/accounts/claimfirstaccount.h"
#include "core/services/accounts/confirmrecoverykey.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/services/accounts/saveaccount.h"
#include "core/services/accounts/savedesklock.h"
#include "core/services/accounts/screenlock.h"
#include "core/services/accounts/signin.h"
#include "core/services/journal/lookintofile.h"
#include "core/services/journal/recordjournalexport.h"
#include "core/services/journal/takeoutlist.h"
#include "tests/ordeal/services/servicetrials.h"

namespace tanu::test {

namespace {

const QString password = QStringLiteral("qyzyl-alma-27-tau");
const QString another = QStringLiteral("kok-aspan-31-ozen");
const OwnCredentials own {QStringLiteral("erlan"), password};

ClaimedAccount claimed(TestCenter& center)
{
    return need(ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least())
                    .run(center.staff(Role::Administrator), own));
}

} // namespace

std::vector<ServiceTrial> accountTrials()
{
    return {
        {"ClaimFirstAccount", "S1", [](TestCenter& center) -> Work {
             return [&] {
                 return done(ClaimFirstAccount(center.db(), center.clock(), PasswordCost::least())
                                 .run(center.staff(Role::Administrator), own));
             };
         }},
        {"SaveAccount", "S1", [](TestCenter& center) -> Work {
             claimed(center);
             return [&] {
                 return done(SaveAccount(center.as(Role::Administrator), PasswordCost::least())
                                 .run({center.staff(Role::Registrar), QStringLiteral("saule"), another, true}));
             };
         }},
        {"RecoverAdministrator", "S1", [](TestCenter& center) -> Work {
             return [&center, key = claimed(center).recoveryKey] {
                 return done(RecoverAdministrator(center.db(), center.clock(), PasswordCost::least())
                                 .run(key, center.staff(Role::Administrator), {own.login, another}));
             };
         }},
        {"ReplaceRecoveryKey", "S1", [](TestCenter& center) -> Work {
             claimed(center);
             return [&] { return done(ReplaceRecoveryKey(center.as(Role::Administrator)).run()); };
         }},
        {"ConfirmRecoveryKey", "S1", [](TestCenter& center) -> Work {
             claimed(center);
             return [&] { return ConfirmRecoveryKey(center.as(Role::Administrator)).run(); };
         }},
        {"SaveDeskLock", "S1", [](TestCenter& center) -> Work {
             return [&] { return SaveDeskLock(center.as(Role::Administrator)).run(5); };
         }},
        {"PasswordBook", "S1 signing in", [](TestCenter& center) -> Work {
             claimed(center);
             return [&] {
                 return done(SignIn(center.db(), center.clock(), PasswordCost::least()).run(own.login, password));
             };
         }},
        {"PasswordBook", "S1 another password", [](TestCenter& center) -> Work {
             claimed(center);
             return [&] {
                 return done(ChangeOwnPassword(center.as(Role::Administrator), PasswordCost::least())
                                 .run(password, another));
             };
         }},
        {"LockScreen", "S1", [](TestCenter& center) -> Work {
             return [&] { return LockScreen(center.as(Role::Registrar)).run(); };
         }},
        {"LookIntoFile", "exchange.md 30", [](TestCenter& center) -> Work {
             return [&center, id = center.registered()] { return LookIntoFile(center.as(Role::Registrar)).run(id); };
         }},
        {"TakeOutList", "exchange.md 30", [](TestCenter& center) -> Work {
             return [&] { return TakeOutList(center.as(Role::Head)).run(2, QStringLiteral("applications.xlsx")); };
         }},
        {"RecordJournalExport", "exchange.md 30", [](TestCenter& center) -> Work {
             return [&] {
                 return RecordJournalExport(center.as(Role::Administrator)).run(QStringLiteral("journal.xlsx"), {});
             };
         }},
    };
}

} // namespace tanu::test
