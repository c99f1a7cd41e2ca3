#include "app/desktop/main/activewindowprompts.h"

#include "app/desktop/gate/passwordprompt.h"
#include "app/desktop/prompts/dialogprompts.h"

#include <QtWidgets/QApplication>

namespace tanu::desktop {

ActiveWindowPrompts::ActiveWindowPrompts(QSettings& settings)
    : m_folder(settings)
{
}

bool ActiveWindowPrompts::confirm(const QString& question, const QString& verb, const QString& consequence)
{
    return DialogPrompts(QApplication::activeWindow()).confirm(question, verb, consequence);
}

QStringList ActiveWindowPrompts::chooseFiles(const QString& title, const QString& filter)
{
    return DialogPrompts(QApplication::activeWindow()).chooseFiles(title, filter);
}

QString ActiveWindowPrompts::saveFile(const QString& title, const QString& suggestedName, const QString& filter)
{
    const QString path
        = DialogPrompts(QApplication::activeWindow()).saveFile(title, m_folder.pathFor(suggestedName), filter);
    m_folder.remember(path);
    return path;
}

QString ActiveWindowPrompts::chooseFolder(const QString& title, const QString& present)
{
    return DialogPrompts(QApplication::activeWindow()).chooseFolder(
        title, present.isEmpty() ? m_folder.folder() : present);
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
