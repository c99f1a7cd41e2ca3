#include "app/desktop/exchange/orderspanel.h"

#include "app/desktop/context/tableexport.h"
#include "app/desktop/exchange/monthwords.h"
#include "app/desktop/exchange/ordersmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int shownAtMost = 500;
const QList<int> weights {5, 14, 62, 19};

} // namespace

OrdersPanel::OrdersPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_model(new OrdersModel(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(QStringLiteral("mail"), nullptr, this))
{
    m_banner->setObjectName(QStringLiteral("orders-banner"));
    m_banner->setClosable(false);
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights(weights);
    m_table->rememberColumns(m_context.settings(), QStringLiteral("exchange/orders"));
    new TableExport(m_context.prompts(), *m_table, [] { return tr("Orders of the platform"); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(&m_table->view());
    retranslate();
}

void OrdersPanel::retranslate()
{
    m_empty->setSentence(tr("The platform has given no orders."));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, OrdersModel::columnTotal - 1);
    refresh();
}

void OrdersPanel::refresh()
{
    auto orders = MonthQuery(m_context.connection(), m_context.clock()).orders(shownAtMost);
    if (!orders) {
        m_banner->showError(orders.error());
        return;
    }
    m_model->setOrders(*std::move(orders));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    tellStanding();
}

void OrdersPanel::tellStanding()
{
    const auto standing = MonthQuery(m_context.connection(), m_context.clock()).standing();
    if (!standing) {
        m_banner->showError(standing.error());
        return;
    }
    if (standing->stopped)
        m_banner->showError(*standing->stopped->problem);
    else if (standing->stop && standing->stop->act == AccreditationAct::Suspended)
        m_banner->showError({ErrorKind::AccreditationSuspended,
            {standing->stop->on.toString(Qt::ISODate), standing->stop->ground}, {}});
    else if (standing->stop)
        m_banner->showError(
            {ErrorKind::AccreditationEnded, {standing->stop->on.toString(Qt::ISODate), standing->stop->ground}, {}});
    else if (standing->issuing)
        m_banner->showError({ErrorKind::IssuingStopped,
            {standing->issuing->on.toString(Qt::ISODate), standing->issuing->reason}, {}});
    else
        m_banner->dismiss();
}

} // namespace tanu::desktop
