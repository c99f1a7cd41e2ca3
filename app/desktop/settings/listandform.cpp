#include "app/desktop/settings/listandform.h"

#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

ListAndForm::ListAndForm(QWidget* form, Banner* banner, QWidget* parent)
    : QWidget(parent)
    , m_model(new ListModel(this))
    , m_table(new DataTable(this))
    , m_add(new QPushButton(icon(QStringLiteral("add")), QString(), this))
    , m_save(new QPushButton(this))
    , m_buttons(new QWidget(this))
{
    setRole(m_save, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_add->setObjectName(QStringLiteral("add"));
    m_table->setModel(m_model);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view().setSortingEnabled(false);
    m_table->view().horizontalHeader()->setHighlightSections(false);
    m_table->setWrapped();

    auto* scroll = new QScrollArea(this);
    setRole(form, "scrolled");
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_add);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::medium);
    right->addWidget(scroll, 1);
    right->addWidget(m_buttons);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(m_table, 4);
    columns->addLayout(right, 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(banner);
    layout->addLayout(columns, 1);

    connect(m_table, &DataTable::selectionChanged, this, &ListAndForm::take);
    connect(m_add, &QPushButton::clicked, this, [this] {
        choose({});
        Q_EMIT addRequested();
    });
    connect(m_save, &QPushButton::clicked, this, &ListAndForm::saveRequested);
}

void ListAndForm::take()
{
    if (m_isFilling)
        return;
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return;
    m_chosen = m_model->row(rows.front()).key;
    Q_EMIT chosen(m_chosen);
}

void ListAndForm::setRows(std::vector<ListRow> rows)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_model->setRows(std::move(rows));
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        m_table->selectRow(row);
}

void ListAndForm::choose(const QString& key)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_chosen = key;
    m_table->view().clearSelection();
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->selectRow(row);
}

void ListAndForm::addWidget(QWidget* widget)
{
    auto* layout = qobject_cast<QHBoxLayout*>(m_buttons->layout());
    layout->insertWidget(layout->count() - 1, widget);
}

void ListAndForm::setAllowed(bool isAllowed)
{
    m_add->setEnabled(isAllowed);
    m_save->setEnabled(isAllowed);
}

} // namespace tanu::desktop
