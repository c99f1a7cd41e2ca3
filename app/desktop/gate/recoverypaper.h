#pragma once

#include "app/desktop/context/paperdesk.h"
#include "app/desktop/shell/languages.h"
#include "core/documents/forms/recoverykeyform.h"

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

/// Before the key is made: killed between the two, a key too many is made, never one that nobody knows.
void set(QSettings& settings);
void clear(QSettings& settings);
[[nodiscard]] bool isSet(const QSettings& settings);

} // namespace pendingrecovery

} // namespace tanu::desktop
