#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/overview/overviewsections.h"
#include "app/desktop/shell/pageregistry.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace tanu::desktop {

class Banner;
class BarChart;
class DataTable;
class EmptyState;
class FigureTile;
class FilterChips;
class LineChart;
class PeriodChoice;
class SegmentedChoice;
class TableModel;

/// The center's month and year: main figures with those of the period before, and one division at a time as a chart or
/// as the table of the same numbers (L29.4, W4).
///
/// - `open` takes a period (`2026-11`, `2026`).
/// - Saved whole as XLSX, a sheet for each division (Ctrl+S), or the division that is shown as CSV; the button below
///   the table does the same as in every list (Ctrl+E).
class OverviewPage final : public Page {
    Q_OBJECT

public:
    OverviewPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;

    /// For tests and pictures: `chart` or `table` of the division with this key.
    void showSection(const QString& key, bool asTable);

protected:
    void retranslate() override;

private:
    QWidget* buildFilters();
    QWidget* buildContent();
    QWidget* buildTiles(QWidget* content);
    QStackedWidget* buildViews(QWidget* content);
    void connectParts();
    void read();
    void tell();
    void tellTiles();
    void tellChips();
    void tellSection();
    void tellHeader(bool isWide);
    void tellEmpty();
    [[nodiscard]] const OverviewSection* section() const;
    [[nodiscard]] bool isTableWanted() const;
    void goToLatest();
    void saveWorkbook();
    void saveCsv();
    void tellSaved(const QString& path, const Result<void>& saved);

    DeskContext& m_context;
    std::optional<Overview> m_overview;
    std::optional<Overview> m_before;
    std::vector<OverviewSection> m_sections;
    QAction* m_saveWorkbook;
    QAction* m_saveCsv;
    QAction* m_fill;
    PeriodChoice* m_period;
    SegmentedChoice* m_view;
    Banner* m_banner;
    std::vector<FigureTile*> m_tiles;
    FilterChips* m_chips;
    QStackedWidget* m_views;
    QLabel* m_nothing;
    LineChart* m_line;
    BarChart* m_bars;
    QScrollArea* m_barRoom;
    TableModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

/// Id `overview`.
PageEntry overviewPage(DeskContext& context);

} // namespace tanu::desktop
