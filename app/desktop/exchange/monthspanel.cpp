#include "app/desktop/exchange/monthspanel.h"

#include "app/desktop/context/tableexport.h"
#include "app/desktop/exchange/monthsmodel.h"
#include "app/desktop/exchange/monthwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "core/services/months/closemonth.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

const QList<int> weights {14, 19, 15, 11, 23, 18};

} // namespace

MonthsPanel::MonthsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_model(new MonthsModel(this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(QStringLiteral("month"), nullptr, this))
    , m_sentence(new QLabel(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_table, &DataTable::selectionChanged, this, &MonthsPanel::tellSelected);
    connect(m_table, &DataTable::rowOpened, this, [this] { m_close->setFocus(Qt::OtherFocusReason); });
    connect(m_close, &QPushButton::clicked, this, &MonthsPanel::close);
    retranslate();
}

void MonthsPanel::build()
{
    m_close->setObjectName(QStringLiteral("close-month"));
    m_close->setAutoDefault(true);
    m_sentence->setObjectName(QStringLiteral("month-sentence"));
    m_sentence->setWordWrap(true);
    setRole(m_sentence, "quietText");
    m_banner->setObjectName(QStringLiteral("months-banner"));
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights(weights);
    m_table->rememberColumns(m_context.settings(), QStringLiteral("exchange/months"));
    new TableExport(m_context.prompts(), *m_table, [] { return tr("Months of the report"); });
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::medium);
    foot->addWidget(m_sentence, 1);
    foot->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(foot);
    setFocusProxy(&m_table->view());
}

void MonthsPanel::retranslate()
{
    m_close->setText(tr("&Close the month"));
    m_empty->setSentence(tr("No month is owed yet. Months appear with the first exchange."));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, MonthsModel::columnTotal - 1);
    refresh();
}

void MonthsPanel::refresh()
{
    auto months = MonthQuery(m_context.connection(), m_context.clock()).months();
    if (!months) {
        m_banner->showError(months.error());
        return;
    }
    const int before = selectedRow();
    const std::optional<Month> chosen
        = before < 0 ? std::nullopt : std::optional(m_model->month(before).month.month);
    m_model->setMonths(*std::move(months));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const int kept = chosen ? m_model->rowOf(*chosen) : -1;
    if (!isEmpty)
        m_table->selectRow(kept >= 0 ? kept : qMax(0, m_model->mostUrgent()));
    tellSelected();
}

int MonthsPanel::selectedRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 && rows.front() < m_model->rowCount() ? rows.front() : -1;
}

void MonthsPanel::tellSelected()
{
    const int row = selectedRow();
    const bool mayClose = m_context.may(Action::CloseMonth);
    const bool isToClose = row >= 0 && m_model->month(row).next == MonthNext::Close;
    const QString only = mayClose ? QString() : m_context.onlyText(Action::CloseMonth, Reserved::ClosingTheMonth);
    m_close->setVisible(row >= 0);
    m_close->setEnabled(isToClose && mayClose);
    m_close->setToolTip(only);
    QStringList sentences;
    if (row >= 0)
        sentences.append(QStringLiteral("%1: %2").arg(monthName(m_model->month(row).month.month), monthSentence(m_model->month(row))));
    if (isToClose && !mayClose)
        sentences.append(only);
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void MonthsPanel::close()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const Month month = m_model->month(row).month.month;
    const QString name = monthInWords(month);
    auto desk = m_context.signing(Action::CloseMonth,
        {tr("Close %1?").arg(name), tr("Close the month"),
            tr("What both sides have of it stays. A change later is a correction that names this month.")});
    if (!desk)
        return;
    const auto closed = CloseMonth(*desk).run(month);
    if (!closed) {
        m_banner->showError(closed.error());
        return;
    }
    m_banner->say(Tone::Good,
        capitalFirst(tr("%1 is closed here. The platform confirms with the next exchange.").arg(name)), QStringLiteral("P7.5"));
    refresh();
    m_context.tellChanged();
    Q_EMIT monthClosed();
}

} // namespace tanu::desktop
