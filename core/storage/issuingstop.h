#pragma once

#include "core/database/connection.h"

#include <QtCore/QDate>

#include <optional>

namespace tanu {

/// The operator of the platform stopped the issuing of documents (P7.5, exchange.md 17).
struct IssuingStop {
    QDate on; ///< from this day on
    QString reason;

    friend bool operator==(const IssuingStop&, const IssuingStop&) = default;
};

/// Nothing while documents may be issued.
Result<std::optional<IssuingStop>> storedIssuingStop(Connection& connection);
/// Nothing: the issuing goes on.
Result<void> storeIssuingStop(Connection& connection, const std::optional<IssuingStop>& stop);

} // namespace tanu
