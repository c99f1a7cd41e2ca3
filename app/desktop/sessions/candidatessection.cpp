#include "app/desktop/sessions/candidatessection.h"

#include "app/desktop/sessions/addcandidatespanel.h"
#include "app/desktop/sessions/candidatesmodel.h"
#include "app/desktop/sessions/noticespanel.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/services/sessions/unschedulecandidate.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

CandidatesSection::CandidatesSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_model(new CandidatesModel(this))
    , m_stack(new QStackedWidget(this))
    , m_tablePanel(buildTable())
    , m_adding(new AddCandidatesPanel(context, m_stack))
    , m_noticing(new NoticesPanel(context, m_stack))
{
    m_stack->addWidget(m_tablePanel);
    m_stack->addWidget(m_adding);
    m_stack->addWidget(m_noticing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->addWidget(m_stack);
    connectPanels();
    retranslate();
}

QWidget* CandidatesSection::buildTable()
{
    auto* panel = new QWidget(m_stack);
    m_add = new QPushButton(icon(QStringLiteral("add")), QString(), panel);
    m_notices = new QPushButton(icon(QStringLiteral("mail")), QString(), panel);
    m_remove = new QPushButton(icon(QStringLiteral("undo")), QString(), panel);
    m_empty = new QLabel(panel);
    setRole(m_empty, "quietText");
    m_reason = new ReasonPanel(panel);
    m_table = new DataTable(panel);
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    makeExportable(*m_table);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_add);
    buttons->addWidget(m_notices);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_empty);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(buttons);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    return panel;
}

void CandidatesSection::connectPanels()
{
    connect(m_table, &DataTable::rowOpened, this,
        [this](int row) { Q_EMIT caseChosen(m_model->candidate(row).application.id); });
    connect(m_table, &DataTable::selectionChanged, this, &CandidatesSection::updateButtons);
    connect(m_add, &QPushButton::clicked, this, [this] { startAdding(); });
    connect(m_notices, &QPushButton::clicked, this, &CandidatesSection::startNotices);
    connect(m_remove, &QPushButton::clicked, this, &CandidatesSection::askRemove);
    connect(m_reason, &ReasonPanel::given, this, &CandidatesSection::remove);
    connect(m_adding, &AddCandidatesPanel::cancelled, this, [this] { showPanel(m_tablePanel); });
    connect(m_adding, &AddCandidatesPanel::added, this, [this](int count) {
        showPanel(m_tablePanel);
        Q_EMIT done(tr("Places given: %1").arg(count));
    });
    connect(m_noticing, &NoticesPanel::cancelled, this, [this] { showPanel(m_tablePanel); });
    connect(m_noticing, &NoticesPanel::recorded, this, [this] { Q_EMIT done({}); });
}

QString CandidatesSection::name() const
{
    return session() ? tr("&Candidates: %1").arg(session()->candidates.size()) : tr("&Candidates");
}

bool CandidatesSection::hasPanel() const
{
    return m_stack->currentWidget() != m_tablePanel;
}

bool CandidatesSection::closePanel()
{
    if (!m_reason->isHidden()) {
        m_reason->cancel();
        return true;
    }
    if (!hasPanel())
        return false;
    showPanel(m_tablePanel);
    return true;
}

void CandidatesSection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    setFocusProxy(panel == m_adding ? static_cast<QWidget*>(m_adding) : m_table);
    Q_EMIT panelChanged();
    if (panel == m_tablePanel)
        m_table->setFocus(Qt::OtherFocusReason);
}

void CandidatesSection::startAdding(const std::optional<ApplicationId>& application)
{
    showPanel(m_adding);
    m_adding->start(session()->session.id, application);
}

void CandidatesSection::startNotices()
{
    showPanel(m_noticing);
    m_noticing->start(*session());
}

void CandidatesSection::tell()
{
    m_model->setSession(session());
    showResults(session()->session.state != SessionState::Planned && session()->session.state != SessionState::Cancelled);
    if (session()->session.state != SessionState::Planned && m_stack->currentWidget() == m_adding)
        showPanel(m_tablePanel);
    m_empty->setText(session()->candidates.empty() ? tr("Nobody has a place in this session yet.") : QString());
    updateButtons();
}

/// Before there can be results their room is given to what is there.
void CandidatesSection::showResults(bool areShown)
{
    for (const int column : {CandidatesModel::Theory, CandidatesModel::Practice})
        m_table->view().setColumnHidden(column, !areShown);
    m_table->setColumnWeights(areShown ? QList<int> {262, 94, 90, 222, 82, 86, 154} : QList<int> {270, 100, 100, 260, 0, 0, 190});
}

void CandidatesSection::updateButtons()
{
    if (!session())
        return;
    const SessionState state = session()->session.state;
    const bool isOpen = state == SessionState::Planned || state == SessionState::Started;
    m_add->setVisible(state == SessionState::Planned);
    m_add->setEnabled(may(Action::ScheduleCandidate));
    m_notices->setVisible(state == SessionState::Planned || state == SessionState::Started);
    m_notices->setEnabled(!session()->candidates.empty());
    m_remove->setVisible(isOpen);
    m_remove->setEnabled(may(Action::UnscheduleCandidate) && !m_table->selectedRows().isEmpty());
}

void CandidatesSection::askRemove()
{
    m_removing.clear();
    bool needsReason = false;
    QStringList names;
    for (const int row : m_table->selectedRows()) {
        const SessionCandidate& one = m_model->candidate(row);
        m_removing.push_back(one.application.id);
        names.append(one.application.fields.name.shortForm());
        needsReason = needsReason || one.application.state != CaseState::Scheduled;
    }
    if (!needsReason)
        return remove({});
    m_reason->ask(tr("Take out of the session: %1?").arg(names.join(QStringLiteral(", "))),
        tr("The notice was sent already: a new one is due."),
        tr("Take out"));
}

void CandidatesSection::remove(const QString& reason)
{
    m_reason->hide();
    int count = 0;
    for (const ApplicationId& id : m_removing) {
        Desk desk = context().desk();
        if (const Result<void> removed = UnscheduleCandidate(desk).run(id, reason); !removed) {
            Q_EMIT refused(removed.error());
            break;
        }
        ++count;
    }
    if (count > 0)
        Q_EMIT done(tr("Taken out of the session: %1").arg(count));
}

void CandidatesSection::retranslate()
{
    m_add->setText(tr("&Add candidates"));
    m_notices->setText(tr("N&otices"));
    m_remove->setText(tr("Take &out"));
    m_table->setAccessibleName(tr("Candidates of the session"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace tanu::desktop
