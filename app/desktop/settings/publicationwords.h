#pragma once

#include "core/services/queries/publicationquery.h"

namespace tanu::desktop {

/// Where the center's publication stands, in one sentence: published on a day, not yet sent, refused and why (L17.2.1).
QString publicationText(const Publication& publication, QDate today);

} // namespace tanu::desktop
