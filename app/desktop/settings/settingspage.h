#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"

class QListWidget;
class QStackedWidget;

namespace tanu::desktop {

class BackupRunner;
class SettingsSection;

/// The settings: sections at the left, the chosen one at the right.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(DeskContext& context, const OpenConnection& openConnection, BackupRunner* backups, QWidget* parent);

    [[nodiscard]] QString title() const override;
    /// `center`, `people`, `commissions`, `professions`, `programmes`, `prices`, `calendar`, `classifiers`, `journal`,
    /// `backups`.
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool escape() override;

protected:
    void retranslate() override;

private:
    void add(const QString& key, SettingsSection* section);
    void show(int row);
    [[nodiscard]] SettingsSection& shown() const;

    QListWidget* m_list;
    QStackedWidget* m_stack;
    QStringList m_keys;
    std::vector<SettingsSection*> m_sections;
};

/// Without a runner of backups there is no section for them.
PageEntry settingsPage(
    DeskContext& context, const OpenConnection& openConnection, BackupRunner* backups = nullptr);

} // namespace tanu::desktop
