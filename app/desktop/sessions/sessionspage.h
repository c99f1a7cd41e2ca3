#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/sessions/sessionlistmodel.h"
#include "app/desktop/shell/pageregistry.h"

#include <map>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace tanu::desktop {

class Banner;
class DataTable;
class DayPanel;
class FilterChips;
class MonthGrid;
class PlanForm;
class SegmentedChoice;

/// Sessions as a month and as a list, and the form that plans one (R6, R9).
///
/// - In the month arrows move, Enter opens the session of the day, goes into the day where it has several, or starts
///   planning on it where it has none.
class SessionsPage final : public Page {
    Q_OBJECT

public:
    SessionsPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    /// `new/PROGRAMME/DATE` begins to plan a session of it, on that day at the earliest.
    void open(const QString& key) override;
    [[nodiscard]] bool escape() override;

protected:
    void retranslate() override;

private:
    QWidget* buildFilters();
    QWidget* buildMonth();
    QWidget* buildContent();
    void showView(const QString& key);
    void readMonth();
    void showDay(QDate date);
    void turnMonth(int months);
    void enterDay(QDate date);
    void startPlanning();
    void openForm(QDate date, const QString& programme = {});
    void closeForm();
    void showBeside(QWidget* widget);
    void saveCalendar();
    [[nodiscard]] SessionFilter shownFilter() const;
    void open(const SessionId& id);
    using Page::open;
    [[nodiscard]] Result<RowsRead<SessionRow>> read(const RowsWanted& wanted, const SessionRow* after) const;

    DeskContext& m_context;
    std::map<QDate, std::vector<SessionRow>> m_days;
    QAction* m_plan;
    QAction* m_saveCalendar;
    SegmentedChoice* m_view;
    QWidget* m_monthTools;
    QToolButton* m_before;
    QToolButton* m_after;
    QToolButton* m_now;
    QLabel* m_monthName;
    FilterChips* m_states;
    Banner* m_banner;
    QStackedWidget* m_views;
    QStackedWidget* m_side;
    QHBoxLayout* m_columns;
    MonthGrid* m_month;
    DayPanel* m_day;
    PlanForm* m_form;
    SessionListModel* m_model;
    DataTable* m_table;
};

/// Id `sessions`; counts the sessions that wait for something today.
PageEntry sessionsPage(DeskContext& context);

} // namespace tanu::desktop
