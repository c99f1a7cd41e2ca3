#include "app/desktop/prompts/dialogfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace tanu::desktop {

DialogFolder::DialogFolder(QSettings& settings, QString setting)
    : m_settings(settings)
    , m_setting(std::move(setting))
{
}

QString DialogFolder::folder() const
{
    // A dialog that is given a folder which is not there begins where the program was started.
    for (const QString& folder :
        {m_settings.value(m_setting).toString(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

QString DialogFolder::pathFor(const QString& suggestedName) const
{
    return QDir(folder()).filePath(suggestedName);
}

void DialogFolder::remember(const QString& path)
{
    if (!path.isEmpty())
        m_settings.setValue(m_setting, QFileInfo(path).absolutePath());
}

} // namespace tanu::desktop
