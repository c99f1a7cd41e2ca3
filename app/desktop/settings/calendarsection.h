#pragma once

#include "app/desktop/settings/settingssection.h"
#include "app/desktop/widgets/monthgrid.h"
#include "core/services/center/calendarchange.h"
#include "core/services/queries/calendarquery.h"

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace tanu::desktop {

class Chip;
class DataTable;
class DayEditor;
class ListModel;
class YearGrid;

/// The working calendar as a year (W1 to W4): reasons of the days off, corrections, files, and the confirmation.
///
/// - After a change the banner lists the open terms whose recount differs; none of them moves (W4).
class CalendarSection final : public SettingsSection {
    Q_OBJECT

public:
    CalendarSection(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("calendar"); }
    void refresh() override;
    void retranslate() override;

    void importFile();
    void exportAs(bool isICalendar);

private:
    void build();
    QWidget* tools();
    void wire();
    void go(int year);
    void showDay();
    void confirm();
    void take(const Result<CalendarChange>& change, const QString& done);
    void tellMoved(const std::vector<MovedTerm>& moved, const QString& done);
    void fillList();
    [[nodiscard]] DayMark markOf(QDate date) const;

    CalendarYear m_year;
    int m_shown;
    QToolButton* m_before;
    QToolButton* m_after;
    QLabel* m_title;
    Chip* m_state;
    QPushButton* m_confirm;
    QPushButton* m_files;
    QAction* m_import;
    QAction* m_exportCsv;
    QAction* m_exportIcs;
    QAction* m_decide; ///< about terms that a correction would move (W4)
    YearGrid* m_grid;
    DayEditor* m_day;
    ListModel* m_list;
    DataTable* m_table;
};

} // namespace tanu::desktop
