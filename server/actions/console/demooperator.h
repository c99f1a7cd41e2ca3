#pragma once

#include "core/base/clock.h"
#include "core/database/connection.h"

namespace tanu::server {

/// An administrator of the demo, with everything that a person would set up at the first sign-in.
struct DemoOperator {
    QString login;
    QString password;
    QByteArray secret; ///< of the one-time codes
};

/// Makes it, or gives it a new password and secret where it is there already; in the journal. For a demo server only:
/// whoever starts the demo reads all of it on the screen.
/// Errors: KeyStoreUnavailable, those of the database.
Result<DemoOperator> makeDemoOperator(Connection& connection, const Clock& clock);

} // namespace tanu::server
