#include "core/base/presence.h"

#include <filesystem>

namespace tanu {

bool isAbsent(const QString& path)
{
    std::error_code failed;
    const bool isThere = std::filesystem::exists(std::filesystem::path(path.toStdU16String()), failed);
    return !isThere && !failed;
}

} // namespace tanu
