#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/referencequery.h"

class QPushButton;
class QStackedWidget;

namespace tanu::desktop {

class ChoiceEdit;
class DataTable;
class ListModel;
class ProgrammeEditor;

/// The qualification programmes with their versions (L17.2.4): the list, and the one that is open.
class ProgrammesSection final : public SettingsSection {
    Q_OBJECT

public:
    ProgrammesSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reference"); }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] bool escape() override;

private:
    void read();
    void openRow(int row);
    void open(const ProgrammeId& id);
    void begin();
    void close();

    QStackedWidget* m_stack;
    QWidget* m_listPage;
    ListModel* m_model;
    DataTable* m_table;
    ChoiceEdit* m_profession;
    QPushButton* m_begin;
    ProgrammeEditor* m_editor;
    std::vector<ProgrammeRow> m_rows;
    std::vector<ProfessionRow> m_professions;
};

} // namespace tanu::desktop
