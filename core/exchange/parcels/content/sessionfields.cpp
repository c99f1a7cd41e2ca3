#include "core/exchange/parcels/content/sessionfields.h"

namespace tanu {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype greatestProtocol = 64 * 1024 * 1024;

Cbor cborOf(const Violation::Signer& signer)
{
    return ParcelMap()
        .add("staff"_f, signer.staff)
        .add("name"_f, signer.name)
        .add("seat"_f, codeOf(signer.seat))
        .take();
}

std::optional<Violation::Signer> readSigner(Fields& fields)
{
    return Violation::Signer {readId<StaffId>(fields, "staff"_f), readText(fields, "name"_f),
        fields.code("seat"_f, parseCommissionSeat)};
}

} // namespace

Cbor cborOf(const Session& session)
{
    return ParcelMap()
        .add("id"_f, session.id)
        .add("year"_f, session.year)
        .add("number"_f, session.number)
        .add("programme"_f, session.programme)
        .add("commission"_f, session.commission)
        .add("startsAt"_f, session.startsAt)
        .add("place"_f, session.place)
        .add("mode"_f, codeOf(session.mode))
        .add("state"_f, codeOf(session.state))
        .add("startedAt"_f, session.startedAt)
        .add("endedAt"_f, session.endedAt)
        .take();
}

std::optional<Session> readSession(Fields& fields)
{
    return Session {readId<SessionId>(fields, "id"_f), readCount(fields, "year"_f), readCount(fields, "number"_f),
        readId<ProgrammeId>(fields, "programme"_f), readId<CommissionId>(fields, "commission"_f),
        fields.moment("startsAt"_f), readText(fields, "place"_f), fields.code("mode"_f, parseExamMode),
        fields.code("state"_f, parseSessionState), readMomentIfAny(fields, "startedAt"_f),
        readMomentIfAny(fields, "endedAt"_f)};
}

Cbor cborOf(const ReadinessCheck& check)
{
    return ParcelMap()
        .add("item"_f, check.item)
        .addTruth("checked"_f, check.isChecked)
        .add("note"_f, check.note)
        .add("at"_f, check.checkedAt)
        .add("by"_f, check.checkedBy)
        .take();
}

std::optional<ReadinessCheck> readReadinessCheck(Fields& fields)
{
    return ReadinessCheck {fields.text("item"_f), fields.truth("checked"_f), readText(fields, "note"_f),
        fields.moment("at"_f), readId<StaffId>(fields, "by"_f)};
}

Cbor cborOf(const Incident& incident)
{
    return ParcelMap()
        .add("id"_f, incident.id)
        .add("session"_f, incident.session)
        .add("occurredAt"_f, incident.occurredAt)
        .add("category"_f, codeOf(incident.category))
        .add("kind"_f, incident.kind)
        .add("application"_f, incident.application)
        .add("staff"_f, incident.staff)
        .add("text"_f, incident.text)
        .add("writtenAt"_f, incident.writtenAt)
        .add("writtenBy"_f, incident.writtenBy)
        .take();
}

std::optional<Incident> readIncident(Fields& fields)
{
    return Incident {readId<IncidentId>(fields, "id"_f), readId<SessionId>(fields, "session"_f),
        fields.moment("occurredAt"_f), fields.code("category"_f, parseIncidentCategory), readText(fields, "kind"_f),
        readIdIfAny<ApplicationId>(fields, "application"_f), readIdIfAny<StaffId>(fields, "staff"_f),
        readText(fields, "text"_f), fields.moment("writtenAt"_f), readId<StaffId>(fields, "writtenBy"_f)};
}

Cbor cborOf(const Violation& violation)
{
    Cbor::Array signers;
    for (const Violation::Signer& signer : violation.signers)
        signers.push_back(cborOf(signer));
    return ParcelMap()
        .add("id"_f, violation.id)
        .add("session"_f, violation.session)
        .add("application"_f, violation.application)
        .add("year"_f, violation.year)
        .add("number"_f, violation.number)
        .add("occurredAt"_f, violation.occurredAt)
        .add("stage"_f, codeOf(violation.stage))
        .add("thing"_f, violation.thing)
        .add("description"_f, violation.description)
        .add("explanation"_f, violation.explanation)
        .add("source"_f, codeOf(violation.source))
        .add("consequence"_f, codeOf(violation.consequence))
        .add("signers"_f, Cbor(signers))
        .add("incident"_f, violation.incident)
        .add("recordedAt"_f, violation.recordedAt)
        .add("recordedBy"_f, violation.recordedBy)
        .take();
}

