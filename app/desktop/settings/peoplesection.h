#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/domain/staff.h"

class QPushButton;

namespace tanu::desktop {

class ListAndForm;
class SeatProfessionsEdit;
class StaffForm;

/// Who works for the center, as what (S1), and for which professions in a commission (R9.1). Nobody is deleted: who leaves
/// is let go.
class PeopleSection final : public SettingsSection {
    Q_OBJECT

public:
    PeopleSection(DeskContext& context, QWidget* parent);

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
    [[nodiscard]] const StaffMember* chosen() const;

    QWidget* m_forms;
    StaffForm* m_form;
    SeatProfessionsEdit* m_seats;
    ListAndForm* m_list;
    QPushButton* m_leave;
    std::vector<StaffMember> m_staff;
    bool m_isEdited = false;
};

} // namespace tanu::desktop
