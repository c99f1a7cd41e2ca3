#include "app/desktop/gate/persons.h"

#include "core/domain/rules/passwords.h"
#include "core/services/accounts/newpassword.h"
#include "core/services/queries/centerquery.h"

namespace tanu::desktop {

QString centerName(Connection& connection, ScreenLanguage language)
{
    const auto center = CenterQuery(connection).profile();
    if (!center || !center->has_value())
        return {};
    return (*center)->name.in(language == ScreenLanguage::Russian ? Language::Russian : Language::Kazakh);
}

std::vector<Who> whoOf(const std::vector<StaffAccount>& accounts)
{
    std::vector<Who> people;
    for (const StaffAccount& one : accounts) {
        if (one.account)
            people.push_back({one.account->login, one.member.name.full()});
    }
    return people;
}

NewPasswordForm::Judge judgeFor(const StaffMember& person, const QString& login)
{
    return [ground = PasswordGround {ownWordsOf(person, login), {}}](const QString& password) {
        const auto checked = checkPassword(password, ground);
        return checked ? std::nullopt : std::optional(checked.error());
    };
}

} // namespace tanu::desktop
