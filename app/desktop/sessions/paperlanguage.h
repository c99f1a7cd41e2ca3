#pragma once

#include "core/services/queries/sessionquery.h"

namespace tanu::desktop {

class LanguageChoice;

/// Proposes the language of a session's papers: that of the procedure (`SessionView::language`), anew with another session
/// or when its candidates change it; what somebody chose meanwhile stays.
class PaperLanguage {
public:
    /// Whether the choice was turned; it is not told by a signal.
    bool propose(LanguageChoice& choice, const SessionView& session);

private:
    SessionId m_of;
    std::optional<Language> m_proposed;
};

} // namespace tanu::desktop
