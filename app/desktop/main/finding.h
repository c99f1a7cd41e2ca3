#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/founditem.h"

namespace tanu::desktop {

/// What Ctrl+K finds in the center: applications with their candidates, protocols, documents. A protocol leads to its
/// session, a document to the list with it; where exactly is asked only when one is chosen.
FindItems finding(DeskContext& context, std::function<void(const Place&)> go);

} // namespace tanu::desktop
