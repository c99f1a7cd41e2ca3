#pragma once

#include "core/exchange/parcels/content/casefields.h"
#include "core/exchange/parcels/content/peoplefields.h"
#include "core/services/deed.h"

namespace tanu {

/// How far one case is in the procedure: everything that both sides of a travel could change (exchange.md 23).
struct CaseProgress {
    ApplicationId application;
    CaseState state = CaseState::Scheduled;
    GapWaiver gapWaiver = GapWaiver::None;
    std::optional<SessionCandidateRow> place; ///< in whatever session
    std::vector<AssessmentRow> marks; ///< in the place
    std::vector<ObligationRow> obligations;
    std::vector<Tie> ties; ///< of the person
};

/// Errors: NotFound{"application", id}, RowCorrupt, those of the database.
Result<CaseProgress> progressOf(Connection& connection, const ApplicationId& application);

Cbor cborOf(const CaseProgress& progress);
std::optional<CaseProgress> readProgress(Fields& fields);

/// One case alone, as a conflict keeps it. Errors: AnswerMalformed.
Result<CaseProgress> parseProgress(const QByteArray& bytes);

/// The parts of it that are compared, each with what it is: `state`, `gapWaiver`, `place` (with its marks),
/// `obligation:` and its kind, `tie:` and the member. What is not there has no part.
QMap<QString, QByteArray> partsOf(const CaseProgress& progress);

/// What a venue changed, held against what the office changed meanwhile.
struct ProgressMerge {
    QStringList fromVenue; ///< parts that only the venue changed
    QStringList conflicting; ///< parts that both changed, each in its own way
};

/// Three ways: `base` is how the case stood when the session left. What both changed alike is no conflict.
ProgressMerge mergeOf(const CaseProgress& base, const CaseProgress& office, const CaseProgress& venue);

/// The parts in which the venue's case is not as it left.
QStringList changedParts(const CaseProgress& base, const CaseProgress& venue);

/// Writes these parts of the case as the venue has them. Errors: those of the tables.
Result<void> applyParts(Deed& deed, const CaseProgress& venue, const QStringList& parts);

} // namespace tanu
