#pragma once

#include "server/context/operatordesk.h"

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
Result<DemoOperator> makeDemoOperator(const OperatorDesk& desk);

} // namespace tanu::server
