#pragma once

#include "core/domain/bilingual.h"
#include "core/domain/values/certificatenumber.h"
#include "server/context/servercontext.h"
#include "server/storage/checkedcertificatetable.h"

#include <vector>

namespace tanu::server {

/// What the public check may show of a document (exchange.md 28): every printed field that the law lets it
/// show. It has no place for the IIN.
struct ShownCertificate {
    QString serial;
    QString name;
    Bilingual profession;
    std::vector<Bilingual> skills; ///< empty: the whole profession (L20)
    int level = 0;
    QDate procedureOn;
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day; none: no term (L21.5)
    std::optional<QDate> cancelledOn;
    QString centerNumber;
    Bilingual centerName;
};

struct CheckResult {
    enum class State { Valid, Expired, Cancelled, Unknown };

    State state = State::Unknown;
    std::optional<ShownCertificate> shown; ///< exactly for all but Unknown
    bool isGenuine = false; ///< a token was given and a listed key signed it for this number
};

/// `valid`, `expired`, `cancelled`, `unknown`.
QString nameOf(CheckResult::State state);

/// The public check of a document (L6.1.8, exchange.md 28).
///
/// - Asks for the serial and either the token of the QR code or the surname, so that the register cannot be
/// walked.
/// - A wrong surname, a number that nobody has, and a document that was never handed over (exchange.md 29)
/// are
///   all Unknown, after the same question to the database.
/// - Every answer is read anew and of one moment: what another process cancelled is cancelled here at once.
/// - Keeps its statement prepared: one object serves all checks of a server.
class CheckCertificate {
public:
    explicit CheckCertificate(const ServerContext& context);

    /// Errors: those of the database.
    [[nodiscard]] Result<CheckResult> bySurname(
        const CertificateNumber& serial, const QString& surname);
    /// `token` as the QR code has it, in base32.
    [[nodiscard]] Result<CheckResult> byToken(const CertificateNumber& serial, const QString& token);

private:
    [[nodiscard]] Result<CheckResult> show(
        const CertificateNumber& serial, const CheckedCertificate& found) const;

    const ServerContext& m_context;
    CheckedCertificateTable m_certificates;
};

} // namespace tanu::server
