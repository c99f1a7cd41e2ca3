#pragma once

#include "app/desktop/prompts/prompts.h"

class QWidget;

namespace tanu::desktop {

/// The questions as dialogs over this window.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(QWidget* window);

    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence) override;
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(const QString& title, const QString& present) override;
    void inform(const QString& title, const QString& text) override;

private:
    QWidget* m_window;
};

} // namespace tanu::desktop
