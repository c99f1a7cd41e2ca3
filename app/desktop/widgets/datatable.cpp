#include "app/desktop/widgets/datatable.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/modelstream.h"
#include "app/desktop/widgets/pagedmodelbase.h"
#include "app/desktop/widgets/rowdelegate.h"
#include "app/desktop/widgets/tablecolumns.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace tanu::desktop {

namespace {

void prepare(QTableView* view)
{
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setIconSize({space::iconSize, space::iconSize});
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(space::rowHeight);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setFixedHeight(space::rowHeight);
    view->setItemDelegate(new RowDelegate(view));
}

} // namespace

DataTable::DataTable(QWidget* parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_columns(new TableColumns(*m_view))
    , m_actionBar(new QFrame(this))
    , m_actions(new QHBoxLayout(m_actionBar))
    , m_selected(new QLabel(m_actionBar))
    , m_count(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_empty(new QLabel(m_view->viewport()))
    , m_export(new QPushButton(icon(QStringLiteral("export"), ColourRole::QuietText), QString(), this))
{
    prepare(m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    setRole(m_actionBar, "bar");
    setRole(m_count, "quiet");
    m_actions->setContentsMargins(space::medium, space::tiny, space::tiny, space::tiny);
    m_actions->setSpacing(space::small);
    m_actions->addWidget(m_selected);
    m_actions->addStretch(1);
    m_actionBar->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_actionBar);
    layout->addWidget(m_view, 1);
    layout->addLayout(buildFoot());
    setRole(m_empty, "quietText");
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    setFocusProxy(m_view);
    connect(m_view, &QTableView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
}

QHBoxLayout* DataTable::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::medium);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_notice);
    foot->addWidget(m_export);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    m_export->setObjectName(QStringLiteral("export"));
    setRole(m_export, "flat");
    m_export->hide();
    connect(m_export, &QPushButton::clicked, this, &DataTable::exportRequested);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), m_export);
    connect(key, &QShortcut::activated, m_export, &QPushButton::click);
    return foot;
}

void DataTable::setExportable(bool exportable)
{
    m_export->setVisible(exportable);
    tellExport();
}

void DataTable::setExporting(bool running)
{
    m_isExporting = running;
    tellExport();
}

void DataTable::tellExport()
{
    m_export->setText(m_isExporting ? tr("Stop") : tr("Export"));
    m_export->setToolTip(m_isExporting ? tr("Stop the export (Ctrl+E)") : tr("Save the whole list as XLSX or CSV (Ctrl+E)"));
    const bool isEmpty = !m_view->model() || m_view->model()->rowCount() == 0;
    m_export->setEnabled(m_isExporting || !isEmpty);
}

void DataTable::setEmptySentence(const QString& text)
{
    m_empty->setText(text);
    tellEmpty();
}

QString DataTable::emptySentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

/// A third from above, where the eye looks for the first row.
void DataTable::tellEmpty()
{
    const QRect room = m_view->viewport()->rect();
    m_empty->setGeometry(room.adjusted(space::huge, room.height() / 3, -space::huge, 0));
    const bool isEmpty = !m_view->model() || m_view->model()->rowCount() == 0;
    m_empty->setVisible(isEmpty && !m_empty->text().isEmpty());
}

void DataTable::setNotice(const QString& text, Tone tone)
{
    setRole(m_notice, tone == Tone::Danger ? "error" : "quiet");
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

QString DataTable::notice() const
{
    return m_notice->text();
}

std::unique_ptr<RowStream> DataTable::allRows() const
{
    const QAbstractItemModel* model = m_view->model();
    Q_ASSERT_X(model, "DataTable::allRows", "there is a model");
    if (const auto* paged = qobject_cast<const PagedModelBase*>(model))
        return paged->allRows();
    return std::make_unique<ModelStream>(*model);
}

void DataTable::setModel(QAbstractItemModel* model)
{
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateFoot);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateFoot);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateFoot);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        Q_EMIT selectionChanged();
    });
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_columns->follow(*model);
    updateFoot();
}

void DataTable::setColumnWeights(const QList<int>& weights)
{
    m_columns->setWeights(weights);
}

void DataTable::keepWhole(int column, const QList<int>& yielding)
{
    m_columns->keepWhole(column, yielding);
}

void DataTable::setWrapped()
{
    m_view->setWordWrap(true);
    m_view->verticalHeader()->setMinimumSectionSize(space::rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void DataTable::rememberColumns(QSettings& settings, const QString& key)
{
    m_columns->remember(settings, key);
}

void DataTable::addBulkAction(QAction* action)
{
    auto* button = new QPushButton(m_actionBar);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button);
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (!m_view->selectionModel())
        return rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void DataTable::selectRow(int row)
{
    m_view->selectRow(row);
    if (m_view->isVisible())
        m_view->scrollTo(m_view->model()->index(row, 0));
}

void DataTable::setTotal(qint64 total)
{
    m_total = total;
    updateFoot();
}

QString DataTable::countLine() const
{
    return m_count->text();
}

void DataTable::updateFoot()
{
    const QAbstractItemModel* model = m_view->model();
    const int held = model ? model->rowCount() : 0;
    const auto* paged = qobject_cast<const PagedModelBase*>(model);
    if (m_total < 0 && paged && paged->hasMore())
        m_count->setText(tr("more than %1 rows").arg(countText(held)));
    else
        m_count->setText(tr("rows: %1").arg(countText(m_total < 0 ? held : m_total)));
    tellExport();
    tellEmpty();
}

void DataTable::updateActions()
{
    const qsizetype selected = selectedRows().size();
    const bool hasButtons = m_actions->count() > 2;
    m_selected->setText(tr("selected: %1").arg(countText(selected)));
    m_actionBar->setVisible(hasButtons && selected > 1);
}

void DataTable::openCurrent()
{
    if (m_view->currentIndex().isValid())
        Q_EMIT rowOpened(m_view->currentIndex().row());
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        tellEmpty();
    if (watched != m_view)
        return false;
    if (event->type() == QEvent::FocusIn && m_view->model() && !m_view->currentIndex().isValid()
        && m_view->model()->rowCount() > 0)
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    if (event->type() != QEvent::KeyPress)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    openCurrent();
    return true;
}

void DataTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_columns->measureAnew();
        updateFoot();
        updateActions();
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
