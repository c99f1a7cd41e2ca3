#include "app/desktop/today/todaypage.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/today/noticestrip.h"
#include "app/desktop/today/workdelegate.h"
#include "app/desktop/today/workmodel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/wholepixels.h"
#include "core/services/whereabouts.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTreeView>

namespace tanu::desktop {

namespace {

/// Parts of the width, in the order of the columns; 0 is as wide as needed.
constexpr std::array weights {27, 31, 10, 32};

QTreeView* makeView(WorkModel* model, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setModel(model);
    view->setItemDelegate(new WorkDelegate(view));
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setIndentation(0);
    view->setUniformRowHeights(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->header()->setSectionsMovable(false);
    view->header()->setSectionResizeMode(QHeaderView::Fixed);
    view->header()->setStretchLastSection(true);
    return view;
}

} // namespace

TodayPage::TodayPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new WorkModel(this))
    , m_banner(new Banner(this))
    , m_notices(new NoticeStrip(this))
    , m_view(makeView(m_model, this))
    , m_new(new QAction(icon(QStringLiteral("add")), QString(), this))
    , m_empty(new EmptyState(QStringLiteral("check-circle"), m_new, this))
{
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_banner->setObjectName(QStringLiteral("banner"));
    layout->addWidget(m_banner);
    layout->addWidget(m_notices);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setContent(content);
    setFocusProxy(m_view);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_notices, &NoticeStrip::placeRequested, this, &TodayPage::placeRequested);
    connect(m_view, &QTreeView::doubleClicked, this, &TodayPage::openRow);
    connect(m_new, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("intake"), {}}); });
}

QString TodayPage::title() const
{
    return tr("Today");
}

void TodayPage::retranslate()
{
    m_new->setText(tr("New application"));
    m_view->setAccessibleName(tr("What is due"));
    m_model->retranslate();
    tellNotices();
    tellDue();
}

void TodayPage::refresh()
{
    auto items = WorkQueueQuery(m_context.connection(), m_context.clock()).items();
    if (!items) {
        m_banner->showError(items.error());
        return;
    }
    m_banner->hide();
    tellNotices();
    const QString kept = m_view->currentIndex().data(WorkModel::KeyRole).toString();
    m_model->setItems(*std::move(items));
    m_view->expandAll();
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    select(kept);
    m_view->setVisible(m_model->itemCount() > 0);
    m_empty->setVisible(m_model->itemCount() == 0);
    m_new->setEnabled(requireOwnWork(m_context.connection(), Action::RegisterApplication).isOk()); // not at a venue (V1)
    tellDue();
    layColumns();
}

void TodayPage::takeFocus()
{
    if (m_model->itemCount() > 0 || (!m_notices->takeFocus() && !m_empty->takeFocus()))
        Page::takeFocus();
}

void TodayPage::tellNotices()
{
    const std::vector<Notice> notices = noticesOf(m_context);
    m_notices->tell(notices);
    m_empty->setSentence(notices.empty() ? tr("Nothing is due.") : tr("No case is waiting."));
}

/// Without cases the page says so itself, and no count of none stands below what the center has to do (P7.5).
void TodayPage::tellDue()
{
    const int due = m_model->itemCount();
    setStatusLine(due > 0 ? tr("due: %1").arg(countText(due)) : QString());
}

void TodayPage::select(const QString& key)
{
    const QModelIndex kept = m_model->indexOf(key);
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    m_view->setCurrentIndex(kept.isValid() ? kept : first);
}

void TodayPage::openRow(const QModelIndex& index)
{
    const WorkItem* item = m_model->item(index);
    if (!item)
        return;
    if (!item->obligation)
        Q_EMIT placeRequested({QStringLiteral("session"), item->session.toText()});
    else if (item->nextAction == Action::Synchronize)
        Q_EMIT placeRequested({QStringLiteral("exchange"), {}});
    else
        Q_EMIT placeRequested({QStringLiteral("case"), item->application.toText() + QStringLiteral("/step")});
}

void TodayPage::layColumns()
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    const int room = m_view->viewport()->width();
    for (int column = 0; column < WorkModel::columnTotal; ++column)
        m_view->setColumnWidth(column, room * weights.at(static_cast<size_t>(column)) / sum);
    putOnWholePixels(*m_view->header());
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        layColumns();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->modifiers().testFlag(Qt::ControlModifier))
        return false;
    openRow(m_view->currentIndex());
    return true;
}

PageEntry todayPage(DeskContext& context)
{
    const auto due = [&context] {
        const auto counts = WorkQueueQuery(context.connection(), context.clock()).waiting();
        return counts ? counts->due : 0;
    };
    return {QStringLiteral("today"), QStringLiteral("today"), [] { return TodayPage::tr("Today"); },
        [&context](QWidget* parent) { return new TodayPage(context, parent); }, due, {}};
}

} // namespace tanu::desktop
