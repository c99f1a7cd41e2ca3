#pragma once

#include "core/database/connection.h"
#include "server/deeds/deed.h"
#include "server/storage/reportmonthtable.h"

namespace tanu::server {

/// Closing a month (exchange.md 13): the actor is the center, the content what both sides have of it.
/// Parts: the center's signed closing, which is kept as evidence.
Result<void> applyCloseMonth(Connection& connection, const Deed& deed);
/// The same where both sides have something else; no parts.
Result<void> applyRefuseMonth(Connection& connection, const Deed& deed);

QByteArray closingContent(Month month, const MonthDigest& said, const MonthDigest& own);

/// The row of a month after the center said this of it. Pure.
CenterMonth compared(const std::optional<CenterMonth>& before, Month month, const MonthDigest& said,
    const MonthDigest& own, const QDateTime& now);

} // namespace tanu::server
