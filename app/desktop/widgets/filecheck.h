#pragma once

#include "core/base/result.h"

namespace tanu::desktop {

enum class FileKind { Pdf, Jpeg, Png };

/// A file picked for the package (R4.2).
struct PickedFile {
    QString path;
    QString name;
    FileKind kind = FileKind::Pdf;
    qint64 bytes = 0;

    friend bool operator==(const PickedFile&, const PickedFile&) = default;
};

/// Looks at the file's first bytes, not at its name (R4.2).
/// Errors: FileUnreadable{path}, FileTooLarge{name, greatest}, FileKindNotAllowed{name}.
Result<PickedFile> inspectFile(const QString& path, qint64 greatestBytes);

} // namespace tanu::desktop
