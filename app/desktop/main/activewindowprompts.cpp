#include "app/desktop/main/activewindowprompts.h"

#include "app/desktop/gate/passwordprompt.h"
#include "app/desktop/prompts/dialogprompts.h"

#include <QtWidgets/QApplication>

namespace tanu::desktop {

ActiveWindowPrompts::ActiveWindowPrompts(QSettings& settings)
    : m_saving(settings, QStringLiteral("save/folder"))
    , m_opening(settings, QStringLiteral("open/folder"))
{
}

bool ActiveWindowPrompts::confirm(const QString& question, const QString& verb, const QString& consequence)
{
    return DialogPrompts(QApplication::activeWindow()).confirm(question, verb, consequence);
}

QStringList ActiveWindowPrompts::chooseFiles(const QString& title, const QString& filter)
{
    const QStringList paths
        = DialogPrompts(QApplication::activeWindow()).chooseFiles(title, filter, m_opening.folder());
    m_opening.remember(paths.value(0));
    return paths;
}

QString ActiveWindowPrompts::saveFile(const QString& title, const QString& suggestedName, const QString& filter)
{
    const QString path
        = DialogPrompts(QApplication::activeWindow()).saveFile(title, m_saving.pathFor(suggestedName), filter);
    m_saving.remember(path);
    return path;
}

QString ActiveWindowPrompts::chooseFolder(const QString& title, const QString& present)
{
    return DialogPrompts(QApplication::activeWindow()).chooseFolder(
        title, present.isEmpty() ? m_saving.folder() : present);
}

bool ActiveWindowPrompts::askPassword(const PasswordQuestion& question, const PasswordCheck& check)
{
    PasswordPrompt prompt(question, check, m_clock, QApplication::activeWindow());
    return prompt.exec() == QDialog::Accepted;
}

void ActiveWindowPrompts::inform(const QString& title, const QString& text)
{
    DialogPrompts(QApplication::activeWindow()).inform(title, text);
}

} // namespace tanu::desktop
