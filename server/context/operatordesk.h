#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"

#include <QtCore/QString>

namespace tanu::server {

/// What an action of an operator needs: the console and the command line hand it down. Owns nothing but the name.
struct OperatorDesk {
    Connection& connection;
    const Clock& clock;
    QString by = QStringLiteral("operator"); ///< as the journal keeps it
};

} // namespace tanu::server
