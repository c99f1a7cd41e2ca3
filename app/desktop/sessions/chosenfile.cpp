#include "app/desktop/sessions/chosenfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tanu::desktop {

Result<ChosenFile> chooseCsv(const DeskContext& context, const QString& title)
{
    const QStringList paths = context.prompts().chooseFiles(
        title, QCoreApplication::translate("ChosenFile", "Tables (*.csv *.txt)"));
    if (paths.isEmpty())
        return Error {ErrorKind::Cancelled, {}, {}};
    QFile file(paths.front());
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {paths.front()}, file.errorString()};
    return ChosenFile {QFileInfo(paths.front()).fileName(), file.readAll()};
}

} // namespace tanu::desktop
