#include "app/desktop/casepage/casecontroller.h"

#include "app/desktop/context/deskcontext.h"

#include <algorithm>

namespace tanu::desktop {

CaseController::CaseController(DeskContext& context)
    : m_context(context)
{
}

Result<void> CaseController::load(const ApplicationId& id)
{
    auto file = CaseQuery(m_context.connection(), m_context.clock()).load(id);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return {};
}

Result<void> CaseController::reload()
{
    if (!m_file)
        return {};
    const ApplicationId id = m_file->application.id;
    return load(id);
}

bool CaseController::isOfSession(Action action)
{
    switch (action) {
    case Action::StartSession:
    case Action::RecordTheory:
    case Action::RecordPractice:
    case Action::ConfirmDecision:
    case Action::EndSession:
    case Action::DraftProtocol:
    case Action::SignProtocol:
    case Action::AcquaintCandidate:
    case Action::ChangeSession:
    case Action::CancelSession:
        return true;
    default:
        return false;
    }
}

std::vector<Action> CaseController::otherActions() const
{
    std::vector<Action> actions;
    if (!m_file)
        return actions;
    for (const tanu::Step& step : m_file->steps) {
        const bool isTaken = step.action == m_file->nextAction || isOfSession(step.action)
            || step.action == Action::SpoilCertificate || step.action == Action::PrintCertificate
            || std::find(actions.begin(), actions.end(), step.action) != actions.end();
        const bool isPossible = step.action != Action::ConcludeContract || (m_file->check && m_file->check->complete);
        if (!isTaken && isPossible)
            actions.push_back(step.action);
    }
    return actions;
}

Result<PreparedCertificate> CaseController::prepareDocument()
{
    Desk desk = m_context.desk();
    const auto outcomes = PrepareCertificates(desk).run({m_file->application.id});
    return outcomes.front().result;
}

} // namespace tanu::desktop
