#pragma once

#include <QtCore/QString>

class QSettings;

namespace tanu::desktop {

/// Where a dialog that saves begins: in the folder where this installation saved last, at first where people keep their
/// papers; never where the program happens to have been started.
class SavingFolder {
public:
    explicit SavingFolder(QSettings& settings);

    /// What is remembered counts only while it is there: a stick may have been pulled out.
    [[nodiscard]] QString folder() const;
    /// The suggested name in that folder; an absolute path stays.
    [[nodiscard]] QString pathFor(const QString& suggestedName) const;
    /// Of the file that was chosen; nothing was chosen: nothing changes.
    void remember(const QString& path);

private:
    QSettings& m_settings;
};

} // namespace tanu::desktop
