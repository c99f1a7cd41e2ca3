#include "core/services/accounts/newpassword.h"

namespace tanu {

QStringList ownWordsOf(const StaffMember& member, const QString& login)
{
    return {member.name.surname(), member.name.givenName(), member.name.patronymic(), login};
}

Result<NewCredentials> credentialsFor(
    const StaffMember& member, const QString& login, const QString& password, const PasswordCost& cost)
{
    const auto parsed = Login::parse(login);
    if (!parsed)
        return parsed.error();
    if (const auto strong = checkPassword(password, {ownWordsOf(member, parsed->toString()), {}}); !strong)
        return strong.error();
    const auto hash = hashPassword(password, cost);
    if (!hash)
        return hash.error();
    return NewCredentials {*parsed, *hash};
}

} // namespace tanu
