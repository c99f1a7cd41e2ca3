#include "server/analysis/recordfacts.h"

#include "core/base/clock.h"
#include "core/domain/rules/deadlines.h"
#include "core/wire/certificaterecord.h"
#include "core/wire/outcomerecord.h"
#include "core/wire/recordrevision.h"

#include <algorithm>

namespace tanu::server {

namespace {

constexpr qsizetype regionSigns = 2;

bool isLate(Obligation obligation, QDate event, QDate fulfilled, const WorkCalendar& calendar)
{
    return fulfilled > dayOf(termOf(obligation), event, calendar);
}

/// By the clock of the center: version 7 begins with milliseconds since 1970.
QDateTime madeAt(const QByteArray& uuid)
{
    constexpr int bytesOfTime = 6;
    qint64 moment = 0;
    for (const char byte : uuid.first(bytesOfTime))
        moment = moment * 256 + static_cast<unsigned char>(byte);
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

std::optional<bool> isEntryLate(const AcceptedRecord& record, const QByteArray& id, QDate protocolDate,
    const WorkCalendar& calendar, const std::vector<QDateTime>& restores)
{
    const QDate entered = toKazakhstan(record.receivedAt).date();
    if (!isLate(Obligation::EnterIntoPlatform, protocolDate, entered, calendar))
        return false;
    const QDateTime made = madeAt(id);
    const bool mayComeAgain = std::any_of(restores.begin(), restores.end(),
        [&](const QDateTime& restored) { return made < restored && restored <= record.receivedAt; });
    return mayComeAgain ? std::nullopt : std::optional(true);
}

OutcomeFact outcomeFact(const AcceptedRecord& record, const RecordRevision& revision, const OutcomeRecord& it,
    const WorkCalendar& calendar, const std::vector<QDateTime>& restores)
{
    const QString region = it.region.isEmpty() ? record.centerRegion : it.region;
    OutcomeFact fact;
    fact.record = revision.id;
    fact.revision = revision.revision;
    fact.center = record.center;
    fact.application = it.application;
    fact.region = region.left(regionSigns);
    fact.year = it.sessionDate.year();
    fact.profession = it.professionCode;
    fact.name = it.professionName;
    fact.level = it.level.value();
    fact.basis = codeOf(it.basis);
    fact.isPassed = it.decision == Decision::Passed;
    fact.isProtocolLate = isLate(Obligation::SignProtocol, it.sessionDate, it.protocolDate, calendar);
    fact.isEntryLate = isEntryLate(record, revision.id, it.protocolDate, calendar, restores);
    if (it.appeal)
        fact.appealIssueBy = dayOf(termOf(Obligation::IssueAfterAppeal), it.appeal->decidedOn, calendar);
    return fact;
}

DocumentFact documentFact(const AcceptedRecord& record, const RecordRevision& revision, const CertificateRecord& it,
    const WorkCalendar& calendar)
{
    DocumentFact fact;
    fact.record = revision.id;
    fact.revision = revision.revision;
    fact.center = record.center;
    fact.application = it.application;
    fact.year = it.handedOverOn.value_or(it.issuedOn).year();
    fact.profession = it.professionCode;
    fact.level = it.serial.levels().nqf.value();
    fact.state = codeOf(it.state);
    fact.handedOn = it.handedOverOn;
    fact.issueBy = dayOf(termOf(Obligation::IssueDocument), it.protocolDate, calendar);
    return fact;
}

} // namespace

RecordFact factOf(const AcceptedRecord& record, const WorkCalendar& calendar, const std::vector<QDateTime>& restores)
{
    const auto opened = openRecord(record.canonical);
    if (!opened)
        return {};
    if (opened->revision.kind == RecordKind::Outcome) {
        const auto outcome = readOutcomeRecord(opened->content);
        return outcome ? RecordFact(outcomeFact(record, opened->revision, *outcome, calendar, restores)) : RecordFact();
    }
    if (opened->revision.kind == RecordKind::Certificate) {
        const auto certificate = readCertificateRecord(opened->content);
        return certificate ? RecordFact(documentFact(record, opened->revision, *certificate, calendar)) : RecordFact();
    }
    return {};
}

} // namespace tanu::server
