#pragma once

#include <QtCore/QString>

namespace tanu::server {

/// What was refused, and from where numbers go on after a restore (exchange.md 10, 14).
QString transferSchema();

} // namespace tanu::server
