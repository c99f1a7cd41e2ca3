#pragma once

#include "core/database/row.h"
#include "core/database/sealer.h"
#include "core/domain/values/month.h"
#include "core/wire/recordrevision.h"

#include <QtCore/QDateTime>

namespace tanu {

/// Where the canonical form of a record lies sealed.
SealPlace canonicalPlaceOf(const QByteArray& id);

/// From `id` and `canonical`. Errors: RowCorrupt, SealBroken.
Result<RecordRevision> revisionFrom(const Row& row);

/// In which month it is reported; what does not read, and will be rejected, where it was made.
Month reportedMonthOf(const RecordRevision& record, const QDateTime& madeAt);

} // namespace tanu
