#pragma once

#include "core/domain/session.h"
#include "core/services/deed.h"
#include "core/storage/protocoltable.h"

namespace tanu {

struct SignedProtocol {
    QString numberText; ///< `2026/0004`
    int passed = 0;
    int notPassed = 0;
    bool late = false; ///< after the last day of R17.2
};

/// Records that the commission has signed the protocol on paper (R17.2): from now it is frozen for ever.
///
/// - `signedOn`: not before the day on which the session ended, not in the future.
/// - `hash`: of the content that was shown and signed.
/// - Cases become Passed or NotPassed; R17.2 is met; the terms of R18.1 or R19, and of R18.2, run from `signedOn`.
/// - Where nobody else of the commission can sign in, whoever drew it up records the signing too; the journal says that one
///   person did both (S1).
/// - Each outcome goes into the outbox as a record (R18.2, P7.5).
/// Errors: FieldMalformed{"signedon", date}, ChangedMeanwhile{"protocol"} if the draft has another hash,
/// ActionNotAllowed{action, state of the session}, NotFound{"protocol", id}, RoleNotAllowed, NotSeated,
/// FourEyes{action} for who drew it up, PasswordNeeded{action}, those of the database.
class SignProtocol {
public:
    explicit SignProtocol(Desk& desk);

    /// Who may record it, told before anything is asked: somebody who sits there (R9.1), another than who drew it up as long
    /// as one of them can sign in (S1). Errors: NotSeated, FourEyes{action}, those of the database.
    static Result<void> checkSigner(
        Connection& connection, const Session& session, const ProtocolRow& protocol, const Actor& signer);

    Result<SignedProtocol> run(const ProtocolId& id, const QByteArray& hash, QDate signedOn);

private:
    Desk& m_desk;
};

} // namespace tanu
