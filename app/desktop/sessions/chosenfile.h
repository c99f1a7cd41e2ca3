#pragma once

#include "app/desktop/context/deskcontext.h"

namespace tanu::desktop {

struct ChosenFile {
    QString name; ///< without its folder
    QByteArray bytes;
};

/// Asks for a CSV file and reads it. Errors: Cancelled if none was chosen, FileUnreadable{path}.
Result<ChosenFile> chooseCsv(const DeskContext& context, const QString& title);

} // namespace tanu::desktop
