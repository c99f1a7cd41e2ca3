#pragma once

#include "app/desktop/settings/settingssection.h"
#include "app/desktop/shell/languages.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace tanu::desktop {

class AccountList;
class AccountPanel;
class CountEdit;
class Doorkeeper;
class FormSection;

/// Who may come in, and how this computer is kept from others (S1): the accounts of the staff, after how many minutes
/// without work it locks, and the recovery key.
///
/// - Accounts and the minutes of the lock are the administrator's alone. The account of the first who has none stands above
///   the list when somebody comes here; once it is opened the next one's follows, so that many are opened in a row, but
///   not behind the last that one case needs. Esc closes it, Enter in the list opens that of the chosen one.
class AccessSection final : public SettingsSection {
    Q_OBJECT

public:
    /// Without a doorkeeper no accounts are shown.
    AccessSection(DeskContext& context, Languages& languages, Doorkeeper* doors, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("lock"); }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget* beginWork() override;
    [[nodiscard]] bool escape() override;
    [[nodiscard]] bool isOfUse() const override;

private:
    QWidget* buildAccounts();
    QWidget* buildOwn();
    [[nodiscard]] bool mayOpenAccounts() const;
    /// So that one case can be done from its beginning to its document (S1).
    [[nodiscard]] bool isAccountNeeded() const;
    void showAccount(const StaffId& staff);
    void openAccount(const StaffId& staff);
    void closeAccount();
    void takeSaved(const QString& what);
    void followList();
    void tellAccounts();
    void tellLock();
    void saveMinutes();
    void renewKey();

    Languages& m_languages;
    QScrollArea* m_area;
    QWidget* m_accounts;
    QLabel* m_heading;
    QLabel* m_explanation;
    AccountList* m_list;
    AccountPanel* m_account; ///< null without a doorkeeper
    bool m_isNewAccount = false; ///< what the panel is about
    bool m_isNeeded = false; ///< an account, when the panel was opened
    QWidget* m_own;
    FormSection* m_lock;
    CountEdit* m_minutes;
    QPushButton* m_save;
    FormSection* m_recovery;
    QPushButton* m_renew;
};

} // namespace tanu::desktop
