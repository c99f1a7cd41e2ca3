#pragma once

#include "core/services/corrections/correctiondraft.h"
#include "core/services/sessions/draftprotocol.h"

namespace tanu {

/// Draws up the protocol that corrects a signed one (R17.2): the next number, the name of the old one, the reason.
///
/// - The signed one stays frozen; it counts until the correction is signed (CorrectProtocol).
/// - Drafting again, before it is signed, replaces the content under the same number.
/// Errors: FieldEmpty{"reason"}, those of `applyCorrection`, ActionNotAllowed{action, state of the session or of a case
/// with an open appeal}, ChangedMeanwhile{"protocol"} unless it is the latest signed one, NotFound{"protocol", id},
/// RoleNotAllowed, those of the database.
class DraftCorrection {
public:
    explicit DraftCorrection(Desk& desk);

    Result<DraftedProtocol> run(const ProtocolId& signedOne, const ProtocolCorrection& correction);

private:
    Desk& m_desk;
};

} // namespace tanu
