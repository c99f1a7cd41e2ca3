#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/settings/settingssection.h"
#include "core/services/journal/checkjournal.h"

class QAction;
class QLabel;
class QPushButton;

namespace tanu::desktop {

class DataTable;
class EmptyState;
class JournalDetail;
class JournalFilters;
class JournalModel;
class ProgressStrip;

/// The journal, for administrator and head (S1, exchange.md 30): everything that was done and every look into a personal
/// file, filtered, exported (which is an entry), and the check of its chain.
///
/// - The check runs in a worker thread with a connection of its own, with how far it is and a stop.
/// - Others see who may read it, and nothing else.
class JournalSection final : public SettingsSection {
    Q_OBJECT

public:
    JournalSection(DeskContext& context, OpenConnection openConnection, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    void refresh() override;
    void retranslate() override;

    void check();
    [[nodiscard]] bool isChecking() const { return m_work.isRunning(); }

private:
    void build();
    void wire();
    void filter();
    void showChosen();
    void take(const Result<JournalState>& outcome);
    void openCase(const ApplicationId& id);

    OpenConnection m_openConnection;
    QLabel* m_explanation;
    QPushButton* m_check;
    ProgressStrip* m_progress;
    QWidget* m_body;
    JournalFilters* m_filters;
    JournalModel* m_model;
    DataTable* m_table;
    QAction* m_everything;
    EmptyState* m_empty;
    JournalDetail* m_detail;
    LongWork m_work;
    bool m_isTold = false; ///< the outcome of the check stands in the banner
};

} // namespace tanu::desktop
