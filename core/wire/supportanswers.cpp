#include "core/wire/supportanswers.h"

#include "core/wire/fields.h"
#include "core/wire/supportmessage.h"

#include <QtCore/QSet>

namespace tanu {

namespace {

constexpr qint64 greatestNumber = 1'000'000'000'000;
constexpr qsizetype idSize = 16;

const QLatin1String openName("open");
const QLatin1String requestsName("requests");
const QLatin1String answerName("answer");

Cbor cborOf(const SupportStanding& standing)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("request"), standing.request);
    map.insert(QLatin1String("number"), standing.number);
    map.insert(QLatin1String("filedAt"), tanu::cborOf(standing.filedAt));
    map.insert(QLatin1String("subject"), standing.subject);
    map.insert(QLatin1String("matter"), codeOf(standing.matter));
    map.insert(QLatin1String("answerBy"), tanu::cborOf(standing.answerBy));
    map.insert(QLatin1String("state"), codeOf(standing.state));
    if (standing.answer) {
        Cbor answer = Cbor::map();
        answer.insert(QLatin1String("at"), tanu::cborOf(standing.answer->at));
        answer.insert(QLatin1String("text"), standing.answer->text);
        map.insert(answerName, answer);
    }
    return map;
}

SupportStanding standingIn(Fields& fields)
{
    SupportStanding standing;
    standing.request = fields.bytes(QLatin1String("request"), idSize, idSize);
    standing.number = fields.number(QLatin1String("number"), 1, greatestNumber);
    standing.filedAt = fields.moment(QLatin1String("filedAt"));
    standing.subject = fields.text(QLatin1String("subject"), longestSupportSubject);
    standing.matter = fields.code(QLatin1String("matter"), &parseRequestMatter);
    standing.answerBy = fields.date(QLatin1String("answerBy"));
    standing.state = fields.code(QLatin1String("state"), &parseRequestState);
    if (auto inner = fields.nestedIfAny(answerName)) {
        const QDateTime at = inner->moment(QLatin1String("at"));
        standing.answer = SupportAnswer {at, inner->text(QLatin1String("text"), longestSupportAnswer)};
        fields.join(*inner);
    }
    if (standing.answer.has_value() != (standing.state == RequestState::Answered))
        fields.refuse(answerName, problemcode::contradiction);
    return standing;
}

QByteArrayList idsIn(Fields& fields)
{
    QByteArrayList ids;
    QSet<QByteArray> seen;
    for (const Cbor& item : fields.array(openName, greatestSupportPage)) {
        const QByteArray* id = item.asBytes();
        if (id == nullptr || id->size() != idSize || seen.contains(*id)) {
            fields.refuse(openName, Error {ErrorKind::FieldMalformed, {QString(openName)}, {}});
            return {};
        }
        seen.insert(*id);
        ids.append(*id);
    }
    return ids;
}

std::vector<SupportStanding> standingsIn(Fields& fields)
{
    std::vector<SupportStanding> standings;
    QSet<QByteArray> seen;
    size_t index = 0;
    for (const Cbor& value : fields.array(requestsName, 2 * greatestSupportPage)) {
        Fields inner = fields.item(requestsName, index++, value);
        standings.push_back(standingIn(inner));
        if (seen.contains(standings.back().request))
            inner.refuse(QLatin1String("request"), problemcode::contradiction);
        seen.insert(standings.back().request);
        fields.join(inner);
    }
    return standings;
}

} // namespace

QByteArray payloadOf(const SupportQuestion& question)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("after"), question.after);
    map.insert(openName, tanu::cborOf(question.open));
    return map.encode();
}

QByteArray payloadOf(const SupportAnswers& answers)
{
    Cbor::Array requests;
    for (const SupportStanding& standing : answers.requests)
        requests.push_back(cborOf(standing));
    Cbor map = Cbor::map();
    map.insert(QLatin1String("device"), answers.device);
    map.insert(requestsName, requests);
    map.insert(QLatin1String("hasMore"), Cbor::boolean(answers.hasMore));
    return map.encode();
}

Reading<SupportQuestion> parseSupportQuestion(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    SupportQuestion question;
    question.after = fields.number(QLatin1String("after"), 0, greatestNumber);
    question.open = idsIn(fields);
    if (const auto& problem = fields.problem())
        return *problem;
    return question;
}

Reading<SupportAnswers> parseSupportAnswers(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    SupportAnswers answers;
    answers.device = fields.bytes(QLatin1String("device"), idSize, idSize);
    answers.requests = standingsIn(fields);
    answers.hasMore = fields.truth(QLatin1String("hasMore"));
    if (const auto& problem = fields.problem())
        return *problem;
    return answers;
}

} // namespace tanu
