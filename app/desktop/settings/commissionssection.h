#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/centerquery.h"

class QPushButton;

namespace tanu::desktop {

class CommissionForm;
class ListAndForm;

/// The commissions with their orders (R9.1, R21). Other seats need a new order: the old commission is closed and keeps
/// its sessions.
class CommissionsSection final : public SettingsSection {
    Q_OBJECT

public:
    CommissionsSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("commission"); }
    void refresh() override;
    void retranslate() override;

private:
    void read();
    void readPeople();
    void show();
    void keep(const Commission& commission, const QString& done);
    [[nodiscard]] const Commission* chosen() const;

    CommissionForm* m_form;
    ListAndForm* m_list;
    QPushButton* m_close;
    std::vector<CommissionRow> m_commissions;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
