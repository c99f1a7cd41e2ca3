#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/referencequery.h"

class QPushButton;

namespace tanu::desktop {

class DataTable;
class DateEdit;
class ListModel;

/// The register of professions (L15.1): what the center may recognize, with its NKZ code, levels, and what was withdrawn.
///
/// - A profession that was withdrawn is not offered from that day on; old files go on naming it.
class ProfessionsSection final : public SettingsSection {
    Q_OBJECT

public:
    ProfessionsSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("badge"); }
    void refresh() override;
    void retranslate() override;

private:
    void build();
    void read();
    void tellChosen();
    void withdraw();
    [[nodiscard]] const ProfessionRow* chosen() const;

    ListModel* m_model;
    DataTable* m_table;
    DateEdit* m_since;
    QPushButton* m_withdraw;
    std::vector<ProfessionRow> m_rows;
    bool m_isAllowed = false;
};

} // namespace tanu::desktop
