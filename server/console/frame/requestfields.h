#pragma once

#include "core/wire/supportmessage.h"
#include "server/console/frame/formparts.h"
#include "server/support/readrequest.h"

namespace tanu::server {

/// The fields of a request to the support, by the form of the Annex to Order 391 (P15): on the site and in the console.
Html requestFields(const Say& say, const SupportWords& words, const FieldProblems& problems);

/// What was posted.
SupportWords requestWords(const PostedForm& form);

/// The reasons as texts for people.
FieldProblems textsOf(const Say& say, const RequestProblems& problems);

} // namespace tanu::server
