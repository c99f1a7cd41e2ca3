#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace tanu::desktop {

/// The questions of `Prompts` that the toolkit has dialogs for, over this window.
class DialogPrompts final {
public:
    explicit DialogPrompts(QWidget* window);

    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence);
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter, const QString& folder);
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter);
    [[nodiscard]] QString chooseFolder(const QString& title, const QString& present);
    void inform(const QString& title, const QString& text);

private:
    QWidget* m_window;
};

} // namespace tanu::desktop
