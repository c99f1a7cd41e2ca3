#include "app/desktop/prompts/dialogprompts.h"

#include "app/desktop/shell/theme.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

DialogPrompts::DialogPrompts(QWidget* window)
    : m_window(window)
{
}

bool DialogPrompts::confirm(const QString& question, const QString& verb, const QString& consequence)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(QCoreApplication::translate("DialogPrompts", "Tanu"));
    box.setText(question);
    box.setInformativeText(consequence);
    QPushButton* act = box.addButton(verb, QMessageBox::AcceptRole);
    setRole(act, "primary");
    QPushButton* back =
        box.addButton(QCoreApplication::translate("DialogPrompts", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(act);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == act;
}

QStringList DialogPrompts::chooseFiles(const QString& title, const QString& filter, const QString& folder)
{
    return QFileDialog::getOpenFileNames(m_window, title, folder, filter);
}

QString DialogPrompts::saveFile(const QString& title, const QString& suggestedName, const QString& filter)
{
    return QFileDialog::getSaveFileName(m_window, title, suggestedName, filter);
}

QString DialogPrompts::chooseFolder(const QString& title, const QString& present)
{
    return QFileDialog::getExistingDirectory(m_window, title, present);
}

void DialogPrompts::inform(const QString& title, const QString& text)
{
    QMessageBox box(m_window);
    box.setIcon(QMessageBox::NoIcon);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
    box.addButton(QCoreApplication::translate("DialogPrompts", "Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace tanu::desktop
