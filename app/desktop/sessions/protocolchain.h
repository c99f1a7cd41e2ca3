#pragma once

#include "core/services/queries/protocolquery.h"

namespace tanu::desktop {

/// The protocols of one session, each correction behind the one that it names (R17.2), and the one that is looked at.
class ProtocolChain {
public:
    /// As they are now. Looked at is the one that was; of another session, or when one came, the draft of a correction, else
    /// the one that counts. Errors: those of ProtocolQuery; then everything stays.
    Result<void> read(Connection& connection, const SessionId& session);
    void lookAt(const ProtocolId& id);
    /// The next reading chooses anew.
    void lookAway() { m_looked = {}; }

    [[nodiscard]] const std::vector<ProtocolView>& all() const { return m_all; }
    /// Null where there is none; as the others until the next reading.
    [[nodiscard]] const ProtocolView* shown() const;
    /// The one that counts; before the first signature the draft.
    [[nodiscard]] const ProtocolView* counting() const;
    /// The correction that waits for its signature.
    [[nodiscard]] const ProtocolView* draftedCorrection() const;

private:
    std::vector<ProtocolView> m_all;
    ProtocolId m_looked;
};

} // namespace tanu::desktop
