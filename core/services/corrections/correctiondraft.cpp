#include "core/services/corrections/correctiondraft.h"

#include "core/domain/rules/theory.h"

#include <algorithm>

namespace tanu {

namespace {

using Candidate = ProtocolContent::Candidate;

/// R15: as many questions as the programme has; by topic, none with more answers than questions.
Result<void> checkTheory(const Programme& programme, const TheoryResult& theory)
{
    if (const auto counts = theoryCounts(theory.correct, theory.total); !counts)
        return counts.error();
    int sum = 0;
    for (const Topic& topic : programme.topics) {
        const int correct = theory.correctByTopic.value(topic.id);
        if (const auto counts = theoryCounts(correct, topic.questions); !counts)
            return counts.error();
        sum += correct;
    }
    const bool fits = theory.correctByTopic.isEmpty() || sum == theory.correct;
    if (fits && theory.total == programme.questionCount())
        return {};
    return Error {
        ErrorKind::CountsImpossible, {QString::number(theory.correct), QString::number(theory.total)}, {}};
}

/// Who marks: those who did, in the order of the commission; where nobody did, who votes.
QStringList assessorsOf(const ProtocolContent& content, const Candidate& before)
{
    QStringList marked;
    for (const OperationMark& mark : before.marks) {
        if (!marked.contains(mark.assessor))
            marked.append(mark.assessor);
    }
    QStringList voting;
    for (const ProtocolContent::Member& member : content.members) {
        const QString id = member.staff.toText();
        if (member.seat == CommissionSeat::Secretary || (!marked.isEmpty() && !marked.removeOne(id)))
            continue;
        member.seat == CommissionSeat::Chair ? voting.prepend(id) : voting.append(id);
    }
    return voting + marked;
}

Result<DerivedDecision> decisionOf(const Programme& programme, const Candidate& candidate, const QStringList& assessors)
{
    if (const auto removal = removalIn(candidate.reasons)) {
        const auto theory = candidate.theory.total > 0 ? std::optional(candidate.theory) : std::nullopt;
        return decisionAfterRemoval(programme, theory, *removal, candidate.language);
    }
    return deriveDecision(
        programme, {candidate.theory, candidate.marks, assessors}, candidate.name, candidate.language);
}

Result<void> applyCandidate(const CandidateCorrection& correction, const Programme& programme, ProtocolContent& content)
{
    const auto found = std::find_if(content.candidates.begin(), content.candidates.end(),
        [&](const Candidate& one) { return one.application == correction.application; });
    if (found == content.candidates.end())
        return Error {ErrorKind::NotFound, {QStringLiteral("candidate"), correction.application.toText()}, {}};
    if (const auto possible = checkTheory(programme, correction.theory); !possible)
        return possible;
    const QStringList assessors = assessorsOf(content, *found);
    found->theory = correction.theory;
    found->marks = correction.marks;
    const auto derived = decisionOf(programme, *found, assessors);
    if (!derived)
        return derived.error();
    found->admitted = derived->admitted;
    found->points = derived->points;
    found->maxPoints = derived->maxPoints;
    found->operationsDone = derived->operationsDone;
    found->operations = derived->operations;
    found->decision = derived->decision;
    found->reasons = derived->reasons;
    return {};
}

Result<void> applyTimes(const ProtocolCorrection& correction, const QDateTime& now, ProtocolContent& content)
{
    content.startedAt = correction.startedAt.value_or(content.startedAt);
    content.endedAt = correction.endedAt.value_or(content.endedAt);
    const auto malformed = [](const char* field, const QDateTime& moment) {
        return Error {
            ErrorKind::FieldMalformed, {QString::fromLatin1(field), moment.toString(Qt::ISODate)}, {}};
    };
    if (!content.startedAt.isValid())
        return malformed("startedat", content.startedAt);
    if (!content.endedAt.isValid() || content.endedAt < content.startedAt || content.endedAt > now)
        return malformed("endedat", content.endedAt);
    return {};
}

/// The day on which the old one was really signed: from the end of the procedure until now, and another than it says.
Result<void> applyDay(const ProtocolCorrection& correction, const QDateTime& now, ProtocolContent& content)
{
    content.correction->countsFrom = correction.signedOn;
    if (!correction.signedOn)
        return {};
    const QDate day = *correction.signedOn;
    const bool canBe = day.isValid() && day >= toKazakhstan(content.endedAt).date() && day <= toKazakhstan(now).date();
    if (canBe && day != content.correction->signedOn)
        return {};
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("signedon"), day.toString(Qt::ISODate)}, {}};
}

Result<void> applyDissents(const ProtocolCorrection& correction, ProtocolContent& content)
{
    if (!correction.dissents)
        return {};
    content.dissents = *correction.dissents;
    for (Dissent& dissent : content.dissents) {
        dissent.text = dissent.text.trimmed();
        if (dissent.text.isEmpty())
            return Error {ErrorKind::FieldEmpty, {QStringLiteral("dissent")}, {}};
    }
    return checkDissents(content);
}

} // namespace

Result<void> applyCorrection(
    const ProtocolCorrection& correction, const Programme& programme, const QDateTime& now, ProtocolContent& content)
{
    Q_ASSERT_X(content.correction, "applyCorrection", "the content names what it corrects");
    const ProtocolContent before = content;
    if (const auto applied = applyTimes(correction, now, content); !applied)
        return applied;
    if (const auto applied = applyDay(correction, now, content); !applied)
        return applied;
    if (const auto applied = applyDissents(correction, content); !applied)
        return applied;
    for (const CandidateCorrection& one : correction.candidates) {
        if (const auto applied = applyCandidate(one, programme, content); !applied)
            return applied;
    }
    if (content == before)
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("correction")}, {}};
    return {};
}

Result<DerivedDecision> decisionIn(
    const ProtocolContent& content, const Programme& programme, const ProtocolContent::Candidate& candidate)
{
    return decisionOf(programme, candidate, assessorsOf(content, candidate));
}

} // namespace tanu
