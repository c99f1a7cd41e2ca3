#pragma once

#include "core/wire/months.h"
#include "server/context/servercontext.h"
#include "server/storage/devicetable.h"

namespace tanu::server {

/// Compares what a center says it has of each month with what is here (exchange.md 12), keeps what was found, and answers
/// with the server's own counts and hashes.
///
/// - Answers for the months that the center named, those of which only the server has records, and those that the center
///   owes (P7.5).
/// - A difference is kept with the moment since when it stands, so that the operator sees it; what both closed stays closed.
class CompareMonths {
public:
    explicit CompareMonths(const ServerContext& context);

    /// The signed answer. Errors: NotFound{"center", number}, those of the database.
    [[nodiscard]] Result<QByteArray> run(const Device& device, const MonthsReport& report) const;

private:
    [[nodiscard]] Result<MonthsAnswer> compare(const Device& device, const MonthsReport& report) const;
    [[nodiscard]] Result<MonthFinding> keep(
        const Device& device, Month month, const MonthDigest& said) const;

    const ServerContext& m_context;
};

} // namespace tanu::server
