#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace tanu::desktop {

/// For what a password is asked (S1).
struct PasswordQuestion {
    QString who; ///< whose it is, short form
    QString what; ///< what will be done, how many of it: "Sign protocol 2026/0012"
    QString verb; ///< the button
    QString consequence = {}; ///< one quiet sentence
    QString hint = {}; ///< below the field: the password of a demo center
};

/// Checks what was typed, which takes its time, and tells the outcome later, in the thread of the window.
using PasswordCheck = std::function<void(const QString& password, const std::function<void(const Result<void>&)>& tell)>;

/// The questions that need a window of their own; controllers ask through this, tests script the answers.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Asked once before what cannot be undone. `question` names the thing ("Sign protocol No 12?"), `verb`
    /// is the button ("Sign"), `consequence` one quiet sentence.
    [[nodiscard]] virtual bool confirm(
        const QString& question, const QString& verb, const QString& consequence = {}) = 0;

    /// Files to read, none if the person thought better of it. `filter` as in QFileDialog.
    [[nodiscard]] virtual QStringList chooseFiles(const QString& title, const QString& filter) = 0;

    /// Where to write, empty if the person thought better of it.
    [[nodiscard]] virtual QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) = 0;

    /// A folder, empty if the person thought better of it. `present`: where to begin.
    [[nodiscard]] virtual QString chooseFolder(const QString& title, const QString& present) = 0;

    /// Asks until the check is content (true) or the person goes back (false).
    [[nodiscard]] virtual bool askPassword(const PasswordQuestion& question, const PasswordCheck& check) = 0;

    /// Something that has no place on a page.
    virtual void inform(const QString& title, const QString& text) = 0;
};

} // namespace tanu::desktop
