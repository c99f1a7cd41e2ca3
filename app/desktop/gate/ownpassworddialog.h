#pragma once

#include "app/desktop/gate/newpasswordform.h"

#include <QtWidgets/QDialog>

class QPushButton;

namespace tanu::desktop {

class PasswordEdit;

/// Whoever works gives themselves another password (S1).
class OwnPasswordDialog final : public QDialog {
    Q_OBJECT

public:
    using Tell = std::function<void(const Result<void>&)>;
    /// Changes it, which takes its time, and tells the outcome later, in the thread of the window.
    using Change = std::function<void(const QString& oldPassword, const QString& newPassword, const Tell& tell)>;

    OwnPasswordDialog(NewPasswordForm::Judge judge, Change change, QWidget* parent);

private:
    void give();
    void setBusy(bool isBusy);
    void take(const Result<void>& outcome);

    Change m_change;
    PasswordEdit* m_old;
    NewPasswordForm* m_new;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace tanu::desktop
