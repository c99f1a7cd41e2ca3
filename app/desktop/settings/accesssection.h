#pragma once

#include "app/desktop/settings/settingssection.h"
#include "app/desktop/shell/languages.h"

class QPushButton;

namespace tanu::desktop {

class CountEdit;
class FormSection;

/// How this computer is kept from others (S1): after how many minutes without work it locks, and the recovery key.
class AccessSection final : public SettingsSection {
    Q_OBJECT

public:
    AccessSection(DeskContext& context, Languages& languages, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("lock"); }
    void refresh() override;
    void retranslate() override;

private:
    void saveMinutes();
    void renewKey();

    Languages& m_languages;
    FormSection* m_lock;
    CountEdit* m_minutes;
    QPushButton* m_save;
    FormSection* m_recovery;
    QPushButton* m_renew;
};

} // namespace tanu::desktop
