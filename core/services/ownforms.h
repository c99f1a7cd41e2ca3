#pragma once

#include <QtCore/QStringList>

namespace tanu {

/// The center's own forms, wherever they lie below their folder, by their paths below it with `/`: `kk/notice.html`,
/// `letterhead.png`; sorted. Empty where the folder is missing or none (`folder` empty).
///
/// - What could not come back on another operating system (`isFormPath`) is left out.
/// - Backups and parcels take the same (S2, exchange.md 21).
QStringList ownForms(const QString& folder);

/// Whether a file of this path can lie below the folder of forms on every operating system: no step leads upwards, none
/// is hidden, none has a sign that names no file somewhere; at most 200 characters.
bool isFormPath(const QString& path);

} // namespace tanu
