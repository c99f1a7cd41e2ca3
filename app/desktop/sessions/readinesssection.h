#pragma once

#include "app/desktop/sessions/sessionsection.h"
#include "core/services/sessions/checkreadiness.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class CellTable;
class ReadinessModel;

/// The checklist that holds the start of a session (R10): recorded as it is ticked, with a note where something is
/// missing.
class ReadinessSection final : public SessionSection {
    Q_OBJECT

public:
    ReadinessSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString name() const override;

protected:
    void tell() override;
    void retranslate() override;

private:
    void record(const std::vector<ReadinessFinding>& findings);
    void print();

    ReadinessModel* m_model;
    CellTable* m_table;
    QLabel* m_hint;
    QPushButton* m_all;
    QPushButton* m_print;
};

} // namespace tanu::desktop
