#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/values/language.h"

namespace tanu::desktop {

/// For the papers of a session, which are of nobody's file: asks the right and notes nothing. Errors: RoleNotAllowed.
PaperDesk::Record rightToPrint(const DeskContext& context);

/// Prints pages that were laid out; thinking better of it in the printer's dialog is no error.
/// Errors: those of the layout, RoleNotAllowed, FileUnwritable{printer}.
Result<void> printPaper(const DeskContext& context, const Result<PaperPages>& pages, const QString& title);

/// The language of a session's own papers: that of the screen; the state language where the screen is English.
Language paperLanguage();

} // namespace tanu::desktop
