#pragma once

#include <QtCore/QString>

namespace tanu::server {

/// Figures of the batches for the console; facts of the accepted records and the texts of the analysis (P18 to P22).
QString consoleFiguresSchema();

} // namespace tanu::server
