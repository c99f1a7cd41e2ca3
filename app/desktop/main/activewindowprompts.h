#pragma once

#include "app/desktop/prompts/prompts.h"
#include "core/base/clock.h"

namespace tanu::desktop {

/// The questions as dialogs over whichever window of the program is in front when they are asked. Files are saved where
/// people keep their papers, then where they saved the last one; never where the program happens to have been started.
class ActiveWindowPrompts final : public Prompts {
public:
    ActiveWindowPrompts();

    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence) override;
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(const QString& title, const QString& present) override;
    [[nodiscard]] bool askPassword(const PasswordQuestion& question, const PasswordCheck& check) override;
    void inform(const QString& title, const QString& text) override;

private:
    QString m_folder;
    SystemClock m_clock; ///< of pauses that count down
};

} // namespace tanu::desktop
