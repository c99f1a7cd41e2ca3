#include "app/desktop/prompts/savingfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

namespace tanu::desktop {

namespace {

const QString folderSetting = QStringLiteral("save/folder");

} // namespace

SavingFolder::SavingFolder(QSettings& settings)
    : m_settings(settings)
{
}

QString SavingFolder::folder() const
{
    const QString remembered = m_settings.value(folderSetting).toString();
    if (!remembered.isEmpty() && QFileInfo(remembered).isDir())
        return remembered;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() ? QDir::homePath() : documents;
}

QString SavingFolder::pathFor(const QString& suggestedName) const
{
    return QDir(folder()).filePath(suggestedName);
}

void SavingFolder::remember(const QString& path)
{
    if (!path.isEmpty())
        m_settings.setValue(folderSetting, QFileInfo(path).absolutePath());
}

} // namespace tanu::desktop
