#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/domain/staff.h"

class QPushButton;

namespace tanu::desktop {

class AccountPanel;
class Doorkeeper;
class ListAndForm;
class SeatProfessionsEdit;
class StaffForm;

/// Who works for the center, as what and by which account (S1), and for which professions in a commission (R9.1). Nobody is
/// deleted: who leaves is let go.
class PeopleSection final : public SettingsSection {
    Q_OBJECT

public:
    /// Without a doorkeeper no accounts are shown.
    PeopleSection(DeskContext& context, Doorkeeper* doors, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("people"); }
    void refresh() override;
    void retranslate() override;

private:
    void read();
    void show(const QString& key);
    void save();
    void switchActive();
    void keep(const StaffMember& member, const std::optional<QStringList>& professions, const QString& done);
    void showSeats(const StaffId& member);
    void showAccount(const std::optional<StaffId>& staff);
    [[nodiscard]] const StaffMember* chosen() const;

    QWidget* m_forms;
    StaffForm* m_form;
    SeatProfessionsEdit* m_seats;
    AccountPanel* m_account;
    ListAndForm* m_list;
    QPushButton* m_leave;
    std::vector<StaffMember> m_staff;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
