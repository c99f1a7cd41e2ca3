#pragma once

#include "app/desktop/settings/settingssection.h"

class QPushButton;

namespace tanu::desktop {

class CenterForm;

/// The center's profile and accreditation (L17.2.1, L23.2).
class CenterSection final : public SettingsSection {
    Q_OBJECT

public:
    CenterSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("building"); }
    void refresh() override;
    void retranslate() override;

private:
    void save();

    CenterForm* m_form;
    QPushButton* m_save;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
