#pragma once

#include "app/bootstrap/installation.h"
#include "app/cli/askpassword.h"
#include "app/cli/output.h"

namespace tanu::cli {

/// Opens the center of `--data DIR`. Where its keys lie under a passphrase (`Installation::needsPassphrase`), that is the
/// first line of standard input. Errors: those of `Installation::openExisting`.
Result<std::unique_ptr<Installation>> openCenter(const Arguments& arguments);

/// The same for a command that writes nothing and shows nothing of people, cases or sessions: beside a desktop that has
/// the data open, too.
/// Errors: those of `Installation::openForReading`.
Result<std::unique_ptr<Installation>> openCenterForReading(const Arguments& arguments);

/// Who acts at the command line (S1): whoever `--user LOGIN` and the password say.
///
/// - In a demo folder nobody needs to sign in: without `--user` the first of the staff with `demoRole` acts.
/// - Before there is a center the first start's administrator acts.
/// - A first password must be changed before anything else; a line on standard error says so.
/// Errors: FieldEmpty{"login"} without `--user`, those of `askPassword` and SignIn, RoleNotAllowed{action, roles} with a
/// first password, NotFound{"staff", role}, those of the database.
Result<Actor> actorFor(const Installation& installation, const Arguments& arguments, Role demoRole, Output& output);

/// The same where a center is and an account is needed.
Result<Actor> signInAt(Connection& connection, const PasswordCost& cost, const Arguments& arguments, Output& output);

/// A center whose people, cases or sessions are shown, for somebody who signed in. It writes (the journal), so it waits
/// until the desk is closed. Errors: those of `openCenter` and `actorFor`.
Result<std::unique_ptr<Installation>> openSignedIn(const Arguments& arguments, Role demoRole, Output& output);

/// `--data DIR`, asked for by every command that reads a center.
CommandShape::Option dataOption();
CommandShape::Option jsonOption();

/// These options, then `--user LOGIN` and `--password-file FILE`: of every command that acts or shows personal data.
std::vector<CommandShape::Option> withUser(std::vector<CommandShape::Option> options);

} // namespace tanu::cli
