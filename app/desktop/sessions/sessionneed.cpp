#include "app/desktop/sessions/sessionneed.h"

namespace tanu::desktop {

namespace {

bool isAnybody(const SessionView& view, CaseState state)
{
    return std::any_of(view.candidates.begin(), view.candidates.end(),
        [state](const SessionCandidate& candidate) { return candidate.application.state == state; });
}

SessionNeed needOfPlanned(const SessionView& view)
{
    if (view.candidates.empty())
        return SessionNeed::Candidates;
    if (isAnybody(view, CaseState::Scheduled))
        return SessionNeed::Notices;
    return view.canStartToday ? SessionNeed::Start : SessionNeed::Day;
}

SessionNeed needOfStarted(const SessionView& view)
{
    if (isAnybody(view, CaseState::InSession))
        return SessionNeed::Theory;
    if (isAnybody(view, CaseState::AdmittedToPractice))
        return SessionNeed::Practice;
    return isAnybody(view, CaseState::Assessed) ? SessionNeed::Decisions : SessionNeed::End;
}

} // namespace

SessionNeed needOf(const SessionView& view)
{
    if (view.isAway)
        return SessionNeed::Nothing;
    switch (view.session.state) {
    case SessionState::Planned:
        return needOfPlanned(view);
    case SessionState::Started:
        return needOfStarted(view);
    case SessionState::Ended:
        return view.protocol ? SessionNeed::Signature : SessionNeed::Draft;
    case SessionState::ProtocolSigned:
    case SessionState::Cancelled:
        return SessionNeed::Nothing;
    }
    Q_UNREACHABLE();
}

std::optional<Action> actionOf(SessionNeed need)
{
    switch (need) {
    case SessionNeed::Candidates:
        return Action::ScheduleCandidate;
    case SessionNeed::Notices:
        return Action::RecordNotice;
    case SessionNeed::Start:
        return Action::StartSession;
    case SessionNeed::Theory:
        return Action::RecordTheory;
    case SessionNeed::Practice:
        return Action::RecordPractice;
    case SessionNeed::Decisions:
        return Action::ConfirmDecision;
    case SessionNeed::End:
        return Action::EndSession;
    case SessionNeed::Draft:
        return Action::DraftProtocol;
    case SessionNeed::Signature:
        return Action::SignProtocol;
    case SessionNeed::Day:
    case SessionNeed::Nothing:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace tanu::desktop
