#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"
#include "core/services/queries/sessionlistquery.h"

#include <map>

class QHBoxLayout;
class QStackedWidget;

namespace tanu::desktop {

class Banner;
class DayPanel;
class FilterChips;
class MonthGrid;
class MonthTools;
class PlanForm;
class SegmentedChoice;
class SessionList;

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
    /// `new/PROGRAMME/DATE/CASE` begins to plan a session of it, on that day at the earliest; the session then opens with
    /// that case offered a place.
    void open(const QString& key) override;
    [[nodiscard]] bool escape() override;

protected:
    void retranslate() override;

private:
    QWidget* buildFilters();
    QWidget* buildMonth();
    QWidget* buildContent();
    void showView(const QString& key);
    void readList();
    void readMonth();
    void showDay(QDate date);
    void enterDay(QDate date);
    void takeStep();
    void startPlanning();
    void openForm(QDate date, const QString& programme = {});
    void closeForm();
    void showBeside(QWidget* widget);
    void saveCalendar();
    [[nodiscard]] SessionFilter shownFilter() const;
    void open(const SessionId& id);
    using Page::open;

    DeskContext& m_context;
    std::map<QDate, std::vector<SessionRow>> m_days;
    QAction* m_plan;
    QAction* m_saveCalendar;
    SegmentedChoice* m_view;
    MonthTools* m_monthTools;
    FilterChips* m_states;
    Banner* m_banner;
    QStackedWidget* m_views;
    QStackedWidget* m_side;
    QHBoxLayout* m_columns;
    MonthGrid* m_month;
    DayPanel* m_day;
    PlanForm* m_form;
    QString m_case; ///< from which the open form was asked for; empty: from none
    SessionList* m_list;
};

/// Id `sessions`; counts the sessions that wait for something today.
PageEntry sessionsPage(DeskContext& context);

} // namespace tanu::desktop
