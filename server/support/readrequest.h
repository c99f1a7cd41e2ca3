#pragma once

#include "core/wire/supportmessage.h"
#include "server/support/supportrequest.h"

#include <QtCore/QHash>

namespace tanu::server {

/// Every field that does not fit, with its reason; the key is the field's name.
using RequestProblems = QHash<QString, Error>;

/// The request, or nothing and everything that is wrong with it.
///
/// - A name, a subject and a text there must be, and a telephone or an address for the answer.
/// - IIN, telephone and address may be left out, and have to be right where they are not.
std::optional<FiledRequest> readRequest(const SupportWords& words, RequestProblems& problems);

} // namespace tanu::server
