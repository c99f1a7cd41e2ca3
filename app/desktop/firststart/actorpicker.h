#pragma once

#include "core/domain/staff.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace tanu::desktop {

/// Asks at the start who works at this computer; arrows choose, Enter begins.
class ActorPicker final : public QWidget {
    Q_OBJECT

public:
    explicit ActorPicker(std::vector<StaffMember> staff);

Q_SIGNALS:
    void picked(const tanu::StaffMember& member);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void pick();

    std::vector<StaffMember> m_staff;
    QLabel* m_heading;
    QListWidget* m_list;
    QPushButton* m_begin;
};

} // namespace tanu::desktop
