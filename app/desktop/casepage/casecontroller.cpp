#include "app/desktop/casepage/casecontroller.h"

#include "app/desktop/casepage/casepapers.h"
#include "app/desktop/casepage/panels/duplicatehandoverpanel.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "core/services/journal/lookintofile.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseController)
};

} // namespace

CaseController::CaseController(DeskContext& context)
    : m_context(context)
{
}

Result<void> CaseController::load(const ApplicationId& id)
{
    m_file.reset();
    return read(id, Look::Opened);
}

Result<void> CaseController::reload()
{
    if (!m_file)
        return {};
    const ApplicationId id = m_file->application.id;
    return read(id, Look::StillOpen);
}

Result<void> CaseController::read(const ApplicationId& id, Look look)
{
    Desk desk = m_context.desk();
    if (const auto noted = LookIntoFile(desk).run(id, look); !noted)
        return noted;
    auto file = CaseQuery(m_context.connection(), m_context.clock()).load(id);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return readRecounts();
}

/// Asks for the terms of the whole center only where this case has one.
Result<void> CaseController::readRecounts()
{
    m_recounts.clear();
    const bool isMoved = std::any_of(m_file->obligations.begin(), m_file->obligations.end(),
        [](const CaseObligation& term) { return term.isOpen() && term.recounted; });
    if (!isMoved)
        return {};
    const auto pending = RecountQuery(m_context.connection()).pending();
    if (!pending)
        return pending.error();
    std::copy_if(pending->begin(), pending->end(), std::back_inserter(m_recounts),
        [this](const RecountItem& item) { return item.term.application == m_file->application.id; });
    return {};
}

bool CaseController::isOfSession(Action action)
{
    switch (action) {
    case Action::StartSession:
    case Action::CheckReadiness:
    case Action::IdentifyCandidate:
    case Action::WriteIncident:
    case Action::RecordViolation:
    case Action::InterruptSession:
    case Action::DeclareTie:
    case Action::SubstituteMember:
    case Action::RecordTheory:
    case Action::RecordPractice:
    case Action::ConfirmDecision:
    case Action::EndSession:
    case Action::DraftProtocol:
    case Action::SignProtocol:
    case Action::DraftCorrection:
    case Action::CorrectProtocol:
    case Action::AcquaintCandidate:
    case Action::ChangeSession:
    case Action::CancelSession:
        return true;
    default:
        return false;
    }
}

bool CaseController::waitsForHead() const
{
    return !m_file->appeals.empty() && m_file->appeals.back().waitsForHead();
}

bool CaseController::isPossible(Action action) const
{
    switch (action) {
    case Action::ConcludeContract:
        return m_file->check && m_file->check->complete;
    case Action::PostponeForFault:
        return m_file->session && m_file->session->mode == ExamMode::Online;
    case Action::AdmitAppeal:
        return waitsForHead();
    case Action::AssignAppeal:
        return !waitsForHead();
    case Action::SpoilCertificate:
    case Action::PrintCertificate:
        return false;
    default:
        return !isOfSession(action);
    }
}

std::vector<Action> CaseController::otherActions() const
{
    std::vector<Action> actions;
    if (!m_file)
        return actions;
    for (const tanu::Step& step : m_file->steps) {
        const bool isTaken = step.action == m_file->nextAction
            || std::find(actions.begin(), actions.end(), step.action) != actions.end();
        if (!isTaken && isPossible(step.action))
            actions.push_back(step.action);
    }
    if (m_file->before.mayBeRetaken)
        actions.push_back(Action::RegisterApplication);
    return actions;
}

bool CaseController::isSessionOpen() const
{
    if (!m_file || !m_file->session || (m_file->nextAction && isOfSession(*m_file->nextAction)))
        return false;
    return std::any_of(m_file->steps.begin(), m_file->steps.end(),
        [](const tanu::Step& step) { return isOfSession(step.action); });
}

QString CaseController::verb(Action action) const
{
    if (isOfSession(action))
        return Words::tr("Go to the session");
    if (action == Action::RegisterApplication)
        return Words::tr("New application from this file");
    if (action == Action::IssueDuplicate && DuplicateHandOverPanel::waitingIn(*m_file))
        return Words::tr("Hand over the duplicate");
    if (action == Action::UnscheduleCandidate && m_file->application.state == CaseState::DisabilityReported)
        return Words::tr("Take back the report of illness");
    if (action == Action::AssignAppeal && m_file->application.state == CaseState::AppealAssigned)
        return Words::tr("Hand to another appeal commission");
    return verbOf(action);
}

QString CaseController::fileName(const QString& paper) const
{
    QString name = m_file->application.numberText() + QLatin1Char(' ') + paperTitle(paper);
    return name.replace(QLatin1Char('/'), QLatin1Char('-'));
}

Result<void> CaseController::decideRecount(Obligation obligation, RecountDecision decision)
{
    for (const RecountItem& item : m_recounts) {
        if (item.term.obligation != obligation)
            continue;
        Desk desk = m_context.desk();
        const auto decided = AcceptRecount(desk).run(
            {{item.term.application, obligation, item.term.lastDay, item.term.now.lastDay}}, decision);
        return decided.front().result;
    }
    return Error {ErrorKind::NotFound, {QStringLiteral("recount"), codeOf(obligation)}, {}};
}

SigningRight CaseController::rightTo(Action action) const
{
    if (!m_file || !m_context.may(action))
        return {};
    SignersQuery signers(m_context.connection());
    Result<SigningRight> right = SigningRight {};
    if (action == Action::RefuseApplication)
        right = signers.ofRefusal(m_file->application.id, m_context.actor());
    else if (action == Action::PrepareCertificate)
        right = signers.ofDocument(m_file->application.id, m_context.actor());
    return right ? *std::move(right) : SigningRight {};
}

Result<PreparedCertificate> CaseController::prepareDocument()
{
    auto desk = m_context.signing(Action::PrepareCertificate,
        {Words::tr("Prepare the document for %1?").arg(m_file->application.fields.name.full()), Words::tr("Prepare"),
            Words::tr("It gets the next serial number of the center.")});
    if (!desk)
        return ErrorKind::Cancelled;
    const auto outcomes = PrepareCertificates(*desk).run({m_file->application.id});
    return outcomes.front().result;
}

} // namespace tanu::desktop
