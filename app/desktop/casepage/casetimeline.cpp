#include "app/desktop/casepage/casetimeline.h"

#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/casepage/procedurefacts.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/named.h"
#include "core/services/sessions/decision.h"

namespace tanu::desktop {

namespace {

/// What the candidate was acquainted with (R8.1, R8.2), by the codes of AcquaintCandidates.
constexpr std::array acquaintances {
    Named {"tools-and-appeals", QT_TRANSLATE_NOOP("CaseTimeline", "equipment and the way of appeal")},
    Named {"safety-briefing", QT_TRANSLATE_NOOP("CaseTimeline", "safety briefing")},
    Named {"both", QT_TRANSLATE_NOOP("CaseTimeline", "briefing, equipment and the way of appeal")},
};

/// Puts the journal's facts into words.
class Facts : private JournalFacts {
    Q_DECLARE_TR_FUNCTIONS(CaseTimeline)

public:
    Facts(const Case& file, const StarterRegisters& registers, const Cbor& facts)
        : JournalFacts(facts)
        , m_file(file)
        , m_registers(registers)
    {
    }

    [[nodiscard]] QString inWords(Action action) const;
    [[nodiscard]] QString event(Action action) const;
    /// The number by which papers of the action are told apart.
    [[nodiscard]] QString paperNumber() const;

private:
    [[nodiscard]] QStringList aboutPackage(Action action) const;
    [[nodiscard]] QStringList aboutSession(Action action) const;
    [[nodiscard]] QStringList aboutExam(Action action) const;
    [[nodiscard]] QStringList aboutOutcome(Action action) const;
    [[nodiscard]] QString checkResult() const;
    [[nodiscard]] QStringList grounds() const;
    [[nodiscard]] QString documentKind() const;
    [[nodiscard]] QString channel() const;
    [[nodiscard]] QStringList decision() const;
    [[nodiscard]] QString reasonText(const DecisionReason& reason) const;

