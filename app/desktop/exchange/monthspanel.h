#pragma once

#include "app/desktop/context/deskcontext.h"
#include "core/domain/values/month.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class Banner;
class DataTable;
class EmptyState;
class MonthsModel;

/// The months of the report (P7.5, exchange.md 12, 13): what both sides have of each, its last day, what to do, and the
/// button with which the head closes it.
class MonthsPanel final : public QWidget {
    Q_OBJECT

public:
    MonthsPanel(DeskContext& context, QWidget* parent);

    void refresh();
    void retranslate();

Q_SIGNALS:
    /// The head closed it: the platform confirms with the next exchange.
    void monthClosed();

private:
    void build();
    [[nodiscard]] int selectedRow() const;
    void tellSelected();
    void close();

    DeskContext& m_context;
    Banner* m_banner;
    MonthsModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
    QLabel* m_sentence;
    QPushButton* m_close;
};

} // namespace tanu::desktop
