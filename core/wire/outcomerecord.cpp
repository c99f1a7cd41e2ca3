#include "core/wire/outcomerecord.h"

#include "core/wire/bilingualfields.h"

namespace tanu {

namespace {

constexpr qint64 greatestCount = 100'000;

Cbor cborOfStages(const StageCounts& stages)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("theoryCorrect"), stages.theoryCorrect);
    map.insert(QLatin1String("theoryTotal"), stages.theoryTotal);
    map.insert(QLatin1String("practiceDone"), stages.practiceDone);
    map.insert(QLatin1String("practiceTotal"), stages.practiceTotal);
    return map;
}

StageCounts readStages(Fields& fields)
{
    Fields inner = fields.nested(QLatin1String("stages"));
    const qint64 theoryTotal = inner.number(QLatin1String("theoryTotal"), 0, greatestCount);
    const qint64 theoryCorrect = inner.number(QLatin1String("theoryCorrect"), 0, theoryTotal);
    const qint64 practiceTotal = inner.number(QLatin1String("practiceTotal"), 0, greatestCount);
    const qint64 practiceDone = inner.number(QLatin1String("practiceDone"), 0, practiceTotal);
    fields.join(inner);
    return {static_cast<int>(theoryCorrect), static_cast<int>(theoryTotal), static_cast<int>(practiceDone),
            static_cast<int>(practiceTotal)};
}

std::optional<OutcomeAppeal> readAppeal(Fields& fields)
{
    auto inner = fields.nestedIfAny(QLatin1String("appeal"));
    if (!inner)
        return std::nullopt;
    const OutcomeAppeal appeal {
        inner->text(QLatin1String("number"), 50), inner->date(QLatin1String("decidedOn"))};
    fields.join(*inner);
    return appeal;
}

void readRest(Fields& fields, OutcomeRecord& record)
{
    record.applicationNumber = fields.text(QLatin1String("applicationNumber"), 50);
    record.professionCode = fields.text(QLatin1String("professionCode"), 50);
    record.professionName = readBilingual(fields, QLatin1String("professionName"));
    record.decision = fields.code(QLatin1String("decision"), parseDecision);
    record.stages = readStages(fields);
    record.sessionDate = fields.date(QLatin1String("sessionDate"));
    record.protocolNumber = fields.text(QLatin1String("protocolNumber"), 50);
    record.protocolDate = fields.date(QLatin1String("protocolDate"));
    record.mode = fields.code(QLatin1String("mode"), parseExamMode);
    record.language = fields.code(QLatin1String("language"), parseLanguage);
    record.basis = fields.code(QLatin1String("basis"), parseBasis);
    record.employerBin = fields.parsedIfAny<Bin>(QLatin1String("employerBin"));
    record.voucherNumber = fields.textIfAny(QLatin1String("voucherNumber"), 50).value_or(QString());
    record.region = fields.textIfAny(QLatin1String("region"), 20).value_or(QString());
    record.appeal = readAppeal(fields);
}

void checkTogether(Fields& fields, const OutcomeRecord& record)
{
    if (record.employerBin && record.basis != Basis::Employer)
        fields.refuse(QLatin1String("employerBin"), problemcode::contradiction);
    if (!record.voucherNumber.isEmpty() && record.basis != Basis::Voucher)
        fields.refuse(QLatin1String("voucherNumber"), problemcode::contradiction);
    if (record.appeal && record.decision != Decision::Passed)
        fields.refuse(QLatin1String("appeal"), problemcode::contradiction);
}

} // namespace

QByteArray contentOf(const OutcomeRecord& record)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("application"), record.application.bytes());
    map.insert(QLatin1String("applicationNumber"), record.applicationNumber);
    map.insert(QLatin1String("person"), cborOf(record.person));
    map.insert(QLatin1String("professionCode"), record.professionCode);
    map.insert(QLatin1String("professionName"), cborOf(record.professionName));
    map.insert(QLatin1String("level"), record.level.toString());
    map.insert(QLatin1String("decision"), codeOf(record.decision));
    map.insert(QLatin1String("stages"), cborOfStages(record.stages));
    map.insert(QLatin1String("sessionDate"), cborOf(record.sessionDate));
    map.insert(QLatin1String("protocolNumber"), record.protocolNumber);
    map.insert(QLatin1String("protocolDate"), cborOf(record.protocolDate));
    map.insert(QLatin1String("mode"), codeOf(record.mode));
    map.insert(QLatin1String("language"), codeOf(record.language));
    map.insert(QLatin1String("basis"), codeOf(record.basis));
    if (record.employerBin)
        map.insert(QLatin1String("employerBin"), record.employerBin->toString());
    if (!record.voucherNumber.isEmpty())
        map.insert(QLatin1String("voucherNumber"), record.voucherNumber);
    if (!record.region.isEmpty())
        map.insert(QLatin1String("region"), record.region);
    if (record.appeal) {
        Cbor appeal = Cbor::map();
        appeal.insert(QLatin1String("number"), record.appeal->number);
        appeal.insert(QLatin1String("decidedOn"), cborOf(record.appeal->decidedOn));
        map.insert(QLatin1String("appeal"), appeal);
    }
    return map.encode();
}

Reading<OutcomeRecord> readOutcomeRecord(const QByteArray& content)
{
    const auto map = decodeMap(content);
    return map ? readOutcomeRecord(*map) : map.problem();
}

Reading<OutcomeRecord> readOutcomeRecord(const Cbor& content)
{
    Fields fields(content);
    const auto application = fields.accept(
        QLatin1String("application"), ApplicationId::fromBytes(fields.bytes(QLatin1String("application"), 16, 16)));
    const auto person = readPerson(fields, QLatin1String("person"));
    const auto level = fields.parsed<NqfLevel>(QLatin1String("level"));
    if (!application || !person || !level)
        return *fields.problem();
    OutcomeRecord record {*application, {}, *person, {}, {}, *level, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    readRest(fields, record);
    checkTogether(fields, record);
    if (const auto& problem = fields.problem())
        return *problem;
    return record;
}

} // namespace tanu
