#pragma once

#include "app/desktop/gate/pausecountdown.h"
#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace tanu::desktop {

class Banner;
class PasswordEdit;

/// Asks for one password: the field, what is wrong with it, and the wait, of a moment while it is being checked and of
/// seconds that count down after too many wrong ones.
///
/// - Enter in the field and the button do the same; whoever builds it puts the button into its own row.
class PasswordAsk final : public QWidget {
    Q_OBJECT

public:
    PasswordAsk(const Clock& clock, QWidget* parent);

    void setLabel(const QString& text);
    /// Quiet, below the field: where the password is, for a demo center the password itself.
    void setHint(const QString& text);
    void setVerb(const QString& verb);
    [[nodiscard]] QPushButton& button() { return *m_button; }
    [[nodiscard]] PasswordEdit& field() { return *m_field; }

    /// While the password is being checked nothing can be typed.
    void setBusy(bool isBusy);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Ends the waiting; the field is emptied, says why, and is ready for the next try.
    void refuse(const Error& error);
    void clear();
    /// Gives what is typed, as the button does; an empty field says so.
    void give();

Q_SIGNALS:
    void given(const QString& password);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tell();
    void tellPause(int secondsLeft);

    PauseCountdown m_pause;
    PasswordEdit* m_field;
    Banner* m_banner;
    QPushButton* m_button;
    QString m_verb;
    bool m_isBusy = false;
};

} // namespace tanu::desktop
