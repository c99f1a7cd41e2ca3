#include "app/demo/demoaccounts.h"

#include "core/services/accounts/changeownpassword.h"
#include "core/services/accounts/confirmrecoverykey.h"
#include "core/services/accounts/recoveradministrator.h"
#include "core/services/accounts/saveaccount.h"

#include <algorithm>

namespace tanu::demo {

Result<void> openDemoAccount(Desk& administrator, const StaffId& staff, const QString& login)
{
    const QString first = QStringLiteral("first-of-all-steps");
    if (const auto opened = SaveAccount(administrator, PasswordCost::least()).run({staff, login, first}); !opened)
        return opened;
    Desk own {administrator.connection, administrator.clock, administrator.key, {staff, login, {}}};
    const auto changed = ChangeOwnPassword(own, PasswordCost::least()).run(first, QString::fromLatin1(demoPassword));
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<Desk> signingDesk(const Desk& desk, Action action, size_t deeds)
{
    Desk signing = desk;
    const auto proof = ConfirmPassword(signing, PasswordCost::least())
                           .run(QString::fromLatin1(demoPassword), action, static_cast<int>(std::max<size_t>(1, deeds)));
    if (!proof)
        return proof.error();
    signing.proof = *proof;
    return signing;
}

Result<QString> newRecoveryKey(const Desk& administrator)
{
    auto desk = signingDesk(administrator, Action::SaveAccount);
    if (!desk)
        return desk.error();
    auto key = ReplaceRecoveryKey(*desk).run();
    if (!key)
        return key;
    if (const auto confirmed = ConfirmRecoveryKey(*desk).run(); !confirmed)
        return confirmed.error();
    return key;
}

} // namespace tanu::demo
