#pragma once

#include "core/domain/certificate.h"
#include "core/services/deed.h"
#include "core/services/sessions/caseoutcome.h"
#include "core/storage/protocoltable.h"

namespace tanu {

struct PreparedCertificate {
    CertificateId id;
    QString serial; ///< six levels (A2)
    bool late = false; ///< after the last day of R18.1, or of R23
};

/// Gives numbers to documents of recognition (R18.1, A2): one per case, each its own transaction.
///
/// - Ordinal from the granted blocks (exchange.md 18, 19); serial from profession, programme's level, date of the
///   procedure, number of the center; issued today; valid as the register of professions says (L21.5).
/// - The center may issue today (core/domain/issuing.h).
/// - L15.1: the procedure was before the day on which the profession was withdrawn from the register.
/// - The token of the QR code is signed by this installation's key (exchange.md 25).
/// - Revision 1 of the document's record goes into the outbox; the case is DocumentPrepared.
/// Errors of one: those of `checkMayIssue`, ProfessionWithdrawn{code, date since}, NotEnrolled, NumbersExhausted,
/// ActionNotAllowed{action, state}, FieldTooLong{"skills", 10}, NotFound, RoleNotAllowed, PasswordNeeded{action},
/// FourEyes{action} for who recorded the signature of the protocol or the decision on the appeal, those of the database.
class PrepareCertificates {
public:
    explicit PrepareCertificates(Desk& desk);

    /// Who may make the document that follows from this protocol, told before anything is asked: a document says what the
    /// protocol says, who recorded the signature of the one does not sign the other (S1).
    /// Errors: FourEyes{action}, those of the database.
    static Result<void> checkSigner(Connection& connection, const ApplicationId& application, const ProtocolRow& protocol,
        const Actor& signer);

    std::vector<CaseOutcome<PreparedCertificate>> run(const std::vector<ApplicationId>& applications);

private:
    Result<PreparedCertificate> prepareOne(const ApplicationId& application);

    Desk& m_desk;
};

} // namespace tanu
