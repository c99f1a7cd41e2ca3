#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"

class QTreeView;

namespace tanu::desktop {

class Banner;
class EmptyState;
class NoticeStrip;
class WorkModel;

/// What is due (look.md: Today): groups by urgency, each row with clause, last day and working days left; above them what
/// the center itself must not forget (L17.2.1, L23.5, L26.6, W4).
///
/// - Enter or double click opens the case at that step, or the session.
/// - Reading anew keeps what is selected.
/// - Without cases the work begins at the button of a notice, else at the new application.
/// - Without cases the page says that nothing is due, below a notice only that no case waits.
class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openRow(const QModelIndex& index);
    void select(const QString& key);
    void layColumns();
    void tellDue();
    void tellNotices();

    DeskContext& m_context;
    WorkModel* m_model;
    Banner* m_banner;
    NoticeStrip* m_notices;
    QTreeView* m_view;
    QAction* m_new;
    EmptyState* m_empty;
};

/// Today, first in the navigation; counts what is due today or past.
PageEntry todayPage(DeskContext& context);

} // namespace tanu::desktop
