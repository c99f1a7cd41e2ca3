#include "app/desktop/casepage/casetimeline.h"

#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "core/services/sessions/decision.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

/// Puts the journal's facts into words.
class Facts {
    Q_DECLARE_TR_FUNCTIONS(CaseTimeline)

public:
    Facts(const Case& file, const StarterRegisters& registers, const Cbor& facts)
        : m_file(file)
        , m_registers(registers)
        , m_facts(facts)
    {
    }

    [[nodiscard]] QString inWords(Action action) const;

private:
    [[nodiscard]] QString text(const char* name) const;
    [[nodiscard]] qint64 number(const char* name) const;
    [[nodiscard]] bool truth(const char* name) const;
    [[nodiscard]] QStringList texts(const char* name) const;
    [[nodiscard]] QString moment(const char* name) const;

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
    const Cbor& m_facts;
};

QString Facts::text(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asText() ? *value->asText() : QString();
}

qint64 Facts::number(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asNumber() ? *value->asNumber() : 0;
}

bool Facts::truth(const char* name) const
{
    const Cbor* value = m_facts.find(QLatin1String(name));
    return value && value->asBoolean() && *value->asBoolean();
}

QStringList Facts::texts(const char* name) const
{
    QStringList items;
    const Cbor* value = m_facts.find(QLatin1String(name));
    if (!value || !value->asArray())
        return items;
    for (const Cbor& item : *value->asArray()) {
        if (item.asText())
            items.append(*item.asText());
    }
    return items;
}

QString Facts::moment(const char* name) const
{
    const qint64 milliseconds = number(name);
    return milliseconds > 0 ? momentText(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)) : QString();
}

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
        return {fieldName(text("what"))};
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
        return {tr("%1 of %2 correct").arg(number("correct")).arg(number("total")),
            truth("admitted") ? tr("admitted to practice") : tr("not admitted to practice")};
    case Action::RecordPractice:
        return {tr("marks: %1").arg(number("marks")),
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

QString Facts::inWords(Action action) const
{
    QStringList parts = aboutPackage(action) + aboutSession(action) + aboutExam(action) + aboutOutcome(action);
    parts.removeAll(QString());
    QString words = action == Action::ConfirmDecision || action == Action::RefuseApplication
        ? parts.join(QLatin1Char('\n'))
        : parts.join(QStringLiteral(" · "));
    if (truth("late"))
        words += (words.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("after the last day");
    return words;
}

QString clauseOf(Action action)
{
    switch (action) {
    case Action::RegisterApplication:
        return QStringLiteral("R4.1");
    case Action::AddAttachment:
        return QStringLiteral("R4.2");
    case Action::CheckPackage:
        return QStringLiteral("R5.1");
    case Action::ConcludeContract:
        return QStringLiteral("R5.3");
    case Action::RefuseApplication:
        return QStringLiteral("R5.2");
    case Action::ScheduleCandidate:
        return QStringLiteral("R6.2");
    case Action::RecordNotice:
        return QStringLiteral("R6.1");
    case Action::RecordTheory:
        return QStringLiteral("R15");
    case Action::RecordPractice:
        return QStringLiteral("R16");
    case Action::ConfirmDecision:
        return QStringLiteral("R17.1");
    case Action::SignProtocol:
        return QStringLiteral("R17.2");
    case Action::PrepareCertificate:
    case Action::HandOverCertificate:
        return QStringLiteral("R18.1");
    case Action::NotifyNotPassed:
        return QStringLiteral("R19");
    default:
        return {};
    }
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
        TimelineEntry card {iconOf(*entry.action), eventOf(*entry.action), entry.actorName, entry.at,
            Facts(file, registers, entry.facts).inWords(*entry.action), clauseOf(*entry.action), {}};
        for (const QString& paper : papersOf(file, *entry.action))
            card.papers.push_back({paper, paperTitle(paper)});
        cards.push_back(std::move(card));
    }
    std::reverse(cards.begin(), cards.end());
    return cards;
}

} // namespace tanu::desktop
