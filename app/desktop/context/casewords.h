#pragma once

#include "app/desktop/shell/theme.h"
#include "app/desktop/shell/words.h"
#include "core/domain/application.h"
#include "core/domain/rules/role.h"
#include "core/domain/intake/documents.h"
#include "core/domain/values/noticechannel.h"
#include "core/services/queries/caseview.h"
#include "core/services/queries/referencequery.h"

#include <optional>

namespace tanu::desktop {

/// How states, actions and the like of a case are called on the screens, and how they look.

QString wordOf(CaseState state); ///< `Registered`
Tone toneOf(CaseState state);
QString iconOf(CaseState state);

QString verbOf(Action action); ///< what a button says: `Check the package`
QString eventOf(Action action); ///< what a timeline says: `The package was checked`
QString iconOf(Action action);

QString wordOf(Milestone milestone);
QString wordOf(DocumentGroup group);
QString wordOf(NoticeChannel channel);
QString wordOf(Basis basis);
QString wordOf(Sought sought);

/// Who may do it, in words: `registrar, head`.
QString rolesText(Action action);

/// By the name that the screen shows, in the order of the Kazakh alphabet, which holds the Russian letters too.
void sortByName(std::vector<ProfessionRow>& rows);

/// `900101 300007`, as IINs are read.
QString iinText(const QString& iin);

} // namespace tanu::desktop
