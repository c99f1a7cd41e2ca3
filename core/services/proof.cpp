#include "core/services/proof.h"

namespace tanu {

Result<void> Proof::check(const StaffId& who, Action action, const Clock& clock) const
{
    const bool isOfThis = m_who == who && m_action == action && m_deedsLeft > 0;
    const bool isFresh = clock.elapsed() - m_made <= life;
    if (m_isStanding || (isOfThis && isFresh))
        return {};
    return Error {ErrorKind::PasswordNeeded, {codeOf(action)}, {}};
}

void Proof::use()
{
    if (!m_isStanding)
        --m_deedsLeft;
}

} // namespace tanu
