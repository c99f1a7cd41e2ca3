#include "core/services/sessions/protocolparts.h"

namespace tanu::protocolpart {

namespace {

constexpr qint64 greatestNumber = 1'000'000;

/// Texts of people that may be empty are left out of the map then.
void insertText(Cbor& map, const char* name, const QString& text)
{
    if (!text.isEmpty())
        map.insert(QLatin1String(name), text);
}

template <typename Id>
Id idOf(Fields& fields, const char* name)
{
    const QLatin1String field(name);
    return fields.accept(field, Id::fromBytes(fields.bytes(field, 16, 16))).value_or(Id());
}

Cbor toCbor(const TheoryResult& theory)
{
    Cbor::Array topics;
    for (auto it = theory.correctByTopic.cbegin(); it != theory.correctByTopic.cend(); ++it) {
        Cbor topic = Cbor::map();
        topic.insert(QLatin1String("topic"), it.key());
        topic.insert(QLatin1String("correct"), it.value());
        topics.push_back(topic);
    }
    Cbor map = Cbor::map();
    map.insert(QLatin1String("correct"), theory.correct);
    map.insert(QLatin1String("total"), theory.total);
    map.insert(QLatin1String("topics"), topics);
    return map;
}

OperationMark markFrom(Fields& fields)
{
    const QString assessor = fields.text(QLatin1String("assessor"));
    const QString operation = fields.text(QLatin1String("operation"));
    return {assessor, operation, smallNumber(fields, "points")};
}

DecisionReason reasonFrom(Fields& fields)
{
    DecisionReason reason;
    reason.kind = fields.code(QLatin1String("kind"), parseReasonKind);
    reason.reached = smallNumber(fields, "reached");
    reason.of = smallNumber(fields, "of");
    reason.least = smallNumber(fields, "least");
    reason.operation = fields.textIfAny(QLatin1String("operation")).value_or(QString());
    reason.act = fields.textIfAny(QLatin1String("act")).value_or(QString());
    return reason;
}

TheoryResult theoryFrom(Fields& fields)
{
    TheoryResult theory;
    theory.correct = smallNumber(fields, "correct");
    theory.total = smallNumber(fields, "total");
    const auto topics = listFrom<std::pair<QString, int>>(fields, "topics", [](Fields& inner) {
        const QString topic = inner.text(QLatin1String("topic"));
        return std::pair(topic, smallNumber(inner, "correct"));
    });
    for (const auto& [topic, correct] : topics)
        theory.correctByTopic.insert(topic, correct);
    return theory;
}

} // namespace

int smallNumber(Fields& fields, const char* name)
{
    return static_cast<int>(fields.number(QLatin1String(name), 0, greatestNumber));
}

Cbor toCbor(const ProtocolContent::Member& member)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("staff"), member.staff.bytes());
    map.insert(QLatin1String("name"), member.name);
    map.insert(QLatin1String("seat"), codeOf(member.seat));
    return map;
}

Cbor toCbor(const ProtocolContent::Replacement& replacement)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("out"), replacement.out.bytes());
    map.insert(QLatin1String("outName"), replacement.outName);
    map.insert(QLatin1String("reason"), codeOf(replacement.reason));
    insertText(map, "explanation", replacement.explanation);
    insertText(map, "candidate", replacement.candidate);
    if (replacement.in.isNull())
        return map;
    map.insert(QLatin1String("in"), replacement.in.bytes());
    map.insert(QLatin1String("inName"), replacement.inName);
    map.insert(QLatin1String("orderNumber"), replacement.orderNumber);
    map.insert(QLatin1String("orderDate"), cborOf(replacement.orderDate));
    return map;
}

Cbor toCbor(const Dissent& dissent)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("member"), dissent.member.bytes());
    map.insert(QLatin1String("text"), dissent.text);
    return map;
}

Cbor toCbor(const OperationMark& mark)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("assessor"), mark.assessor);
    map.insert(QLatin1String("operation"), mark.operation);
    map.insert(QLatin1String("points"), mark.points);
    return map;
}

Cbor toCbor(const DecisionReason& reason)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("kind"), codeOf(reason.kind));
    map.insert(QLatin1String("reached"), reason.reached);
    map.insert(QLatin1String("of"), reason.of);
    map.insert(QLatin1String("least"), reason.least);
    insertText(map, "operation", reason.operation);
    insertText(map, "act", reason.act);
    return map;
}

