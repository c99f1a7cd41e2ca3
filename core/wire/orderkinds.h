#pragma once

#include "core/domain/rules/accreditationacts.h"
#include "core/domain/values/month.h"
#include "core/wire/problem.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace tanu {

/// The kinds of orders of the server (exchange.md 17). A center that does not know one stops before it.
namespace orderkind {
inline constexpr const char* accreditation = "accreditation";
inline constexpr const char* cancelDocument = "cancel-document";
inline constexpr const char* registerSnapshot = "register-snapshot";
inline constexpr const char* monthReminder = "month-reminder";
inline constexpr const char* issuingStopped = "issuing-stopped";
inline constexpr const char* issuingResumed = "issuing-resumed";
inline constexpr const char* blockWithdrawn = "block-withdrawn";
inline constexpr const char* accreditationRenewed = "accreditation-renewed";
} // namespace orderkind

/// The accreditation of this center was suspended, resumed, revoked, or may not be renewed (L26).
struct AccreditationOrder {
    AccreditationStep step;
    std::optional<QDate> eventOn; ///< the event or detection that a revocation rests on (L26.3)
    QDate decidedOn; ///< L26.4

    friend bool operator==(const AccreditationOrder&, const AccreditationOrder&) = default;
};

/// A document of this center is void (L26.2).
struct CancelDocumentOrder {
    QString serial; ///< six levels (A2)
    QDate on;
    QString ground;
    QString clause; ///< `L26.2`

    friend bool operator==(const CancelDocumentOrder&, const CancelDocumentOrder&) = default;
};

/// One row of a published register.
struct RegisterRow {
    QString key; ///< within the register, at most 200 characters
    QByteArray content; ///< deterministic CBOR, at most 64 kB: what it means is the register's own affair

    friend bool operator==(const RegisterRow&, const RegisterRow&) = default;
};

/// What changed in a published register since a version (P7, exchange.md 17).
///
/// - `from` 0: the whole register, whatever the center had. Else it is laid over exactly the version `from`.
/// - A register that does not fit one order comes in several, each over the one before: from the second on `from` is `to`.
struct RegisterSnapshot {
    QString name; ///< stable code of the register, e.g. `professions`
    qint64 from = 0;
    qint64 to = 1;
    std::vector<RegisterRow> changed; ///< new ones too, at most 20,000
    QStringList removed; ///< keys, at most 20,000

    friend bool operator==(const RegisterSnapshot&, const RegisterSnapshot&) = default;
};

/// A month is due (P7.5).
struct MonthReminderOrder {
    Month month;
    QDate dueBy; ///< the last day to close it

    friend bool operator==(const MonthReminderOrder&, const MonthReminderOrder&) = default;
};

/// The operator stopped the issuing of documents, or lets it go on (P7.5).
struct IssuingOrder {
    QDate on; ///< from this day on
    QString reason; ///< in words; of a resumption it may be empty

    friend bool operator==(const IssuingOrder&, const IssuingOrder&) = default;
};

/// Numbers that were granted and not used yet are taken back (exchange.md 18).
struct BlockWithdrawnOrder {
    qint64 first = 1;
    qint64 last = 1; ///< included
    QString reason;

    friend bool operator==(const BlockWithdrawnOrder&, const BlockWithdrawnOrder&) = default;
};

/// The center was accredited again (L23.5): the term of the new certificate, both days included.
struct RenewalOrder {
    QDate from;
    QDate until;

    friend bool operator==(const RenewalOrder&, const RenewalOrder&) = default;
};

QByteArray payloadOf(const AccreditationOrder& order);
QByteArray payloadOf(const CancelDocumentOrder& order);
QByteArray payloadOf(const RegisterSnapshot& snapshot);
QByteArray payloadOf(const MonthReminderOrder& order);
QByteArray payloadOf(const IssuingOrder& order);
QByteArray payloadOf(const BlockWithdrawnOrder& order);
QByteArray payloadOf(const RenewalOrder& order);

/// Strict. Paths: `act`, `changed[n].key` ...
Reading<AccreditationOrder> parseAccreditationOrder(const QByteArray& payload);
Reading<CancelDocumentOrder> parseCancelDocumentOrder(const QByteArray& payload);
Reading<RegisterSnapshot> parseRegisterSnapshot(const QByteArray& payload);
Reading<MonthReminderOrder> parseMonthReminderOrder(const QByteArray& payload);
Reading<IssuingOrder> parseIssuingOrder(const QByteArray& payload);
Reading<BlockWithdrawnOrder> parseBlockWithdrawnOrder(const QByteArray& payload);
Reading<RenewalOrder> parseRenewalOrder(const QByteArray& payload);

} // namespace tanu
