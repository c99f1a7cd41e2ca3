#include "core/tables/savefile.h"

#include <QtCore/QSaveFile>

namespace tanu {

Result<void> saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (!isWritten)
        return Error {ErrorKind::FileUnwritable, {path}, file.errorString()};
    return {};
}

} // namespace tanu
