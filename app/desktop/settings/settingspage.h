#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/shell/pageregistry.h"

class QListWidget;
class QStackedWidget;

namespace tanu::desktop {

class BackupRunner;
class Doorkeeper;
class Languages;
class SettingsSection;
class VenueRunner;

/// What the sections about accounts, backups and venues need besides the context; without it they are not shown.
struct SettingsParts {
    Doorkeeper* doors = nullptr;
    Languages* languages = nullptr;
    BackupRunner* backups = nullptr;
    VenueRunner* venues = nullptr;
};

/// The settings: sections at the left, the chosen one at the right.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(DeskContext& context, const OpenConnection& openConnection, const SettingsParts& parts, QWidget* parent);

    [[nodiscard]] QString title() const override;
    /// `center`, `people`, `commissions`, `professions`, `programmes`, `prices`, `calendar`, `classifiers`, `journal`,
    /// `backups`, `venues`, `access`.
    void open(const QString& key) override;
    void refresh() override;
    void takeFocus() override;
    [[nodiscard]] bool escape() override;
    [[nodiscard]] bool isOfUse() const override;

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

PageEntry settingsPage(DeskContext& context, const OpenConnection& openConnection, const SettingsParts& parts = {});

} // namespace tanu::desktop
