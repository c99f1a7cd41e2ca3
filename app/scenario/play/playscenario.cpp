#include "app/scenario/play/playscenario.h"

#include "app/scenario/events/eventtools.h"
#include "app/scenario/play/expectations.h"
#include "core/services/queries/casequery.h"
#include "core/domain/values/numbertext.h"

#include <algorithm>

namespace tanu::scenario {

namespace {

Handler handlerOf(const QString& code)
{
    for (const auto* events : {&intakeEvents(), &sessionEvents(), &examEvents(), &outcomeEvents(), &appealEvents(), &centerEvents()}) {
        const auto found = std::find_if(
            events->begin(), events->end(), [&](const EventHandler& one) { return code == QLatin1String(one.code); });
        if (found != events->end())
            return found->play;
    }
    return nullptr;
}

QString dayText(QDate date)
{
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QStringList documentsOf(const Case& file)
{
    QStringList documents;
    if (file.refusal)
        documents.append(QStringLiteral("refusal ") + numberText(file.refusal->year, file.refusal->number));
    if (file.contract)
        documents.append(QStringLiteral("contract ") + numberText(file.contract->year, file.contract->number));
    for (const CaseNotice& notice : file.notices)
        documents.append(QStringLiteral("notice ") + notice.number);
    if (file.protocol)
        documents.append(QStringLiteral("protocol %1 %2").arg(file.protocol->number, dayText(file.protocol->signedOn)));
    for (const CaseCertificate& certificate : file.certificates)
        documents.append(QStringLiteral("certificate %1 (%2)").arg(certificate.serial,
            certificate.state == CertificateState::Issued ? QStringLiteral("valid") : codeOf(certificate.state)));
    for (const ViolationLine& line : file.happenings.violations)
        documents.append(QStringLiteral("act ") + line.violation.numberText());
    for (const CaseAppeal& appeal : file.appeals)
        documents.append(QStringLiteral("appeal ") + appeal.number);
    if (file.resultNotice)
        documents.append(QStringLiteral("result ") + file.resultNotice->number);
    return documents;
}

} // namespace

PlayScenario::PlayScenario(Stage& stage)
    : m_stage(stage)
{
}

Result<std::vector<EventAfter>> PlayScenario::run(const Scenario& scenario)
{
    std::vector<EventAfter> told;
    for (const Event& event : scenario.events) {
        auto after = play(event);
        if (!after)
            return after.error();
        after->failures = failuresOf(*after);
        told.push_back(*std::move(after));
    }
    return told;
}

Result<EventAfter> PlayScenario::play(const Event& event)
{
    EventAfter after {event, std::nullopt, {}, {}};
    m_stage.goTo(event.at);
    const Handler handler = handlerOf(event.code);
    if (!handler)
        return Error {ErrorKind::ImportLineBad, {QString::number(event.line), event.code}, {}};
    if (const auto done = handler(m_stage, event); !done)
        after.refused = done.error();
    auto cases = lookAt(event);
    if (!cases)
        return cases.error();
    after.cases = *std::move(cases);
    return after;
}

Result<std::vector<CaseAfter>> PlayScenario::lookAt(const Event& event)
{
    std::vector<CaseAfter> cases;
    for (const QString& name : m_stage.names()) {
        const bool isExpected = std::any_of(event.expectations.begin(), event.expectations.end(),
            [&](const Expectation& expected) { return expected.who == name; });
        if (!isExpected && !event.who.contains(name))
            continue;
        auto one = look(name);
        if (!one)
            return one.error();
        cases.push_back(*std::move(one));
    }
    return cases;
}

Result<CaseAfter> PlayScenario::look(const QString& who)
{
    const auto id = m_stage.caseOf(who);
    if (!id)
        return id.error();
    const auto file = CaseQuery(m_stage.connection(), m_stage.clock()).load(*id);
    if (!file)
        return file.error();
    CaseAfter after {who, codeOf(file->application.state), {}, documentsOf(*file)};
    for (const CaseObligation& obligation : file->obligations)
        after.terms.push_back({obligation.clause, obligation.deadline.lastDay, !obligation.isOpen()});
    return after;
}

} // namespace tanu::scenario
