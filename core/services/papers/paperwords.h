#pragma once

#include "core/domain/incident.h"
#include "core/domain/substitution.h"
#include "core/domain/values/language.h"
#include "core/services/sessions/protocolcontent.h"

#include <QtCore/QString>

namespace tanu {

/// What codes are called on paper, in the words of the orders where they have any.

/// `Қоршаған орта`, `Кандидат` ...
QString categoryTitle(IncidentCategory category, Language language);
/// Of a kind within its category; empty for none.
QString kindTitle(const QString& kind, Language language);
/// Why a member does not sit (R9.1).
QString reasonTitle(SubstitutionReason reason, Language language);
/// Who sat instead of whom, by which order (R9.1).
QString replacementNote(const ProtocolContent::Replacement& change, Language language);
/// R13: why the procedure of a candidate ended before its end; `act` is the number of the act.
QString removalNote(const QString& act, ExamMode mode, Language language);
/// A clause of the law as an order cites it: `L26.2` is `пункт 2 статьи 26`; anything else as it stands.
QString lawClause(const QString& clause, Language language);

} // namespace tanu
