#include "app/desktop/casepage/procedurefacts.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "core/domain/prohibitedthings.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseTimeline)
};

template <typename Parse>
QString said(const JournalFacts& facts, const char* name, Parse parse)
{
    return facts.word(name, parse, [](auto value) { return ProcedureWords::of(value); });
}

QString channelIn(const JournalFacts& facts)
{
    return facts.word("channel", parseNoticeChannel, [](NoticeChannel channel) { return wordOf(channel); });
}

QString numbered(const QString& number)
{
    return number.isEmpty() ? QString() : Words::tr("No %1").arg(number);
}

QString sessionIn(const JournalFacts& facts, const char* name)
{
    const QString number = facts.text(name);
    return number.isEmpty() ? QString() : Words::tr("Session %1").arg(number);
}

QStringList ofReport(const Case& file, const JournalFacts& facts)
{
    QString told;
    for (const CaseDisability& one : file.before.disabilities) {
        if (one.reportedAt == facts.at("toldAt"))
            told = one.report;
    }
    return {said(facts, "channel", parseReportChannel), facts.moment("toldAt"), sessionIn(facts, "session"), told};
}

QStringList ofProof(const JournalFacts& facts)
{
    QStringList words {Words::tr("Sheet No %1").arg(facts.text("sheet")),
        Words::tr("%1 to %2").arg(facts.day("from"), facts.day("until")), said(facts, "gapWaived", parseGapWaiver)};
    if (facts.number("extensionDays") > 0)
        words << Words::tr("voucher extended to %1").arg(facts.day("voucherUntil"));
    return words;
}

QStringList ofBasis(const JournalFacts& facts)
{
    const auto basis = [](Basis one) { return wordOf(one); };
    return {Words::tr("%1, before: %2").arg(facts.word("to", parseBasis, basis), facts.word("from", parseBasis, basis)),
        numbered(facts.text("voucher")), facts.text("employer").isEmpty() ? QString() : Words::tr("BIN %1").arg(facts.text("employer")),
        facts.text("reason")};
}

/// Acts that were read from a file of proctoring: those of this candidate only.
QStringList ofImportedActs(const Case& file, const JournalFacts& facts)
{
    QStringList words {Words::tr("from the file %1").arg(facts.text("file"))};
    for (const ViolationLine& line : file.happenings.violations) {
        if (line.violation.source == ViolationSource::Proctoring)
            words << Words::tr("Act No %1").arg(line.violation.numberText());
    }
    return words;
}

QStringList ofAct(const Case& file, const JournalFacts& facts)
{
    if (facts.text("number").isEmpty())
        return ofImportedActs(file, facts);
    QStringList words {Words::tr("Act No %1").arg(facts.text("number")), textOf(nameOfThing(facts.text("thing"))),
        said(facts, "consequence", parseConsequence), facts.moment("occurredAt")};
    for (const ViolationLine& line : file.happenings.violations) {
        if (line.violation.numberText() == facts.text("number"))
            words << line.violation.description;
    }
    return words;
}

QStringList ofEntry(const JournalFacts& facts)
{
    const QString kind = facts.text("kind");
    return {facts.word("category", parseIncidentCategory,
                [&kind](IncidentCategory category) { return ProcedureWords::ofIncident(category, kind); }),
        facts.moment("occurredAt"), facts.text("text")};
}

QStringList ofCorrection(const JournalFacts& facts)
{
    QStringList words {
        Words::tr("Protocol No %1 instead of No %2").arg(facts.text("number"), facts.text("corrects"))};
    if (!facts.day("countsFrom").isEmpty())
        words << Words::tr("signed really on %1").arg(facts.day("countsFrom"));
    return words << facts.text("reason");
}

QStringList ofCancellation(const JournalFacts& facts)
{
    return {facts.text("serial"), Words::tr("void since %1").arg(facts.day("cancelledOn")),
        said(facts, "source", parseCancellationSource), facts.text("ground")};
}

const CaseAppeal* appealIn(const Case& file, const JournalFacts& facts)
{
    const auto found = std::find_if(file.appeals.begin(), file.appeals.end(),
        [&](const CaseAppeal& one) { return one.number == facts.text("number"); });
    return found == file.appeals.end() ? nullptr : &*found;
}

QStringList votesOf(const CaseAppeal& appeal)
{
    QStringList words;
    for (const CaseAppealMember& member : appeal.members) {
        if (!member.isFor)
            continue;
        const QString vote = *member.isFor ? Words::tr("%1: for").arg(member.name) : Words::tr("%1: against").arg(member.name);
        words << (member.dissent.isEmpty() ? vote : QStringLiteral("%1 (%2)").arg(vote, member.dissent));
    }
    return words;
}

QStringList ofVerdict(const Case& file, const JournalFacts& facts)
{
    const QStringList head {
        numbered(facts.text("number")), said(facts, "decision", parseAppealOutcome), facts.day("decidedOn")};
    QStringList words {head.join(QStringLiteral(" · "))};
    if (const CaseAppeal* appeal = appealIn(file, facts))
        words << appeal->appeal.reasons << votesOf(*appeal);
    return words;
}

