#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"
#include "server/archive/archive.h"
#include "server/context/servercontext.h"

#include <QtCore/QString>

namespace tanu::server {

/// What an action of an operator needs: the console and the command line hand it down. Owns nothing but the name.
struct OperatorDesk {
    Connection& connection;
    const Clock& clock;
    Archive archive; ///< without it nothing is done: see carryOut
    QString by = QStringLiteral("operator"); ///< as the journal keeps it
};

/// The desk of whoever acts inside a running server.
inline OperatorDesk deskIn(const ServerContext& context, const QString& by)
{
    return {context.connection, context.clock, Archive(context.archive), by};
}

} // namespace tanu::server