std::optional<Violation> readViolation(Fields& fields)
{
    return Violation {readId<ViolationId>(fields, "id"_f), readId<SessionId>(fields, "session"_f),
        readId<ApplicationId>(fields, "application"_f), readCount(fields, "year"_f), readCount(fields, "number"_f),
        fields.moment("occurredAt"_f), fields.code("stage"_f, parseExamStage), readText(fields, "thing"_f),
        readText(fields, "description"_f), readText(fields, "explanation"_f),
        fields.code("source"_f, parseViolationSource), fields.code("consequence"_f, parseConsequence),
        readList(fields, "signers"_f, readSigner), readIdIfAny<IncidentId>(fields, "incident"_f),
        fields.moment("recordedAt"_f), readId<StaffId>(fields, "recordedBy"_f)};
}

Cbor cborOf(const Substitution& substitution)
{
    return ParcelMap()
        .add("id"_f, substitution.id)
        .add("session"_f, substitution.session)
        .add("application"_f, substitution.application)
        .add("out"_f, substitution.out)
        .add("in"_f, substitution.in)
        .add("reason"_f, codeOf(substitution.reason))
        .add("explanation"_f, substitution.explanation)
        .add("orderNumber"_f, substitution.orderNumber)
        .add("orderDate"_f, substitution.orderDate)
        .add("madeAt"_f, substitution.madeAt)
        .add("madeBy"_f, substitution.madeBy)
        .take();
}

std::optional<Substitution> readSubstitution(Fields& fields)
{
    return Substitution {readId<SubstitutionId>(fields, "id"_f), readId<SessionId>(fields, "session"_f),
        readIdIfAny<ApplicationId>(fields, "application"_f).value_or(ApplicationId()),
        readId<StaffId>(fields, "out"_f), readIdIfAny<StaffId>(fields, "in"_f).value_or(StaffId()),
        fields.code("reason"_f, parseSubstitutionReason), readText(fields, "explanation"_f),
        readText(fields, "orderNumber"_f), fields.dateIfAny("orderDate"_f).value_or(QDate()),
        fields.moment("madeAt"_f), readId<StaffId>(fields, "madeBy"_f)};
}

Cbor cborOf(const Postponement& postponement)
{
    ParcelMap map;
    map.add("id"_f, postponement.id)
        .add("application"_f, postponement.application)
        .add("session"_f, postponement.session)
        .add("cause"_f, codeOf(postponement.cause))
        .add("occurredAt"_f, postponement.occurredAt)
        .add("nature"_f, postponement.nature)
        .add("incident"_f, postponement.incident)
        .add("recordedAt"_f, postponement.recordedAt)
        .add("recordedBy"_f, postponement.recordedBy);
    if (postponement.interruption)
        map.add("interruption"_f, codeOf(*postponement.interruption));
    return map.take();
}

std::optional<Postponement> readPostponement(Fields& fields)
{
    return Postponement {readId<PostponementId>(fields, "id"_f), readId<ApplicationId>(fields, "application"_f),
        readId<SessionId>(fields, "session"_f), fields.code("cause"_f, parsePostponementCause),
        readCodeIfAny(fields, "interruption"_f, parseInterruptionCause), fields.moment("occurredAt"_f),
        readText(fields, "nature"_f), readIdIfAny<IncidentId>(fields, "incident"_f), fields.moment("recordedAt"_f),
        readId<StaffId>(fields, "recordedBy"_f)};
}

Cbor cborOf(const ProtocolRow& protocol)
{
    return ParcelMap()
        .add("id"_f, protocol.id)
        .add("session"_f, protocol.session)
        .add("year"_f, protocol.year)
        .add("number"_f, protocol.number)
        .add("draftedAt"_f, protocol.draftedAt)
        .add("draftedBy"_f, protocol.draftedBy)
        .add("signedOn"_f, protocol.signedOn)
        .add("signedBy"_f, protocol.signedBy)
        .add("content"_f, protocol.content)
        .add("hash"_f, protocol.hash)
        .take();
}

std::optional<ProtocolRow> readProtocol(Fields& fields)
{
    ProtocolRow protocol;
    protocol.id = readId<ProtocolId>(fields, "id"_f);
    protocol.session = readId<SessionId>(fields, "session"_f);
    protocol.year = readCount(fields, "year"_f);
    protocol.number = readCount(fields, "number"_f);
    protocol.draftedAt = fields.moment("draftedAt"_f);
    protocol.draftedBy = readIdIfAny<StaffId>(fields, "draftedBy"_f);
    protocol.signedOn = fields.dateIfAny("signedOn"_f);
    protocol.signedBy = readIdIfAny<StaffId>(fields, "signedBy"_f);
    protocol.content = fields.bytes("content"_f, 1, greatestProtocol);
    protocol.hash = fields.bytes("hash"_f, hashSize, hashSize);
    return protocol;
}

Cbor cborOf(const SeriesNumber& number)
{
    return ParcelMap()
        .add("series"_f, codeOf(number.series))
        .add("year"_f, number.year)
        .add("number"_f, number.number)
        .take();
}

std::optional<SeriesNumber> readSeriesNumber(Fields& fields)
{
    return SeriesNumber {
        fields.code("series"_f, parseSeries), readCount(fields, "year"_f), readCount(fields, "number"_f)};
}

} // namespace tanu