bool isOrder(const JournalFacts& facts)
{
    return facts.text("order") == QLatin1String("cancel");
}

} // namespace

QStringList factsBefore(const Case& file, Action action, const JournalFacts& facts)
{
    switch (action) {
    case Action::ReportDisability:
        return ofReport(file, facts);
    case Action::ProveDisability:
        return ofProof(facts);
    case Action::PostponeForFault:
        return {sessionIn(facts, "session"), facts.moment("occurredAt"), facts.text("nature"),
            said(facts, "gapWaived", parseGapWaiver)};
    case Action::InterruptSession:
        return {sessionIn(facts, "number"), said(facts, "cause", parseInterruptionCause), facts.text("nature")};
    case Action::ChangeBasis:
        return ofBasis(facts);
    case Action::CloseCase:
        return {said(facts, "ground", parseClosureGround),
            file.before.closure ? file.before.closure->explanation : QString()};
    case Action::RegisterApplication:
        return file.before.retakeOf ? QStringList {Words::tr("takes up No %1 again").arg(file.before.retakeOf->numberText)}
                                    : QStringList();
    default:
        return {};
    }
}

QStringList factsDuring(const Case& file, Action action, const JournalFacts& facts)
{
    switch (action) {
    case Action::DeclareTie:
        return {facts.text("member"), said(facts, "kind", parseTieKind), facts.text("withdrawn")};
    case Action::SubstituteMember:
        return {facts.text("in").isEmpty() ? facts.text("out")
                                           : Words::tr("%1 instead of %2").arg(facts.text("in"), facts.text("out")),
            said(facts, "reason", parseSubstitutionReason), numbered(facts.text("order"))};
    case Action::IdentifyCandidate:
        return {said(facts, "attendance", parseAttendance), facts.text("document")};
    case Action::WriteIncident:
        return ofEntry(facts);
    case Action::RecordViolation:
        return ofAct(file, facts);
    default:
        return {};
    }
}

QStringList factsAfter(Action action, const JournalFacts& facts)
{
    const QString duplicate = facts.text("duplicate");
    switch (action) {
    case Action::DraftCorrection:
    case Action::CorrectProtocol:
        return ofCorrection(facts);
    case Action::IssueDuplicate:
        return {numbered(duplicate), facts.text("serial"), said(facts, "reason", parseDuplicateReason)};
    case Action::HandOverCertificate:
        return {numbered(duplicate)};
    case Action::CancelCertificate:
        return ofCancellation(facts);
    case Action::Synchronize:
        return isOrder(facts) ? ofCancellation(facts) : QStringList();
    case Action::AcceptRecount:
        return {facts.word("term", parseObligation, [](Obligation term) { return wordOf(term); }),
            facts.truth("accepted") ? Words::tr("%1 instead of %2").arg(facts.day("newLastDay"), facts.day("lastDay"))
                                    : Words::tr("%1 stays").arg(facts.day("lastDay"))};
    default:
        return {};
    }
}

QStringList factsOfAppeal(const Case& file, Action action, const JournalFacts& facts)
{
    const QString number = numbered(facts.text("number"));
    const CaseAppeal* appeal = appealIn(file, facts);
    switch (action) {
    case Action::RecordReceipt:
        return {facts.day("receivedOn"), Words::tr("an appeal is in time until %1").arg(facts.day("lastDay"))};
    case Action::RegisterAppeal:
        return {number, Words::tr("received on %1").arg(facts.day("receivedOn")),
            appeal ? appeal->appeal.grounds : QString()};
    case Action::AdmitAppeal:
        return {number, said(facts, "admission", parseAdmission), facts.text("reason"), channelIn(facts)};
    case Action::AssignAppeal:
        return {number, Words::tr("order No %1").arg(facts.text("order")), appeal ? textOf(appeal->commissionName) : QString()};
    case Action::DecideAppeal:
        return ofVerdict(file, facts);
    case Action::SendAppealDecision:
        return {number, said(facts, "decision", parseAppealOutcome), channelIn(facts)};
    default:
        return {};
    }
}

QString specialEvent(const Case& file, Action action, const JournalFacts& facts)
{
    if (action == Action::UnscheduleCandidate && facts.text("disability") == QLatin1String("taken-back"))
        return Words::tr("The report of illness was taken back");
    if (action == Action::HandOverCertificate && !facts.text("duplicate").isEmpty())
        return Words::tr("The duplicate was handed over");
    if (action == Action::Synchronize && isOrder(facts))
        return eventOf(Action::CancelCertificate);
    if (action == Action::RegisterApplication && file.before.retakeOf)
        return Words::tr("The application was registered to take the stages again");
    if (action == Action::AcceptRecount)
        return facts.truth("accepted") ? Words::tr("A term was counted anew") : Words::tr("A term was kept though it counts otherwise now");
    return {};
}

} // namespace tanu::desktop
