#pragma once

#include "core/services/deed.h"
#include "core/storage/protocoltable.h"

namespace tanu {

struct CorrectedProtocol {
    QString numberText; ///< `2026/0005`
    int nowPassed = 0; ///< cases that did not pass by the old one
    int nowNotPassed = 0; ///< cases that passed by the old one
    int cancelled = 0; ///< living documents that the correction voided (L26.2)
};

/// Records that the commission has signed the protocol that corrects an older one (R17.2): from now on it counts, the
/// old one stays as it was signed.
///
/// - `signedOn`: not before the day on which the correction was drafted, not in the future.
/// - It is recorded by somebody who sat in that session's commission, and not by who drew it up (S1). Where it cancels a
///   document that lives, the head records it: to cancel is the head's alone (L26.2).
/// - A decision that stays leaves the case where it is, and its terms as they were counted: where the old signature had a
///   wrong date, RecountQuery shows what would be counted now (W4).
/// - Not passed becomes passed: R18.1 and R18.2 run from this signature. Passed becomes not passed: R19 and R18.2 do, and a
///   living document is cancelled, with the correction as its ground.
/// - Every outcome goes out as the next revision of its record (R18.2); so does a living document, which names the
///   protocol that counts.
/// - The day of the procedure stands in the serial number (A2): it is not corrected while a document of it lives.
/// Errors: FieldMalformed{"signedon", date}, ChangedMeanwhile{"protocol"} if the draft has another hash or the old one does
/// not count any more, ActionNotAllowed{action, state of the session or of a case with an open appeal},
/// AlreadyThere{"certificate", serial}, NotFound{"protocol", id}, RoleNotAllowed{action, roles} for
/// CancelCertificate where a document lives, NotSeated, FourEyes{CorrectProtocol | CancelCertificate},
/// PasswordNeeded{action}, those of the database.
class CorrectProtocol {
public:
    explicit CorrectProtocol(Desk& desk);

    /// Who may record it, told before anything is asked: somebody who sat there or, where it cancels a document, the head
    /// alone (L26.2); and not who drew it up (S1).
    /// Errors: RoleNotAllowed, NotSeated, FourEyes as above, NotFound, RowCorrupt, those of the database.
    static Result<void> checkSigner(Connection& connection, const ProtocolRow& correction, const Actor& signer);

    Result<CorrectedProtocol> run(const ProtocolId& correction, const QByteArray& hash, QDate signedOn);

private:
    Desk& m_desk;
};

} // namespace tanu
