#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/rules/role.h"
#include "core/domain/rules/deadlines.h"
#include "core/domain/values/exammode.h"
#include "core/domain/values/language.h"
#include "core/domain/values/sex.h"
#include "core/domain/values/workcalendar.h"

namespace tanu::desktop {

/// The domain's own terms in the language of the screen (glossary).

QString wordOf(Obligation obligation); ///< `Sign the protocol`
QString wordOf(CaseEvent event); ///< `protocol signed`
QString wordOf(Language language);
QString wordOf(Sex sex);
QString wordOf(ExamMode mode);
QString wordOf(Role role);
QString wordOf(const DayOffReason& reason); ///< `Nauryz` or `weekend`

/// What stands in both languages, in that of the screen; in the state language where the screen is English.
QString textOf(const Bilingual& words);

/// Name of a field of a form by its code in errors (`surname`, `phone`); the code itself if unknown.
QString fieldName(const QString& code);
/// Whether it has one; in English a name may be written as the code is.
bool isNamedField(const QString& code);

/// What a clause of requirements asks, in one or two sentences; empty if unknown. `R5.2, R5.3` gives both.
QString clauseText(const QString& clause);

} // namespace tanu::desktop
