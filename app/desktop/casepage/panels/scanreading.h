#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tanu::desktop {

class FileDropList;

/// A scan as services take it.
struct ReadScan {
    QString fileName; ///< empty: none was chosen
    QByteArray content;
};

/// The file that was chosen last. Errors: FileUnreadable{path}.
Result<ReadScan> readScan(const FileDropList& chosen);

} // namespace tanu::desktop
