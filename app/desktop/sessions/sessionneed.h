#pragma once

#include "core/services/queries/sessionquery.h"

namespace tanu::desktop {

/// What a session waits for: the one primary button of its page.
enum class SessionNeed {
    Candidates, ///< nobody has a place yet (R6)
    Notices, ///< somebody was not told of date, time and place (R6.1)
    Day, ///< its day has not come
    Start, ///< R8, R10
    Theory, ///< R15
    Practice, ///< R16
    Decisions, ///< R17.1
    End,
    Draft, ///< R17.2
    Signature, ///< R17.2
    Nothing,
};

/// A session that is away waits for nothing here (exchange.md 22).
SessionNeed needOf(const SessionView& view);

/// The action that meets it; nothing where it is only waited for.
std::optional<Action> actionOf(SessionNeed need);

} // namespace tanu::desktop
