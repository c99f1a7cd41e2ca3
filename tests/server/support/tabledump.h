#pragma once

#include "core/database/connection.h"

#include <QtCore/QString>

namespace tanu::server {

/// Every row of every table that the archive knows, as text, to compare one server with another; the order is the key's.
///
/// - Not in it: what lies sealed (it is sealed anew), and what the centers say again by themselves (how far they are with their
///   orders, the ends of their journals).
QString dumpOf(Connection& connection);

} // namespace tanu::server
