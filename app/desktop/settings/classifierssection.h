#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/settings/settingssection.h"
#include "core/services/imports/importlines.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class DataTable;
class ListModel;
class ProgressStrip;
class SegmentedChoice;
class TextEdit;

/// The classifiers of occupations (P7.1) and of regions (L29.4): their import from a file, and looking into them.
///
/// - The import runs in a worker thread with a connection of its own, whole or not at all; bad lines are listed by number.
class ClassifiersSection final : public SettingsSection {
    Q_OBJECT

public:
    ClassifiersSection(DeskContext& context, OpenConnection openConnection, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("list"); }
    void refresh() override;
    void retranslate() override;

    void importFile();
    [[nodiscard]] bool isImporting() const { return m_work.isRunning(); }

private:
    enum class Kind { Occupations, Regions };

    [[nodiscard]] Kind kind() const;
    void build();
    void search();
    void begin(const QByteArray& file);
    void take(const Result<ImportSummary>& outcome);

    OpenConnection m_openConnection;
    SegmentedChoice* m_kind;
    QLabel* m_count;
    QPushButton* m_import;
    ProgressStrip* m_progress;
    TextEdit* m_search;
    ListModel* m_model;
    DataTable* m_table;
    LongWork m_work;
};

} // namespace tanu::desktop
