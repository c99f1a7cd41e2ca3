#pragma once

#include "core/database/statement.h"
#include "core/domain/certificate.h"
#include "server/storage/recordtable.h"

namespace tanu::server {

/// A document of recognition as the public check finds it; the printed fields stand in its record.
struct RegisteredCertificate {
    QString serial;
    QByteArray record; ///< id of the record that tells of it
    int revision = 1; ///< the newest one
    QString surname; ///< folded for comparison
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< the last day; none: no term
    CertificateState state = CertificateState::Prepared;
    std::optional<QDate> cancelledOn;
};

/// Table `certificate`: the newest word on every number of every center (exchange.md 19, 28).
///
/// - One row for each number: the key is center and ordinal, so no number ever stands on two documents.
class CertificateTable {
public:
    explicit CertificateTable(Connection& connection);

    Result<Insertion> insert(const CertificateNumber& serial, const RegisteredCertificate& certificate);
    Result<void> update(const CertificateNumber& serial, const RegisteredCertificate& certificate);

    /// Void from this day on, whatever the newest revision of its record says. Nothing happens where there is no such document.
    Result<void> cancel(const CertificateNumber& serial, QDate on);

    /// By center and ordinal; the caller compares the whole serial.
    [[nodiscard]] Result<std::optional<RegisteredCertificate>> find(const CertificateNumber& serial);

    [[nodiscard]] Result<std::vector<qint64>> cancelledOrdinals(const AccreditationNumber& center);

    /// Whether a document has one of these numbers.
    [[nodiscard]] Result<qint64> countBetween(const AccreditationNumber& center, qint64 first, qint64 last);

private:
    Statement m_insert;
    Statement m_update;
    Statement m_cancel;
    Statement m_find;
    Statement m_cancelled;
    Statement m_between;
};

/// The key of a number: center and ordinal in one integer.
qint64 registerKey(const AccreditationNumber& center, qint64 ordinal);

} // namespace tanu::server
