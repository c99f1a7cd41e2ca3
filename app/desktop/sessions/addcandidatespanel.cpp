#include "app/desktop/sessions/addcandidatespanel.h"

#include "app/desktop/sessions/waitingmodel.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/sessions/schedulecandidate.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

AddCandidatesPanel::AddCandidatesPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new WaitingModel(this))
    , m_heading(new QLabel(this))
    , m_banner(new Banner(this))
    , m_table(new DataTable(this))
    , m_all(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setRole(m_heading, "section");
    setRole(m_add, "primary");
    m_add->setObjectName(QStringLiteral("givePlaces"));
    m_table->setModel(m_model);
    m_table->setColumnWeights({6, 2, 2, 2, 6});
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view().setSortingEnabled(false);
    m_table->view().installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_all);
    head->addWidget(m_cancel);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_model, &WaitingModel::checkedChanged, this, &AddCandidatesPanel::tellChecked);
    connect(m_all, &QPushButton::clicked, this,
        [this] { m_model->checkAll(static_cast<int>(m_model->checked().size()) < m_model->allowedCount()); });
    connect(m_add, &QPushButton::clicked, this, &AddCandidatesPanel::add);
    connect(m_cancel, &QPushButton::clicked, this, &AddCandidatesPanel::cancelled);
    retranslate();
}

void AddCandidatesPanel::start(const SessionId& session, const std::optional<ApplicationId>& application)
{
    m_session = session;
    setFocusProxy(m_table);
    m_banner->dismiss();
    auto waiting = CandidatesForQuery(m_context.connection(), m_context.clock()).load(session);
    if (!waiting)
        return m_banner->showError(waiting.error());
    m_model->setCandidates(*std::move(waiting));
    if (m_model->rowCount() == 0)
        m_banner->say(Tone::Neutral, tr("No case with this programme waits for a place."));
    else
        m_table->selectRow(0);
    if (application)
        propose(*application);
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

void AddCandidatesPanel::propose(const ApplicationId& application)
{
    const int row = m_model->rowOf(application);
    if (row < 0)
        return;
    m_table->selectRow(row);
    const QModelIndex verdict = m_model->index(row, WaitingModel::Verdict);
    if (m_model->setData(m_model->index(row, WaitingModel::Name), Qt::Checked, Qt::CheckStateRole))
        setFocusProxy(m_add);
    else
        m_banner->say(Tone::Warning, QStringLiteral("%1: %2").arg(m_model->index(row, WaitingModel::Name).data().toString(),
                                         verdict.data().toString()));
}

void AddCandidatesPanel::add()
{
    int count = 0;
    QStringList refusals;
    for (const ApplicationId& id : m_model->checked()) {
        Desk desk = m_context.desk();
        const Result<void> scheduled = ScheduleCandidate(desk).run(m_session, id);
        if (scheduled)
            ++count;
        else
            refusals.append(textOf(scheduled.error()));
    }
    if (refusals.isEmpty() && count > 0) {
        Q_EMIT added(count);
        return;
    }
    start(m_session);
    if (!refusals.isEmpty())
        m_banner->say(Tone::Danger, refusals.join(QLatin1Char('\n')));
}

void AddCandidatesPanel::tellChecked()
{
    const int count = static_cast<int>(m_model->checked().size());
    m_add->setEnabled(count > 0);
    m_add->setText(count > 0 ? tr("Give a place: %1").arg(count) : tr("Give a place"));
    m_all->setEnabled(m_model->allowedCount() > 0);
    m_all->setText(count > 0 && count == m_model->allowedCount() ? tr("Check none") : tr("Check all allowed"));
}

bool AddCandidatesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_table->view() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QModelIndex current = m_table->view().currentIndex();
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space || !current.isValid())
        return false;
    m_model->toggle(current.row());
    return true;
}

void AddCandidatesPanel::retranslate()
{
    m_heading->setText(tr("Who waits for a place"));
    m_cancel->setText(tr("Cancel"));
    tellChecked();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

void AddCandidatesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
