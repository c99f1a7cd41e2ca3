#pragma once

#include "core/services/queries/sessionquery.h"

namespace tanu::desktop {

/// What a planned session still lacks before its start.
struct StartGaps {
    int unknown = 0; ///< R9: candidates of whom nobody has recorded whether they have come
    bool acquaintance = false; ///< R8.1, of somebody who is not absent
    bool briefing = false; ///< R8.2
    bool equipment = false; ///< R10
    bool specialConditions = false; ///< R10
    std::optional<Error> seating; ///< R9.1: why the commission may not sit

    /// R8.1, R8.2, R10: the chair may start all the same, with a reason.
    [[nodiscard]] bool needsReason() const { return acquaintance || briefing || equipment || specialConditions; }
    [[nodiscard]] bool isEmpty() const { return unknown == 0 && !seating && !needsReason(); }
};

StartGaps startGapsOf(const SessionView& session);

/// What needs the chair's reason, in words: `briefing (R8.2), equipment (R10)`.
QString reasonGapsText(const StartGaps& gaps);
/// Everything, in words; empty where nothing is missing.
QString textOf(const StartGaps& gaps);

} // namespace tanu::desktop
