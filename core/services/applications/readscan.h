#pragma once

#include "core/services/desk.h"

namespace tanu {

/// A scan as it was handed in.
struct Scan {
    QString fileName;
    QString mediaType; ///< `application/pdf`, `image/jpeg`, `image/png`
    QByteArray content;
};

/// Opening a scan is a look into the personal file: it is noted first (exchange.md 30), without the note nothing is read.
/// Errors: those of LookIntoFile, NotFound{"attachment" | "scan", id}, RowCorrupt{"scan", id, "content"} if the SHA-256 does not fit any
/// more, those of the database.
Result<Scan> readScan(Desk& desk, const AttachmentId& id);

} // namespace tanu
