#pragma once

#include <QtCore/QString>

namespace tanu::server {

/// Requests of users to the support, with their files (P15, P16).
QString supportSchema();

} // namespace tanu::server
