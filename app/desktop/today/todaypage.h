#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/pageregistry.h"

class QTreeView;

namespace tanu::desktop {

class Banner;
class EmptyState;
class WorkModel;

/// What is due (look.md: Today): groups by urgency, each row with clause, last day and working days left.
///
/// - Enter or double click opens the case at that step, or the session.
/// - Reading anew keeps what is selected.
class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(DeskContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void refresh() override;

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openRow(const QModelIndex& index);
    void select(const QString& key);
    void layColumns();

    DeskContext& m_context;
    WorkModel* m_model;
    Banner* m_banner;
    QTreeView* m_view;
    QAction* m_new;
    EmptyState* m_empty;
};

/// Today, first in the navigation; counts what is due today or past.
PageEntry todayPage(DeskContext& context);

} // namespace tanu::desktop
