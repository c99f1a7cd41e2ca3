#pragma once

#include "core/security/journal.h"

#include <QtCore/QByteArrayList>

namespace tanu::server {

/// Something that the server does and answers for: what the journal says of it, and what else one has to know to do it once
/// more. What is in neither cannot get into a table.
struct Deed {
    JournalNote note;
    QByteArrayList parts = {}; ///< kept in the archive beside the note; their order is the action's affair
};

} // namespace tanu::server
