#pragma once

#include "app/desktop/settings/settingssection.h"
#include "core/services/queries/backupquery.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace tanu::desktop {

class BackupRunner;
class DataTable;
class FormSection;
class ListModel;
class ProgressStrip;
class StateChip;

/// Where backups go, whether the program makes them by itself, and all that were made (S2): one by hand, and reading one
/// back. When the last good one was made stands in words above everything.
class BackupsSection final : public SettingsSection {
    Q_OBJECT

public:
    BackupsSection(DeskContext& context, BackupRunner& runner, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("save"); }
    void refresh() override;
    void retranslate() override;

private:
    QWidget* buildPlace();
    QWidget* buildList();
    void chooseFolder();
    void save(const BackupSettings& settings);
    void tellState();
    void tellRun();
    void tellFinished();
    void tellButtons();
    void checkSelected();
    [[nodiscard]] const Backup* selected() const;
    [[nodiscard]] QString stateText(const Backup& backup) const;
    [[nodiscard]] QString lastGoodText() const;

    BackupRunner& m_runner;
    FormSection* m_place;
    StateChip* m_lastGood;
    QLabel* m_folder;
    QPushButton* m_choose;
    QCheckBox* m_nightly;
    QPushButton* m_make;
    QLabel* m_whyNotMake;
    QPushButton* m_check;
    QLabel* m_whyNotCheck;
    ProgressStrip* m_progress;
    ListModel* m_model;
    DataTable* m_table;
    BackupState m_state;
    bool m_isTellingResult = false;
};

} // namespace tanu::desktop
