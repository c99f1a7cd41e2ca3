#include "app/desktop/casepage/panels/scanreading.h"

#include "app/desktop/widgets/filedroplist.h"

#include <QtCore/QFile>

namespace tanu::desktop {

Result<ReadScan> readScan(const FileDropList& chosen)
{
    const auto files = chosen.value();
    if (!files)
        return ReadScan {};
    const PickedFile& picked = files->back();
    QFile file(picked.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {picked.path}, file.errorString()};
    return ReadScan {picked.name, file.readAll()};
}

} // namespace tanu::desktop
