#include "server/analysis/recordfacts.h"

#include "core/base/clock.h"
#include "core/domain/rules/deadlines.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/outcomerecord.h"
#include "core/wire/recordrevision.h"

namespace tanu::server {

namespace {

constexpr qsizetype regionSigns = 2;

bool isLate(Obligation obligation, QDate event, QDate fulfilled, const WorkCalendar& calendar)
{
    return fulfilled > dayOf(termOf(obligation), event, calendar);
}

OutcomeFact outcomeFact(
    const AcceptedRecord& record, const RecordRevision& revision, const OutcomeRecord& it, const WorkCalendar& calendar)
{
    const QString region = it.region.isEmpty() ? record.centerRegion : it.region;
    OutcomeFact fact;
    fact.record = revision.id;
    fact.revision = revision.revision;
    fact.center = record.center;
    fact.region = region.left(regionSigns);
    fact.year = it.sessionDate.year();
    fact.profession = it.professionCode;
    fact.name = it.professionName;
    fact.level = it.level.value();
    fact.basis = codeOf(it.basis);
    fact.isPassed = it.decision == Decision::Passed;
    fact.isProtocolLate = isLate(Obligation::SignProtocol, it.sessionDate, it.protocolDate, calendar);
    const QDate entered = toKazakhstan(record.receivedAt).date();
    fact.isEntryLate = isLate(Obligation::EnterIntoPlatform, it.protocolDate, entered, calendar);
    return fact;
}

DocumentFact documentFact(const AcceptedRecord& record, const RecordRevision& revision, const CertificateRecord& it,
    const WorkCalendar& calendar)
{
    DocumentFact fact;
    fact.record = revision.id;
    fact.revision = revision.revision;
    fact.center = record.center;
    fact.region = record.centerRegion.left(regionSigns);
    fact.year = it.issuedOn.year();
    fact.profession = it.professionCode;
    fact.level = it.serial.levels().nqf.value();
    fact.state = codeOf(it.state);
    fact.isIssueLate = isLate(Obligation::IssueDocument, it.protocolDate, it.issuedOn, calendar);
    return fact;
}

} // namespace

RecordFact factOf(const AcceptedRecord& record, const WorkCalendar& calendar)
{
    const auto opened = openRecord(record.canonical);
    if (!opened)
        return {};
    if (opened->revision.kind == RecordKind::Outcome) {
        const auto outcome = readOutcomeRecord(opened->content);
        return outcome ? RecordFact(outcomeFact(record, opened->revision, *outcome, calendar)) : RecordFact();
    }
    if (opened->revision.kind == RecordKind::Certificate) {
        const auto certificate = readCertificateRecord(opened->content);
        return certificate ? RecordFact(documentFact(record, opened->revision, *certificate, calendar)) : RecordFact();
    }
    return {};
}

} // namespace tanu::server
