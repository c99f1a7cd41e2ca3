#pragma once

#include "app/desktop/settings/commissionform.h"
#include "core/domain/staff.h"

#include <QtWidgets/QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class StaffForm;

/// The people of a center that is being made: the head first, then whoever was added; a form for each, so that nothing
/// typed is lost. Above them stands how many the commissions will need (R9.1, R21).
class StaffList final : public QWidget {
    Q_OBJECT

public:
    explicit StaffList(QWidget* parent);

    struct People {
        StaffMember head;
        std::vector<StaffMember> staff;
    };

    /// With ids of their own. Errors: of the first field that is wrong; its person is shown.
    [[nodiscard]] Result<People> check();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void add();
    void removeCurrent();
    void show(int row);
    void retell();

    QLabel* m_needs;
    QListWidget* m_list;
    QStackedWidget* m_forms;
    QPushButton* m_add;
    QPushButton* m_remove;
    std::vector<StaffForm*> m_people;
    std::vector<StaffId> m_ids;
};

} // namespace tanu::desktop
