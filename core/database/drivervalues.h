#pragma once

#include "core/database/row.h"

#include <QtCore/QVariant>

#include <memory>

namespace tanu {

class Connection;
struct PreparedStatement;

/// What the drivers of Qt give and take, in the one form that both databases have here. For the kit only.
namespace drivervalue {

/// The columns of its answer; after the first run they are known.
std::shared_ptr<const RowColumns> columnsOf(PreparedStatement& prepared, const Connection& connection);

/// QPSQL gives what is not negative without a sign, and PostgreSQL sums integers into its numeric, which comes as text so
/// that no digit is lost; SQLite gives integers.
QVariant settled(const QVariant& value, bool mayBeNumeric);

} // namespace drivervalue

} // namespace tanu