    const Case& m_file;
    const StarterRegisters& m_registers;
};

QString Facts::checkResult() const
{
    if (truth("complete"))
        return tr("Complete");
    QStringList missing;
    for (const QString& code : texts("missing")) {
        if (const auto group = parseDocumentGroup(code))
            missing.append(wordOf(*group));
    }
    return missing.isEmpty() ? tr("Incomplete or wrong") : tr("Incomplete, missing: %1").arg(missing.join(QStringLiteral(", ")));
}

QStringList Facts::grounds() const
{
    QStringList words;
    for (const QString& id : texts("grounds")) {
        for (const RefusalGround& ground : m_registers.refusalGrounds()) {
            if (ground.id == id)
                words.append(textOf(ground.name));
        }
    }
    return words;
}

QString Facts::documentKind() const
{
    for (const auto& kind : m_registers.documentKinds()) {
        if (kind.id == text("kind"))
            return textOf(kind.name);
    }
    return text("kind");
}

QString Facts::channel() const
{
    const auto parsed = parseNoticeChannel(text("channel"));
    return parsed ? wordOf(*parsed) : QString();
}

QStringList Facts::aboutPackage(Action action) const
{
    switch (action) {
    case Action::RegisterApplication:
        return {tr("No %1").arg(text("number")), tr("documents: %1").arg(number("attachments"))};
    case Action::AddAttachment:
        return {documentKind(), truth("scan") ? tr("with a scan") : tr("without a scan")};
    case Action::CheckPackage:
        return {checkResult()};
    case Action::ConcludeContract: {
        const auto price = Money::ofTiyn(number("tiyn"));
        return {tr("No %1").arg(text("number")), price ? tr("%1 ₸").arg(price->toString()) : QString()};
    }
    case Action::RefuseApplication:
        return QStringList {tr("No %1").arg(text("number"))} + grounds();
    default:
        return {};
    }
}

QStringList Facts::aboutSession(Action action) const
{
    switch (action) {
    case Action::ScheduleCandidate:
        return {tr("Session %1").arg(text("session")), moment("startsAt")};
    case Action::UnscheduleCandidate:
    case Action::CancelSession:
        return {text("reason")};
    case Action::ChangeSession:
        return {moment("startsAt"), text("place")};
    case Action::RecordNotice:
        return {tr("No %1").arg(text("number")), channel(), moment("startsAt")};
    case Action::AcquaintCandidate:
        return {wordsIn(acquaintances, "CaseTimeline", text("what"))};
    case Action::StartSession:
        return {tr("Session %1").arg(text("number")), text("reason")};
    case Action::EndSession:
        return {tr("Session %1").arg(text("number"))};
    default:
        return {};
    }
}

QString Facts::reasonText(const DecisionReason& reason) const
{
    using Kind = DecisionReason::Kind;
    switch (reason.kind) {
    case Kind::TheorySufficient:
    case Kind::TheoryInsufficient:
        return tr("Theory: %1 of %2 correct, %3 were needed").arg(reason.reached).arg(reason.of).arg(reason.least);
    case Kind::MapPerformed:
    case Kind::TotalTooLow:
        return tr("Practice: %1 of %2 points, %3 were needed").arg(reason.reached).arg(reason.of).arg(reason.least);
    case Kind::Violation:
        return tr("Repeated violation (R13): act No %1").arg(reason.act);
    case Kind::OperationNotPerformed:
        break;
    }
    QString name = reason.operation;
    for (const MapOperation& operation : m_file.programme.operations) {
        if (operation.rule.id == reason.operation)
            name = textOf(operation.name);
    }
    return tr("%1: %2 of %3 points, %4 were needed").arg(name).arg(reason.reached).arg(reason.of).arg(reason.least);
}

QStringList Facts::decision() const
{
    const auto decided = parseDecision(text("decision"));
    QStringList lines;
    if (decided)
        lines.append(*decided == Decision::Passed ? tr("Passed") : tr("Not passed"));
    if (const auto reasons = parseReasons(text("reasons"))) {
        for (const DecisionReason& reason : *reasons)
            lines.append(reasonText(reason));
    }
    return lines;
}

QStringList Facts::aboutExam(Action action) const
{
    switch (action) {
    case Action::RecordTheory:
        if (!text("file").isEmpty())
            return {tr("from the file %1").arg(text("file"))};
        return {tr("%1 of %2 correct").arg(number("correct")).arg(number("total")),
            truth("admitted") ? tr("admitted to practice") : tr("not admitted to practice")};
    case Action::RecordPractice:
        return {text("member").isEmpty() ? tr("marks: %1").arg(number("marks"))
                                         : tr("marks of %1: %2").arg(text("member")).arg(number("marks")),
            number("missing") > 0 ? tr("still to come: %1").arg(number("missing")) : QString()};
    case Action::ConfirmDecision:
        return decision();
    case Action::SignProtocol:
    case Action::DraftProtocol:
        return {tr("Protocol No %1").arg(text("number"))};
    default:
        return {};
    }
}

QStringList Facts::aboutOutcome(Action action) const
{
    switch (action) {
    case Action::PrepareCertificate:
        return {text("serial")};
    case Action::SpoilCertificate:
        return {text("serial"), text("reason")};
    case Action::HandOverCertificate:
        return {text("serial"), tr("collected by %1").arg(text("collectedBy"))};
    case Action::NotifyNotPassed:
        return {tr("No %1").arg(text("number")), channel()};
    case Action::PrintPaper:
        return {paperTitle(text("form"))};
    default:
        return {};
    }
}

/// Where the parts are sentences, each has its own line.
bool isLined(Action action)
{
    switch (action) {
    case Action::ConfirmDecision:
    case Action::RefuseApplication:
    case Action::CloseCase:
    case Action::ChangeBasis:
    case Action::DecideAppeal:
        return true;
    default:
        return false;
    }
}

QString Facts::inWords(Action action) const
{
    QStringList parts = aboutPackage(action) + aboutSession(action) + aboutExam(action) + aboutOutcome(action)
        + factsBefore(m_file, action, *this) + factsDuring(m_file, action, *this) + factsAfter(action, *this)
        + factsOfAppeal(m_file, action, *this);
    parts.removeAll(QString());
    QString words = parts.join(isLined(action) ? QStringLiteral("\n") : QStringLiteral(" · "));
    if (truth("late"))
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("after the last day");
    return words;
}

QString Facts::event(Action action) const
{
    const QString special = specialEvent(m_file, action, *this);
    return special.isEmpty() ? eventOf(action) : special;
}

QString Facts::paperNumber() const
{
    const QString duplicate = text("duplicate");
    return duplicate.isEmpty() ? text("number") : duplicate;
}

struct Cited {
    Action action;
    const char* clause;
};

constexpr std::array cited {Cited {Action::RegisterApplication, "R4.1"}, Cited {Action::AddAttachment, "R4.2"},
    Cited {Action::CheckPackage, "R5.1"}, Cited {Action::ConcludeContract, "R5.3"},
    Cited {Action::RefuseApplication, "R5.2"}, Cited {Action::ScheduleCandidate, "R6.2"},
    Cited {Action::RecordNotice, "R6.1"}, Cited {Action::ReportDisability, "R7"},
    Cited {Action::ProveDisability, "R7"}, Cited {Action::PostponeForFault, "R11.2"},
    Cited {Action::ChangeBasis, "L15.3"}, Cited {Action::DeclareTie, "R9.1"},
    Cited {Action::SubstituteMember, "R9.1"}, Cited {Action::CheckReadiness, "R10"},
    Cited {Action::RecordViolation, "R13"}, Cited {Action::RecordTheory, "R15"},
    Cited {Action::RecordPractice, "R16"}, Cited {Action::ConfirmDecision, "R17.1"},
    Cited {Action::SignProtocol, "R17.2"}, Cited {Action::DraftCorrection, "R17.2"},
    Cited {Action::CorrectProtocol, "R17.2"}, Cited {Action::PrepareCertificate, "R18.1"},
    Cited {Action::HandOverCertificate, "R18.1"}, Cited {Action::CancelCertificate, "L26.2"},
    Cited {Action::NotifyNotPassed, "R19"}, Cited {Action::RecordReceipt, "R20"},
    Cited {Action::RegisterAppeal, "R20"}, Cited {Action::AdmitAppeal, "R20"}, Cited {Action::AssignAppeal, "R21"},
    Cited {Action::DecideAppeal, "R22"}, Cited {Action::SendAppealDecision, "R22"},
    Cited {Action::AcceptRecount, "W4"}};

QString clauseOf(Action action)
{
    const auto found = std::find_if(cited.begin(), cited.end(), [&](const Cited& one) { return one.action == action; });
    return found == cited.end() ? QString() : QString::fromLatin1(found->clause);
}

} // namespace

std::vector<TimelineEntry> timelineOf(const Case& file, const StarterRegisters& registers)
{
    std::vector<TimelineEntry> cards;
    for (const tanu::TimelineEntry& entry : file.timeline) {
        if (!entry.action) {
            cards.push_back({QStringLiteral("history"), entry.actionCode, entry.actorName, entry.at, {}, {}, {}});
            continue;
        }
        const Facts facts(file, registers, entry.facts);
        TimelineEntry card {iconOf(*entry.action), facts.event(*entry.action), entry.actorName, entry.at,
            facts.inWords(*entry.action), clauseOf(*entry.action), {}};
        for (const QString& paper : papersOf(file, *entry.action, facts.paperNumber()))
            card.papers.push_back({paper, paperTitle(paper)});
        cards.push_back(std::move(card));
    }
    std::reverse(cards.begin(), cards.end());
    return cards;
}

} // namespace tanu::desktop
