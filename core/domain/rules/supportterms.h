#pragma once

#include "core/domain/values/workcalendar.h"

#include <array>

namespace tanu {

/// What a user's request turned out to be about; it decides the term (P16).
enum class RequestMatter {
    Question, ///< answered as it is
    Correction, ///< software has to be finished or corrected (P16.1)
    Platform, ///< the cause lies in how the platform works (P16.2)
};

/// One row of the table of terms.
struct SupportTerm {
    RequestMatter matter;
    const char* code; ///< stable, for storage and the wire
    const char* clause; ///< id in requirements
    int workingDays; ///< after the day on which the request was filed (W5)
};

/// The terms in which a request is answered (P16). The only place where these numbers stand.
inline constexpr std::array<SupportTerm, 3> supportTerms {{
    {RequestMatter::Question, "question", "P16", 3},
    {RequestMatter::Correction, "correction", "P16", 10},
    {RequestMatter::Platform, "platform", "P16", 20},
}};

const SupportTerm& termOf(RequestMatter matter);

/// `question`, `correction`, `platform`.
QString codeOf(RequestMatter matter);
/// Errors: FieldMalformed{"matter", typed}.
Result<RequestMatter> parseRequestMatter(const QString& code);

/// Last day to answer a request that was filed on this day, a valid date (P16, W5).
QDate answerBy(RequestMatter matter, QDate filed, const WorkCalendar& calendar);

/// How far a request has come.
enum class RequestState {
    Filed, ///< nobody has taken it up
    InWork,
    Answered,
};

/// `filed`, `in-work`, `answered`.
QString codeOf(RequestState state);
/// Errors: FieldMalformed{"state", typed}.
Result<RequestState> parseRequestState(const QString& code);

/// Whether a request may go from one state to the other: into work and back to nobody, from either to answered; an
/// answer is final, whoever has more to ask files anew.
bool mayBecome(RequestState from, RequestState to);

} // namespace tanu
