#pragma once

#include "core/base/error.h"

namespace tanu::desktop {

/// The refusal as a sentence for people, in the language of the screen, from kind and arguments.
/// The clause it cites is `clauseOf(error.kind)` (core/domain/rules/clauses.h).
QString textOf(const Error& error);

} // namespace tanu::desktop
