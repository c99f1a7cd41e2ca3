#pragma once

#include "core/domain/rules/monthstate.h"
#include "core/domain/values/accreditationnumber.h"
#include "core/domain/values/month.h"
#include "core/wire/monthdigest.h"
#include "core/wire/problem.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace tanu {

/// What the center says it has of one month: the records that the server acknowledged.
struct MonthClaim {
    Month month;
    MonthDigest digest;

    friend bool operator==(const MonthClaim&, const MonthClaim&) = default;
};

/// After each exchange (exchange.md 12): every month of which the center has something, at most 1,200, none twice.
struct MonthsReport {
    QList<MonthClaim> months;

    friend bool operator==(const MonthsReport&, const MonthsReport&) = default;
};

/// What the server has of one month, and where it stands there.
struct MonthFinding {
    Month month;
    MonthDigest digest;
    MonthState state = MonthState::Open;

    friend bool operator==(const MonthFinding&, const MonthFinding&) = default;
};

/// Signed with the purpose `signedfor::months`: the months that the center named and those that only the server has, in
/// order.
struct MonthsAnswer {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1;
    QByteArray device; ///< 16 bytes: for whom
    Month owedFrom; ///< the first month that this center owes (P7.5)
    QList<MonthFinding> months;

    friend bool operator==(const MonthsAnswer&, const MonthsAnswer&) = default;
};

/// The center wants to know what the server has of a month, behind this line.
struct MonthPageRequest {
    Month month;
    std::optional<MonthLine> after; ///< its hash does not matter

    friend bool operator==(const MonthPageRequest&, const MonthPageRequest&) = default;
};

/// Signed with the purpose `signedfor::monthPage`.
struct MonthPage {
    static constexpr int greatestLines = 5'000;

    QByteArray device; ///< 16 bytes: for whom
    Month month;
    std::vector<MonthLine> lines; ///< in order
    bool hasMore = false;

    friend bool operator==(const MonthPage&, const MonthPage&) = default;
};

/// The center closes a month (exchange.md 13); signed by the installation with the purpose `signedfor::monthClosing`, kept
/// by both sides as evidence.
struct MonthClosing {
    AccreditationNumber center;
    QByteArray device; ///< 16 bytes
    Month month;
    MonthDigest digest;
    QDateTime closedAt; ///< UTC, the center's clock; noted

    friend bool operator==(const MonthClosing&, const MonthClosing&) = default;
};

/// The server's answer to a closing, signed with the purpose `signedfor::monthReceipt`.
struct MonthReceipt {
    QByteArray server; ///< 16 bytes
    qint64 epoch = 1;
    QByteArray closing; ///< SHA-256 of the payload of the closing that this answers
    Month month;
    bool isClosed = false; ///< else the digest says what the server has instead
    MonthDigest digest; ///< of the server

    friend bool operator==(const MonthReceipt&, const MonthReceipt&) = default;
};

QByteArray payloadOf(const MonthsReport& report);
QByteArray payloadOf(const MonthsAnswer& answer);
QByteArray payloadOf(const MonthPageRequest& request);
QByteArray payloadOf(const MonthPage& page);
QByteArray payloadOf(const MonthClosing& closing);
QByteArray payloadOf(const MonthReceipt& receipt);

/// Strict. Paths: `months[n].month`, `lines[n].hash` ...
Reading<MonthsReport> parseMonthsReport(const QByteArray& payload);
Reading<MonthsAnswer> parseMonthsAnswer(const QByteArray& payload);
Reading<MonthPageRequest> parseMonthPageRequest(const QByteArray& payload);
Reading<MonthPage> parseMonthPage(const QByteArray& payload);
Reading<MonthClosing> parseMonthClosing(const QByteArray& payload);
Reading<MonthReceipt> parseMonthReceipt(const QByteArray& payload);

} // namespace tanu
