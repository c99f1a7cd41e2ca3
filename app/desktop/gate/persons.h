#pragma once

#include "app/desktop/gate/newpasswordform.h"
#include "app/desktop/gate/whoedit.h"
#include "app/desktop/shell/languages.h"
#include "core/services/accounts/accountquery.h"

namespace tanu::desktop {

/// What the windows before and over the desk say of the center and its people.

/// The center's name in the language of the screen; empty before there is a center.
QString centerName(Connection& connection, ScreenLanguage language);

/// Each with an account, as one who may sign in.
std::vector<Who> whoOf(const std::vector<StaffAccount>& accounts);

/// The rule of a new password of this person.
NewPasswordForm::Judge judgeFor(const StaffMember& person, const QString& login);

} // namespace tanu::desktop
