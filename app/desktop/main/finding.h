#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/founditem.h"

namespace tanu::desktop {

/// What Ctrl+K finds in the center: applications with their candidates, protocols, documents.
FindItems finding(DeskContext& context);

} // namespace tanu::desktop
