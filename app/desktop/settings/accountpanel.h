#pragma once

#include "app/desktop/gate/doorkeeper.h"
#include "app/desktop/widgets/formsection.h"
#include "core/services/accounts/accountquery.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class PasswordEdit;
class TextEdit;

/// The account of one of the staff (S1): login, a first password that the person must change, closed or open, when they
/// signed in last. Only the administrator changes it.
///
/// - Enter in the password saves. While that runs, nothing in it can be changed, and the focus stays.
class AccountPanel final : public FormSection {
    Q_OBJECT

public:
    AccountPanel(DeskContext& context, Doorkeeper& doors, QWidget* parent);

    /// Nobody hides the panel.
    void showFor(const std::optional<StaffId>& staff);
    /// Where it stands on a page of its own: the name is in the heading, and its button is the primary one.
    void standAlone();
    /// Whether it is about one who has no account yet.
    [[nodiscard]] bool isNew() const { return m_of && !m_of->account; }
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    [[nodiscard]] bool isOfAnother(const StaffId& staff) const { return !m_of || m_of->member.id != staff; }

Q_SIGNALS:
    void saved(const QString& what);
    void refused(const tanu::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void tell();
    void save();
    void switchActive();
    void keep(const AccountChange& change, const QString& done);
    void take(const Result<void>& outcome, const QString& done);
    void setBusy(bool isBusy);
    void retranslate();
    [[nodiscard]] QString stateText() const;

    DeskContext& m_context;
    Doorkeeper& m_doors;
    std::optional<StaffAccount> m_of;
    std::optional<QDateTime> m_lastSignIn;
    bool m_isEdited = false;
    bool m_isBusy = false;
    bool m_isAlone = false;
    QLabel* m_state;
    TextEdit* m_login;
    PasswordEdit* m_password;
    QPushButton* m_save;
    QPushButton* m_close;
};

} // namespace tanu::desktop
