#pragma once

#include "app/bootstrap/installation.h"
#include "app/cli/commandline.h"

namespace tanu::cli {

/// Opens the center of `--data DIR`. Errors: those of `Installation::openExisting`.
Result<std::unique_ptr<Installation>> openCenter(const Arguments& arguments);

/// Who acts at the command line: the first of the staff who has this role; before there are staff, the first start's
/// administrator. Errors: NotFound{"staff", role}, those of the database.
Result<Actor> actorWith(const Installation& installation, Role role);

/// `--data DIR`, asked for by every command that reads a center.
CommandShape::Option dataOption();
CommandShape::Option jsonOption();

} // namespace tanu::cli
