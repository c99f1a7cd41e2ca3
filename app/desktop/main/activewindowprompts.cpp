#include "app/desktop/main/activewindowprompts.h"

#include "app/desktop/prompts/dialogprompts.h"

#include <QtWidgets/QApplication>

namespace tanu::desktop {

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
    return DialogPrompts(QApplication::activeWindow()).saveFile(title, suggestedName, filter);
}

void ActiveWindowPrompts::inform(const QString& title, const QString& text)
{
    DialogPrompts(QApplication::activeWindow()).inform(title, text);
}

} // namespace tanu::desktop
