#pragma once

#include "core/wire/certificaterecord.h"
#include "core/wire/numberendrecord.h"
#include "core/wire/outcomerecord.h"
#include "core/wire/recordrevision.h"

namespace tanu {

/// The month to which what the record tells belongs (P7.5); the rule is domain/rules/reportmonth.h.
Month factMonthOf(const CertificateRecord& record);
Month factMonthOf(const OutcomeRecord& record);
Month factMonthOf(const NumberEndRecord& record);

/// The same for a content of this kind. The problem says what does not read; a kind that is not reported by month
/// (`isReportedByMonth`) has none: `Contradiction` at `kind`.
Reading<Month> factMonthOf(RecordKind kind, const Cbor& content);

/// In which month a revision is reported: that of its fact, or where it is a correction the later one (exchange.md 13).
Month reportedMonthOf(const RecordRevision& revision, Month fact);

/// The problem of a revision whose correction names another month than its content has; nothing if it fits.
std::optional<RecordProblem> checkCorrection(const RecordRevision& revision, Month fact);

} // namespace tanu
