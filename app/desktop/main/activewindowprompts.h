#pragma once

#include "app/desktop/prompts/prompts.h"
#include "app/desktop/prompts/dialogfolder.h"
#include "core/base/clock.h"

namespace tanu::desktop {

/// The questions as dialogs over whichever window of the program is in front when they are asked. Dialogs
/// of files and folders begin in a `DialogFolder`.
class ActiveWindowPrompts final : public Prompts {
public:
    explicit ActiveWindowPrompts(QSettings& settings);

    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence) override;
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(const QString& title, const QString& present) override;
    [[nodiscard]] bool askPassword(const PasswordQuestion& question, const PasswordCheck& check) override;
    void inform(const QString& title, const QString& text) override;

private:
    DialogFolder m_saving;
    DialogFolder m_opening; ///< scans seldom lie where papers are saved
    SystemClock m_clock; ///< of pauses that count down
};

} // namespace tanu::desktop
