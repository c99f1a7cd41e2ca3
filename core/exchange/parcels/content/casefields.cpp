#include "core/exchange/parcels/content/casefields.h"

#include "core/exchange/parcels/content/peoplefields.h"

namespace tanu {

namespace {

struct TopicCount {
    QString topic;
    int correct = 0;
};

Cbor cborOf(const TheoryResult& theory)
{
    Cbor::Array topics;
    for (auto topic = theory.correctByTopic.begin(); topic != theory.correctByTopic.end(); ++topic)
        topics.push_back(ParcelMap().add("topic"_f, topic.key()).add("correct"_f, topic.value()).take());
    return ParcelMap()
        .add("correct"_f, theory.correct)
        .add("total"_f, theory.total)
        .add("topics"_f, Cbor(topics))
        .take();
}

std::optional<TopicCount> readTopic(Fields& fields)
{
    return TopicCount {fields.text("topic"_f), readCount(fields, "correct"_f)};
}

std::optional<TheoryResult> readTheory(Fields& fields)
{
    auto inner = fields.nestedIfAny("theory"_f);
    if (!inner)
        return std::nullopt;
    TheoryResult theory {readCount(*inner, "correct"_f), readCount(*inner, "total"_f), {}};
    for (const TopicCount& topic : readList(*inner, "topics"_f, readTopic))
        theory.correctByTopic.insert(topic.topic, topic.correct);
    fields.join(*inner);
    return theory;
}

void addFields(ParcelMap& map, const ApplicationFields& fields)
{
    addName(map, fields.name);
    if (fields.identity.iin)
        map.add("iin"_f, fields.identity.iin->toString());
    map.add("foreignDocument"_f, fields.identity.foreignDocument)
        .add("citizenship"_f, fields.identity.citizenship)
        .add("birthDate"_f, fields.birthDate)
        .add("sex"_f, codeOf(fields.sex))
        .add("programme"_f, fields.programme)
        .add("sought"_f, codeOf(fields.sought))
        .add("skills"_f, Cbor::texts(QStringList(fields.skills.begin(), fields.skills.end())))
        .add("language"_f, codeOf(fields.language))
        .add("mode"_f, codeOf(fields.mode))
        .add("specialConditions"_f, fields.specialConditions)
        .add("basis"_f, codeOf(fields.basis))
        .add("voucherNumber"_f, fields.voucherNumber)
        .add("voucherIssued"_f, fields.voucherIssued)
        .add("voucherUntil"_f, fields.voucherUntil)
        .addTruth("consent"_f, fields.consent)
        .add("signedOn"_f, fields.signedOn);
    if (fields.employerBin)
        map.add("employerBin"_f, fields.employerBin->toString());
}

std::vector<QString> listFrom(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

std::optional<ApplicationFields> readFields(Fields& fields)
{
    const auto name = readName(fields);
    if (!name)
        return std::nullopt;
    ApplicationFields read {*name,
        {fields.parsedIfAny<Iin>("iin"_f), readText(fields, "foreignDocument"_f), readText(fields, "citizenship"_f)},
        fields.date("birthDate"_f), fields.code("sex"_f, parseSex), {}, {}, {}, {}, {},
        readId<ProgrammeId>(fields, "programme"_f), fields.code("sought"_f, parseSought),
        listFrom(fields.texts("skills"_f)), std::nullopt, {}, {}, {}, fields.code("language"_f, parseLanguage),
        fields.code("mode"_f, parseExamMode), readText(fields, "specialConditions"_f),
        fields.code("basis"_f, parseBasis), fields.parsedIfAny<Bin>("employerBin"_f), {}, {},
        readText(fields, "voucherNumber"_f), fields.dateIfAny("voucherIssued"_f).value_or(QDate()),
        fields.dateIfAny("voucherUntil"_f).value_or(QDate()), fields.truth("consent"_f), fields.date("signedOn"_f)};
    return read;
}

} // namespace

Cbor cborOf(const Application& application)
{
    ParcelMap map;
    map.add("id"_f, application.id)
        .add("year"_f, application.year)
        .add("number"_f, application.number)
        .add("registeredAt"_f, application.registeredAt)
        .add("person"_f, application.person)
        .add("state"_f, codeOf(application.state))
        .add("gapWaiver"_f, codeOf(application.gapWaiver))
        .add("voucherExtension"_f, application.voucherExtension);
    addFields(map, application.fields);
    return map.take();
}

std::optional<Application> readApplication(Fields& fields)
{
    auto read = readFields(fields);
    if (!read)
        return std::nullopt;
    return Application {readId<ApplicationId>(fields, "id"_f), readCount(fields, "year"_f),
        readCount(fields, "number"_f), fields.moment("registeredAt"_f), readId<PersonId>(fields, "person"_f),
        *std::move(read), fields.code("state"_f, parseCaseState),
        readCodeIfAny(fields, "gapWaiver"_f, parseGapWaiver).value_or(GapWaiver::None), std::nullopt,
        readCount(fields, "voucherExtension"_f)};
}

Cbor cborOf(const CarriedPaper& paper)
{
    return ParcelMap()
        .add("id"_f, paper.row.id)
        .add("application"_f, paper.row.application)
        .add("kind"_f, paper.row.kind)
        .add("number"_f, paper.row.number)
        .add("issuedOn"_f, paper.row.issuedOn)
        .add("issuer"_f, paper.row.issuer)
        .add("fileName"_f, paper.row.fileName)
        .add("mediaType"_f, paper.row.mediaType)
        .add("sha256"_f, paper.row.sha256)
        .add("addedAt"_f, paper.row.addedAt)
        .add("scan"_f, paper.scan)
        .take();
}

std::optional<CarriedPaper> readCarriedPaper(Fields& fields)
{
    constexpr qsizetype hashSize = 32;
    return CarriedPaper {{readId<AttachmentId>(fields, "id"_f), readId<ApplicationId>(fields, "application"_f),
                             fields.text("kind"_f), readText(fields, "number"_f), fields.dateIfAny("issuedOn"_f),
                             readText(fields, "issuer"_f), readText(fields, "fileName"_f), readText(fields, "mediaType"_f),
                             fields.bytesIfAny("sha256"_f, hashSize, hashSize).value_or(QByteArray()),
                             fields.moment("addedAt"_f)},
        fields.bytesIfAny("scan"_f, 1, parcellimit::scan).value_or(QByteArray())};
}

Cbor cborOf(const SessionCandidateRow& place)
{
    ParcelMap map;
    map.add("application"_f, place.application)
        .add("session"_f, place.session)
        .add("acquaintedAt"_f, place.acquaintedAt)
        .add("briefedAt"_f, place.briefedAt)
        .add("reasons"_f, place.reasons)
        .add("recommendations"_f, place.recommendations)
        .add("identifiedAt"_f, place.identifiedAt)
        .add("identifiedWith"_f, place.identifiedWith)
        .add("identifiedBy"_f, place.identifiedBy)
        .add("accessLink"_f, place.accessLink)
        .add("proctoringLink"_f, place.proctoringLink)
        .add("theorySource"_f, place.theorySource);
    if (place.theory)
        map.add("theory"_f, cborOf(*place.theory));
    if (place.decision)
        map.add("decision"_f, codeOf(*place.decision));
    if (place.attendance)
        map.add("attendance"_f, codeOf(*place.attendance));
    return map.take();
}

std::optional<SessionCandidateRow> readPlace(Fields& fields)
{
    return SessionCandidateRow {readId<ApplicationId>(fields, "application"_f),
        readId<SessionId>(fields, "session"_f), readMomentIfAny(fields, "acquaintedAt"_f),
        readMomentIfAny(fields, "briefedAt"_f), readTheory(fields),
        readCodeIfAny(fields, "decision"_f, parseDecision), readText(fields, "reasons"_f),
        readText(fields, "recommendations"_f), readCodeIfAny(fields, "attendance"_f, parseAttendance),
        readMomentIfAny(fields, "identifiedAt"_f), readText(fields, "identifiedWith"_f),
        readIdIfAny<StaffId>(fields, "identifiedBy"_f), readText(fields, "accessLink"_f),
        readText(fields, "proctoringLink"_f), readText(fields, "theorySource"_f)};
}

Cbor cborOf(const AssessmentRow& mark)
{
    return ParcelMap()
        .add("application"_f, mark.application)
        .add("operation"_f, mark.operation)
        .add("assessor"_f, mark.assessor)
        .add("points"_f, mark.points)
        .take();
}

std::optional<AssessmentRow> readMark(Fields& fields)
{
    return AssessmentRow {readId<ApplicationId>(fields, "application"_f), fields.text("operation"_f),
        readId<StaffId>(fields, "assessor"_f), readCount(fields, "points"_f)};
}

Cbor cborOf(const ObligationRow& obligation)
{
    return ParcelMap()
        .add("application"_f, obligation.application)
        .add("kind"_f, codeOf(obligation.kind))
        .add("countedFrom"_f, obligation.countedFrom)
        .add("lastDay"_f, obligation.lastDay)
        .addTruth("unconfirmed"_f, obligation.unconfirmed)
        .add("metAt"_f, obligation.metAt)
        .take();
}

std::optional<ObligationRow> readObligation(Fields& fields)
{
    return ObligationRow {readId<ApplicationId>(fields, "application"_f), fields.code("kind"_f, parseObligation),
        fields.date("countedFrom"_f), fields.date("lastDay"_f), fields.truth("unconfirmed"_f),
        readMomentIfAny(fields, "metAt"_f)};
}

} // namespace tanu
