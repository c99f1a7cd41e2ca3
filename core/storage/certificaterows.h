#pragma once

#include "core/database/connection.h"
#include "core/database/page.h"
#include "core/domain/bilingual.h"
#include "core/domain/certificate.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace tanu {

/// What of the list of documents is wanted; what is empty does not narrow it.
struct CertificateFilter {
    std::vector<CertificateState> states;
    QString profession; ///< code of the register
    QDate issuedFrom; ///< both included
    QDate issuedUntil;
    QString text; ///< any part of the name or of the serial number, or a whole IIN, as in SearchTable
    std::optional<SessionId> session = std::nullopt; ///< out of which the document came
    std::optional<CommissionId> commission = std::nullopt; ///< that sat in this session
};

/// Documents of one date stand in the order of their numbers.
enum class CertificateOrder { Name, Date, Serial };

/// One document as the list shows it. `sortKey` is for the next page only.
struct CertificateListRow {
    CertificateId id;
    ApplicationId application;
    QString applicationNumber; ///< `2026/0017`
    QString serial;
    qint64 ordinal = 0;
    QString fullName;
    Bilingual profession;
    int level = 0;
    QDate issuedOn;
    std::optional<QDate> validUntil; ///< nothing: no term
    CertificateState state = CertificateState::Prepared;
    int prints = 0;
    QString spoiledReason;
    std::optional<QDateTime> handedOverAt; ///< UTC
    QString collectedBy;
    std::optional<QDate> cancelledOn; ///< L26.2
    QString cancelledGround;
    QByteArray sortKey;
};

struct CertificatesWanted {
    CertificateFilter filter;
    CertificateOrder order = CertificateOrder::Date;
    bool descending = true;
    int limit = 100;
};

/// How many numbers of a block ended how (exchange.md 19).
struct NumberUse {
    int living = 0; ///< prepared, issued or cancelled
    int spoiled = 0;
};

/// The SQL of the list of documents: keyset pages.
class CertificateRows {
public:
    explicit CertificateRows(Connection& connection);

    /// The page behind `after` (null: the first).
    Result<Page<CertificateListRow>> page(const CertificatesWanted& wanted, const CertificateListRow* after = nullptr);
    Result<int> count(const CertificateFilter& filter);
    /// Every one that fits, in the order of numbers.
    Result<std::vector<CertificateId>> ids(const CertificateFilter& filter);
    /// Of the ordinals from `first` to `last`, both included.
    Result<NumberUse> useOf(qint64 first, qint64 last);

private:
    Connection& m_connection;
};

} // namespace tanu
