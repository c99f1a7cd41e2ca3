#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

namespace tanu::desktop {

class Banner;

/// A refusal of a session's services as a sentence: the bad lines of a file one below the other with what is wrong with
/// each (R15, R13.on), a moment that cannot be, a correction without contents (R17.2); all others as everywhere.
QString refusalText(const Error& error);

/// The same with its clause.
void showRefusalIn(Banner& banner, const Error& error);

} // namespace tanu::desktop
