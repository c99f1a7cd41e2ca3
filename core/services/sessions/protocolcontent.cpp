#include "core/services/sessions/protocolcontent.h"

#include "core/services/sessions/protocolparts.h"
#include "core/wire/bilingualfields.h"

#include <algorithm>

namespace tanu {

namespace {

void readHead(Fields& fields, ProtocolContent& content)
{
    content.number = fields.text(QLatin1String("number"));
    content.sessionNumber = fields.text(QLatin1String("sessionNumber"));
    content.center = readBilingual(fields, QLatin1String("center"));
    content.centerNumber = fields.text(QLatin1String("centerNumber"));
    content.profession = fields.text(QLatin1String("profession"));
    content.professionName = readBilingual(fields, QLatin1String("professionName"));
    content.level = protocolpart::smallNumber(fields, "level");
    content.programmeVersion = protocolpart::smallNumber(fields, "programmeVersion");
    content.commissionName = readBilingual(fields, QLatin1String("commissionName"));
    content.orderNumber = fields.text(QLatin1String("orderNumber"));
    content.orderDate = fields.date(QLatin1String("orderDate"));
    content.startedAt = fields.moment(QLatin1String("startedAt"));
    content.endedAt = fields.moment(QLatin1String("endedAt"));
    content.place = fields.text(QLatin1String("place"), protocolpart::greatestText);
    content.mode = fields.code(QLatin1String("mode"), parseExamMode);
}

} // namespace

QString nameOfMember(const ProtocolContent& content, const StaffId& staff)
{
    for (const ProtocolContent::Member& member : content.members) {
        if (member.staff == staff)
            return member.name;
    }
    for (const ProtocolContent::Replacement& replacement : content.replacements) {
        if (replacement.out == staff)
            return replacement.outName;
        if (replacement.in == staff)
            return replacement.inName;
    }
    return staff.toText();
}

Result<void> checkDissents(const ProtocolContent& content)
{
    for (const Dissent& dissent : content.dissents) {
        const bool votes = std::any_of(content.members.begin(), content.members.end(), [&](const auto& member) {
            return member.staff == dissent.member && member.seat != CommissionSeat::Secretary;
        }) || std::any_of(content.replacements.begin(), content.replacements.end(), [&](const auto& replacement) {
            return !replacement.candidate.isEmpty() && replacement.in == dissent.member;
        });
        if (!votes)
            return Error {ErrorKind::NotFound, {QStringLiteral("member"), dissent.member.toText()}, {}};
    }
    return {};
}

QByteArray canonicalOf(const ProtocolContent& content)
{
    using namespace protocolpart;
    Cbor map = Cbor::map();
    map.insert(QLatin1String("number"), content.number);
    map.insert(QLatin1String("sessionNumber"), content.sessionNumber);
    map.insert(QLatin1String("center"), cborOf(content.center));
    map.insert(QLatin1String("centerNumber"), content.centerNumber);
    map.insert(QLatin1String("profession"), content.profession);
    map.insert(QLatin1String("professionName"), cborOf(content.professionName));
    map.insert(QLatin1String("level"), content.level);
    map.insert(QLatin1String("programmeVersion"), content.programmeVersion);
    map.insert(QLatin1String("commissionName"), cborOf(content.commissionName));
    map.insert(QLatin1String("orderNumber"), content.orderNumber);
    map.insert(QLatin1String("orderDate"), cborOf(content.orderDate));
    map.insert(QLatin1String("startedAt"), cborOf(content.startedAt));
    map.insert(QLatin1String("endedAt"), cborOf(content.endedAt));
    map.insert(QLatin1String("place"), content.place);
    map.insert(QLatin1String("mode"), codeOf(content.mode));
    map.insert(QLatin1String("members"), listOf(content.members));
    if (!content.replacements.empty())
        map.insert(QLatin1String("replacements"), listOf(content.replacements));
    map.insert(QLatin1String("candidates"), listOf(content.candidates));
    map.insert(QLatin1String("dissents"), listOf(content.dissents));
    if (content.correction)
        map.insert(QLatin1String("correction"), toCbor(*content.correction));
    return map.encode();
}

Result<ProtocolContent> parseProtocolContent(const QByteArray& canonical)
{
    using namespace protocolpart;
    const auto map = decodeMap(canonical);
    if (!map)
        return map.error();
    Fields fields(*map);
    ProtocolContent content;
    readHead(fields, content);
    content.members = listFrom<ProtocolContent::Member>(fields, "members", memberFrom);
    if (map->find(QLatin1String("replacements")) != nullptr)
        content.replacements
            = listFrom<ProtocolContent::Replacement>(fields, "replacements", replacementFrom);
    content.candidates = listFrom<ProtocolContent::Candidate>(fields, "candidates", candidateFrom);
    content.dissents = listFrom<Dissent>(fields, "dissents", dissentFrom);
    content.correction = correctionFrom(fields);
    if (const auto& problem = fields.problem())
        return Reading<ProtocolContent>(*problem).error();
    return content;
}

} // namespace tanu
