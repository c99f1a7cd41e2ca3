#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/programme.h"
#include "core/domain/values/exammode.h"

#include <vector>

namespace tanu {

/// What follows from a violation (R13).
enum class Consequence {
    Warning, ///< the first: an oral one by the commission, or one by proctoring
    Removal, ///< R13.off: on repetition the commission removes the candidate from the exam
    Ended, ///< R13.on: on repetition the procedure ends automatically
};

/// R13: what the n-th violation of one procedure leads to; `nth` counts from 1.
Consequence consequenceOf(int nth, ExamMode mode);

/// Whether the procedure is over for the candidate.
bool endsProcedure(Consequence consequence);

/// A thing that R12 names, in the order of its list.
struct ProhibitedThing {
    QString code; ///< stable: `mobile-phone`, `calculator`
    Bilingual name; ///< the term of R12
};

/// R12: what may not be used in either stage unless the programme allows it. Other things may be named in words.
const std::vector<ProhibitedThing>& prohibitedThings();

/// The term of R12 for a code; other things are named as they were written.
Bilingual nameOfThing(const QString& thing);

/// Whether the programme allows the thing (R12), named by code, by the term of R12 or in words of its own, in either
/// language; case and punctuation do not matter.
bool isAllowed(const Programme& programme, const QString& thing);

/// Errors: FieldEmpty{"thing"}, FieldMalformed{"thing", typed} for one that the programme allows: no violation (R12).
Result<void> checkThing(const Programme& programme, const QString& thing);

/// What somebody who was removed is advised (R19): to keep R12.
Bilingual adviceAfterRemoval();

/// Stable codes: `warning`, `removal`, `ended`. Errors: FieldMalformed{"consequence", typed}.
QString codeOf(Consequence consequence);
Result<Consequence> parseConsequence(const QString& code);

} // namespace tanu
