#pragma once

#include "app/desktop/context/paperdesk.h"
#include "app/desktop/shell/languages.h"
#include "core/documents/forms/recoverykeyform.h"
#include "core/services/desk.h"

class QSettings;

namespace tanu::desktop {

/// The sheet of a recovery key, laid out in the language of the screen (English: in Russian).
/// Errors: NotFound{"font"}, TemplateBroken.
Result<PaperPages> recoveryPages(const PaperDesk& papers, const RecoveryKeyForm& form, ScreenLanguage language);

/// The same to a printer that is asked for. Errors: Cancelled, FileUnwritable{printer}, as above.
Result<void> printRecoveryKey(const RecoveryKeyForm& form, ScreenLanguage language);

/// Whether a recovery key was made whose sheet nobody has confirmed yet: then the next sign-in of an administrator makes
/// another one.
namespace pendingrecovery {

/// By the center's database, or by the mark that a version before left in the settings of this computer. A database that
/// cannot be read says no: nothing could be made in it.
[[nodiscard]] bool isSet(Connection& connection, const QSettings& settings);
/// Somebody has the sheet. Errors: those of ConfirmRecoveryKey.
Result<void> confirm(Desk& desk, QSettings& settings);

} // namespace pendingrecovery

} // namespace tanu::desktop
