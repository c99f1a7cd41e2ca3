#pragma once

#include "core/base/result.h"

namespace tanu::cli {

/// The text of the first QR code on a picture (PNG, JPEG) or on the first page of a PDF, read by `zbarimg` (and
/// `pdftoppm` for the PDF) of the system.
/// Errors: FileUnreadable{path} (detail: which program is missing, or that no code was found).
Result<QString> readQrCode(const QString& path);

} // namespace tanu::cli
