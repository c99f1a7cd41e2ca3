#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

namespace tanu {

/// A scan as it was handed in.
struct Scan {
    QString fileName;
    QString mediaType; ///< `application/pdf`, `image/jpeg`, `image/png`
    QByteArray content;
};

/// Errors: NotFound{"attachment" | "scan", id}, RowCorrupt{"scan", id, "content"} if the SHA-256 does not fit any
/// more, those of the database.
Result<Scan> readScan(Connection& connection, const AttachmentId& id);

} // namespace tanu
