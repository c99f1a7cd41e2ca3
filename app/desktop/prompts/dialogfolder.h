#pragma once

#include <QtCore/QString>

class QSettings;

namespace tanu::desktop {

/// Where dialogs of one kind, those that save or those that open, begin: in the folder in which the last one of this
/// installation ended, at first where people keep their papers; never where the program happens to have been started.
class DialogFolder {
public:
    /// `setting` tells the kinds apart; the settings must outlive it.
    DialogFolder(QSettings& settings, QString setting);

    /// What is remembered counts only while it is there: a stick may have been pulled out.
    [[nodiscard]] QString folder() const;
    /// The suggested name in that folder; an absolute path stays.
    [[nodiscard]] QString pathFor(const QString& suggestedName) const;
    /// Of the file that was chosen; nothing was chosen: nothing changes.
    void remember(const QString& path);

private:
    QSettings& m_settings;
    QString m_setting;
};

} // namespace tanu::desktop
