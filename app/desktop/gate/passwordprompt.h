#pragma once

#include "app/desktop/prompts/prompts.h"
#include "core/base/clock.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class PasswordAsk;

/// Asks for a password over the desk: before something is signed, or before another person takes over (S1). Says for
/// what; Esc goes back, and what was typed on the page stays.
class PasswordPrompt final : public QDialog {
    Q_OBJECT

public:
    PasswordPrompt(PasswordQuestion question, PasswordCheck check, const Clock& clock, QWidget* parent);

    void reject() override;

private:
    void check(const QString& password);
    void take(const Result<void>& outcome);

    PasswordCheck m_check;
    PasswordAsk* m_ask;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