Cbor toCbor(const ProtocolContent::Candidate& candidate)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("application"), candidate.application.bytes());
    map.insert(QLatin1String("applicationNumber"), candidate.applicationNumber);
    map.insert(QLatin1String("name"), candidate.name);
    map.insert(QLatin1String("language"), codeOf(candidate.language));
    map.insert(QLatin1String("theory"), toCbor(candidate.theory));
    map.insert(QLatin1String("admitted"), Cbor::boolean(candidate.admitted));
    map.insert(QLatin1String("marks"), listOf(candidate.marks));
    map.insert(QLatin1String("points"), candidate.points);
    map.insert(QLatin1String("maxPoints"), candidate.maxPoints);
    map.insert(QLatin1String("operationsDone"), candidate.operationsDone);
    map.insert(QLatin1String("operations"), candidate.operations);
    map.insert(QLatin1String("decision"), codeOf(candidate.decision));
    map.insert(QLatin1String("reasons"), listOf(candidate.reasons));
    return map;
}

Cbor toCbor(const ProtocolContent::Correction& correction)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("replaces"), correction.replaces.bytes());
    map.insert(QLatin1String("number"), correction.number);
    map.insert(QLatin1String("signedOn"), cborOf(correction.signedOn));
    map.insert(QLatin1String("reason"), correction.reason);
    if (correction.countsFrom)
        map.insert(QLatin1String("countsFrom"), cborOf(*correction.countsFrom));
    return map;
}

ProtocolContent::Member memberFrom(Fields& fields)
{
    ProtocolContent::Member member;
    member.staff = idOf<StaffId>(fields, "staff");
    member.name = fields.text(QLatin1String("name"));
    member.seat = fields.code(QLatin1String("seat"), parseCommissionSeat);
    return member;
}

ProtocolContent::Replacement replacementFrom(Fields& fields)
{
    ProtocolContent::Replacement replacement;
    replacement.out = idOf<StaffId>(fields, "out");
    replacement.outName = fields.text(QLatin1String("outName"));
    replacement.reason = fields.code(QLatin1String("reason"), parseSubstitutionReason);
    replacement.explanation = fields.textIfAny(QLatin1String("explanation"), greatestText).value_or(QString());
    replacement.candidate = fields.textIfAny(QLatin1String("candidate")).value_or(QString());
    const auto in = fields.bytesIfAny(QLatin1String("in"), 16, 16);
    if (!in)
        return replacement;
    replacement.in = fields.accept(QLatin1String("in"), StaffId::fromBytes(*in)).value_or(StaffId());
    replacement.inName = fields.text(QLatin1String("inName"));
    replacement.orderNumber = fields.text(QLatin1String("orderNumber"));
    replacement.orderDate = fields.date(QLatin1String("orderDate"));
    return replacement;
}

Dissent dissentFrom(Fields& fields)
{
    const auto member = idOf<StaffId>(fields, "member");
    return {member, fields.text(QLatin1String("text"), greatestText)};
}

ProtocolContent::Candidate candidateFrom(Fields& fields)
{
    ProtocolContent::Candidate candidate;
    candidate.application = idOf<ApplicationId>(fields, "application");
    candidate.applicationNumber = fields.text(QLatin1String("applicationNumber"));
    candidate.name = fields.text(QLatin1String("name"));
    candidate.language = fields.code(QLatin1String("language"), parseLanguage);
    Fields theory = fields.nested(QLatin1String("theory"));
    candidate.theory = theoryFrom(theory);
    fields.join(theory);
    candidate.admitted = fields.truth(QLatin1String("admitted"));
    candidate.marks = listFrom<OperationMark>(fields, "marks", markFrom);
    candidate.points = smallNumber(fields, "points");
    candidate.maxPoints = smallNumber(fields, "maxPoints");
    candidate.operationsDone = smallNumber(fields, "operationsDone");
    candidate.operations = smallNumber(fields, "operations");
    candidate.decision = fields.code(QLatin1String("decision"), parseDecision);
    candidate.reasons = listFrom<DecisionReason>(fields, "reasons", reasonFrom);
    return candidate;
}

std::optional<ProtocolContent::Correction> correctionFrom(Fields& fields)
{
    auto inner = fields.nestedIfAny(QLatin1String("correction"));
    if (!inner)
        return std::nullopt;
    ProtocolContent::Correction correction;
    correction.replaces = idOf<ProtocolId>(*inner, "replaces");
    correction.number = inner->text(QLatin1String("number"));
    correction.signedOn = inner->date(QLatin1String("signedOn"));
    correction.reason = inner->text(QLatin1String("reason"), greatestText);
    correction.countsFrom = inner->dateIfAny(QLatin1String("countsFrom"));
    fields.join(*inner);
    return correction;
}

} // namespace tanu::protocolpart
