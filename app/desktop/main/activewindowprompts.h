#pragma once

#include "app/desktop/prompts/prompts.h"

namespace tanu::desktop {

/// The questions as dialogs over whichever window of the program is in front when they are asked.
class ActiveWindowPrompts final : public Prompts {
public:
    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence) override;
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    void inform(const QString& title, const QString& text) override;
};

} // namespace tanu::desktop
