#include "core/tables/savefile.h"

#include "core/base/wholefile.h"

namespace tanu {

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    return writeWholeFile(path, content);
}

} // namespace tanu
