#pragma once

#include "app/desktop/context/deskcontext.h"

#include <QtWidgets/QWidget>

namespace tanu::desktop {

class Banner;
class DataTable;
class EmptyState;
class OrdersModel;

/// The orders of the platform (exchange.md 17), and what they make of this center: whether it may act and issue.
class OrdersPanel final : public QWidget {
    Q_OBJECT

public:
    OrdersPanel(DeskContext& context, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void tellStanding();

    DeskContext& m_context;
    Banner* m_banner;
    OrdersModel* m_model;
    DataTable* m_table;
    EmptyState* m_empty;
};

} // namespace tanu::desktop
