#include "core/wire/recordmonth.h"

#include "core/domain/rules/reportmonth.h"

namespace tanu {

namespace {

template <typename Record>
Reading<Month> monthIn(const Reading<Record>& record)
{
    return record ? Reading<Month>(factMonthOf(*record)) : Reading<Month>(record.problem());
}

} // namespace

Month factMonthOf(const CertificateRecord& record)
{
    std::optional<QDate> cancelledOn;
    if (record.cancellation)
        cancelledOn = record.cancellation->on;
    return reportMonthOfDocument(record.issuedOn, record.handedOverOn, cancelledOn);
}

Month factMonthOf(const OutcomeRecord& record)
{
    std::optional<QDate> decidedOn;
    if (record.appeal)
        decidedOn = record.appeal->decidedOn;
    return reportMonthOfOutcome(record.protocolDate, decidedOn);
}

Month factMonthOf(const NumberEndRecord& record)
{
    return reportMonthOfNumberEnd(record.on);
}

Reading<Month> factMonthOf(RecordKind kind, const Cbor& content)
{
    switch (kind) {
    case RecordKind::Certificate:
        return monthIn(readCertificateRecord(content));
    case RecordKind::Outcome:
        return monthIn(readOutcomeRecord(content));
    case RecordKind::NumberEnd:
        return monthIn(readNumberEndRecord(content));
    case RecordKind::CenterProfile:
        return RecordProblem {QLatin1String(problemcode::contradiction), QStringLiteral("kind"), {nameOf(kind)}};
    }
    Q_UNREACHABLE();
}

Month reportedMonthOf(const RecordRevision& revision, Month fact)
{
    return revision.correction ? revision.correction->reportedIn : fact;
}

std::optional<RecordProblem> checkCorrection(const RecordRevision& revision, Month fact)
{
    if (!revision.correction || revision.correction->corrects == fact)
        return std::nullopt;
    return RecordProblem {QLatin1String(problemcode::contradiction), QStringLiteral("correction.corrects"),
        {revision.correction->corrects.toString(), fact.toString()}};
}

} // namespace tanu
