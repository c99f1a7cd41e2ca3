#pragma once

#include "app/desktop/prompts/prompts.h"

#include <vector>

namespace tanu::desktop {

/// Answers prepared beforehand, in order; a question that nobody prepared fails the test, and so does an
/// answer that nobody asked for (checked when this goes).
class ScriptedPrompts final : public Prompts {
public:
    ScriptedPrompts() = default;
    ~ScriptedPrompts() override;
    Q_DISABLE_COPY_MOVE(ScriptedPrompts)

    /// The next `confirm` whose question contains this gets this answer.
    void willConfirm(const QString& part, bool answer);
    void willChooseFiles(const QStringList& paths);
    void willSaveFile(const QString& path);
    void willChooseFolder(const QString& path);
    void willInform(const QString& part);
    /// The next `askPassword` for something that contains this is answered with these passwords, one after another
    /// until one is right.
    void willSign(const QString& part, const QStringList& typed = {standingPassword()});
    /// The next `askPassword` is left by Esc.
    void willNotSign(const QString& part);
    /// Of everybody in the centers of tests.
    [[nodiscard]] static QString standingPassword();

    [[nodiscard]] bool confirm(
        const QString& question, const QString& verb, const QString& consequence) override;
    [[nodiscard]] QStringList chooseFiles(const QString& title, const QString& filter) override;
    [[nodiscard]] QString saveFile(
        const QString& title, const QString& suggestedName, const QString& filter) override;
    [[nodiscard]] QString chooseFolder(const QString& title, const QString& present) override;
    [[nodiscard]] bool askPassword(const PasswordQuestion& question, const PasswordCheck& check) override;
    void inform(const QString& title, const QString& text) override;

    [[nodiscard]] bool isSpent() const { return m_script.empty(); }

    /// What was asked, for tests that look at the words.
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    /// Why passwords were refused, in order.
    [[nodiscard]] const std::vector<Error>& refusals() const { return m_refusals; }

private:
    enum class Kind { Confirm, Choose, Save, Folder, Inform, Password };
    struct Answer {
        Kind kind;
        QString part;
        bool yes;
        QStringList paths;
    };

    Answer next(Kind kind, const QString& words);

    std::vector<Answer> m_script;
    QStringList m_asked;
    std::vector<Error> m_refusals;
};

} // namespace tanu::desktop
