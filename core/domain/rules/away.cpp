#include "core/domain/rules/away.h"

#include <algorithm>
#include <array>

namespace tanu {

namespace {

/// Before the day: the office plans.
constexpr std::array plannings {
    Action::ChangeSession, Action::CancelSession, Action::ScheduleCandidate, Action::UnscheduleCandidate};

/// The day itself, up to the signed protocol (R8 to R17).
constexpr std::array procedures {Action::AcquaintCandidate, Action::SubstituteMember, Action::CheckReadiness,
    Action::IdentifyCandidate, Action::StartSession, Action::WriteIncident, Action::RecordViolation,
    Action::InterruptSession, Action::PostponeForFault, Action::RecordTheory, Action::RecordPractice,
    Action::ConfirmDecision, Action::EndSession, Action::DraftProtocol, Action::SignProtocol};

/// What a venue does besides; checking out and bringing home have a far end there.
constexpr std::array besides {Action::DeclareTie, Action::PrintPaper, Action::LookIntoFile, Action::TakeOutList,
    Action::SaveAccount, Action::ReadJournal, Action::MakeBackup, Action::SaveBackupSettings, Action::EnrolVenue, Action::CheckOutSession,
    Action::BringHomeSession, Action::SaveDeskLock};

template <size_t size>
bool contains(const std::array<Action, size>& actions, Action action)
{
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

} // namespace

bool needsSessionHere(Action action)
{
    return contains(plannings, action) || contains(procedures, action);
}

bool isDoneAtVenue(Action action)
{
    return contains(procedures, action) || contains(besides, action);
}

} // namespace tanu
