#pragma once

#include <QtCore/QtGlobal>

namespace tanu::server {

/// What the system says of this process.
struct ProcessFigures {
    qint64 residentBytes = 0; ///< memory in use
    qint64 openDescriptors = 0;
    double cpuSeconds = 0;

    [[nodiscard]] static ProcessFigures now();
};

} // namespace tanu::server
