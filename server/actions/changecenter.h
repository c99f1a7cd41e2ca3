#pragma once

#include "server/context/operatordesk.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// Most numbers that one grant may have (exchange.md 18).
inline constexpr int greatestBlockSize = 100'000;

/// Corrects what the platform has of a center: names, BIN, region, founders, numbers in a grant; after a reorganization it
/// is written down anew (L26.1). Its number, its terms and since when it is known stay.
class ChangeCenter {
public:
    explicit ChangeCenter(const OperatorDesk& desk);

    /// Errors: FieldEmpty{"name-kk" | "name-ru"}, FieldMalformed{"block-size", typed}, NotFound{"center", number}, those of the
    /// database.
    [[nodiscard]] Result<void> run(const RegisteredCenter& center) const;

private:
    const OperatorDesk& m_desk;
};

/// A center was accredited again (L23.2, L23.5): a new term counts from its first day on. The terms before are kept, so that
/// documents of their days stay right, and the center is told by an order (TellRenewal).
///
/// - Nobody is renewed who is suspended, revoked or ended: first it is decided that the certificate is valid again (L26.5).
class RenewAccreditation {
public:
    explicit RenewAccreditation(const OperatorDesk& desk);

    /// `term` begins and ends behind the present one. Errors: FieldMalformed{"from" | "until", date}, ActionNotAllowed{
    /// "renewAccreditation", standing}, NotFound{"center", number}, those of the database.
    [[nodiscard]] Result<void> run(const AccreditationNumber& center, const AccreditationTerm& term) const;

private:
    [[nodiscard]] Result<void> renew(const AccreditationNumber& center, const AccreditationTerm& term) const;

    const OperatorDesk& m_desk;
};

} // namespace tanu::server
