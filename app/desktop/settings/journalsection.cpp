#include "app/desktop/settings/journalsection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/settings/journaldetail.h"
#include "app/desktop/settings/journalfilters.h"
#include "app/desktop/settings/journalmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/services/journal/recordjournalexport.h"
#include "core/services/queries/centerquery.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <limits>

namespace tanu::desktop {

JournalSection::JournalSection(DeskContext& context, OpenConnection openConnection, QWidget* parent)
    : SettingsSection(context, parent)
    , m_openConnection(std::move(openConnection))
    , m_explanation(new QLabel(this))
    , m_check(new QPushButton(icon(QStringLiteral("check-circle")), QString(), this))
    , m_progress(new ProgressStrip(this))
    , m_body(new QWidget(this))
    , m_filters(new JournalFilters(m_body))
    , m_model(new JournalModel(context, this))
    , m_table(new DataTable(m_body))
    , m_everything(new QAction(this))
    , m_empty(new EmptyState(QStringLiteral("history"), m_everything, m_body))
    , m_detail(new JournalDetail(m_body))
{
    build();
    wire();
}

void JournalSection::build()
{
    m_check->setObjectName(QStringLiteral("check"));
    m_explanation->setWordWrap(true);
    setRole(m_explanation, "quietText");
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int hidden : {JournalModel::Number, JournalModel::Facts, JournalModel::Hash})
        m_table->view().setColumnHidden(hidden, true);
    m_table->setColumnWeights({17, 25, 27, 31, 0, 0, 0});
    auto* head = new QHBoxLayout;
    head->setSpacing(space::large);
    head->addWidget(m_explanation, 1);
    head->addWidget(m_check, 0, Qt::AlignVCenter);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::medium);
    body->addWidget(m_filters);
    body->addWidget(m_table, 1);
    body->addWidget(m_empty, 1);
    body->addWidget(m_detail);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_body, 1);
    layout->addStretch();
}

void JournalSection::wire()
{
    auto* file = new TableExport(context().prompts(), *m_table, [this] { return title(); });
    file->setGate([this](const QString& path) {
        Desk desk = context().desk();
        return RecordJournalExport(desk).run(QFileInfo(path).fileName(), m_model->wanted());
    });
    connect(m_filters, &JournalFilters::changed, this, &JournalSection::filter);
    connect(m_everything, &QAction::triggered, m_filters, &JournalFilters::clear);
    connect(m_model, &PagedModelBase::readFailed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::NotFound)
            return m_filters->showError(error);
        banner().showError(error);
    });
    connect(m_table, &DataTable::selectionChanged, this, &JournalSection::showChosen);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        if (const auto& application = m_model->row(row).subject.application)
            openCase(*application);
    });
    connect(m_detail, &JournalDetail::caseRequested, this, &JournalSection::openCase);
    connect(m_check, &QPushButton::clicked, this, &JournalSection::check);
    connect(m_progress, &ProgressStrip::stopRequested, &m_work, &LongWork::stop);
    connect(&m_work, &LongWork::progressed, this, [this](int, int done, int) { m_progress->advance(done); });
}

QString JournalSection::title() const
{
    return tr("Journal");
}

void JournalSection::refresh()
{
    const bool mayRead = context().may(Action::ReadJournal);
    m_body->setVisible(mayRead);
    m_explanation->setVisible(mayRead);
    m_check->setVisible(mayRead);
    if (!mayRead) {
        banner().say(Tone::Neutral, context().onlyText(Action::ReadJournal, Reserved::ReadingTheJournal));
        return;
    }
    if (!m_isTold)
        banner().dismiss();
    m_check->setEnabled(!m_work.isRunning());
    if (const auto staff = CenterQuery(context().connection()).staff())
        m_filters->setPeople(*staff);
    filter();
}

void JournalSection::filter()
{
    const QList<int> chosen = m_table->selectedRows();
    const qint64 seq = chosen.size() == 1 && chosen.front() < m_model->rowCount() ? m_model->row(chosen.front()).seq : 0;
    m_model->want(m_filters->wanted());
    m_model->reload();
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_detail->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).seq == seq)
            m_table->selectRow(row);
    }
    showChosen();
}

void JournalSection::showChosen()
{
    const QList<int> chosen = m_table->selectedRows();
    m_detail->show(chosen.size() == 1 && chosen.front() < m_model->rowCount() ? &m_model->row(chosen.front()) : nullptr);
}

void JournalSection::openCase(const ApplicationId& id)
{
    Q_EMIT placeRequested({QStringLiteral("case"), id.toText()});
}

void JournalSection::check()
{
    m_isTold = false;
    banner().dismiss();
    m_check->setEnabled(false);
    Desk desk = context().desk();
    const auto newest = JournalQuery(desk).page({});
    const qint64 count = newest && !newest->rows.empty() ? newest->rows.front().seq : 0;
    m_progress->start(tr("Checking the chain"), static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max())));
    auto outcome = std::make_shared<Result<JournalState>>(Error {ErrorKind::Cancelled, {}, {}});
    m_work.start(
        [desk, outcome, open = m_openConnection](const IsStopped& isStopped, const LongWork::Tell& tell) {
            const auto connection = open();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            *outcome = CheckJournal(own).run(std::nullopt, [&](qint64 done) {
                tell(0, static_cast<int>(done), 0);
                return !isStopped();
            });
        },
        [this, outcome] { take(*outcome); });
}

void JournalSection::take(const Result<JournalState>& outcome)
{
    m_progress->finish();
    m_check->setEnabled(true);
    m_isTold = true;
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled)
            banner().say(Tone::Neutral, tr("The check was stopped; it says nothing about the journal."));
        else
            banner().showError(outcome.error());
        return;
    }
    const JournalState& state = *outcome;
    if (state.isWhole())
        banner().say(Tone::Good, tr("The journal is whole. Entries: %1.").arg(countText(state.end.count)));
    else
        banner().showError({ErrorKind::JournalTouched, {QString::number(*state.firstTouched)}, {}});
}

void JournalSection::retranslate()
{
    m_explanation->setText(tr("Everything that was done and every look into a personal file, in a chain that shows any change of it."));
    m_check->setText(tr("Check the c&hain"));
    m_empty->setSentence(tr("No entry fits the filter."));
    m_everything->setText(tr("Show everything"));
    m_filters->retranslate();
    m_detail->retranslate();
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, JournalModel::columnsTotal - 1);
    refresh();
}

} // namespace tanu::desktop
