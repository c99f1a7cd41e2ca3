#include "app/desktop/help/requestspanel.h"

#include "app/desktop/help/requestsmodel.h"
#include "app/desktop/help/requestwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/emptystate.h"
#include "core/services/queries/exchangequery.h"
#include "core/services/support/readsupportanswer.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int shownAtMost = 500;
const QList<int> weights {7, 43, 14, 20, 16};

} // namespace

RequestsPanel::RequestsPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_model(new RequestsModel(this))
    , m_table(new DataTable(this))
    , m_which(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_age(new QLabel(this))
    , m_new(new QAction(icon(QStringLiteral("mail")), QString(), this))
    , m_empty(new EmptyState(QStringLiteral("mail"), m_new, this))
{
    build();
    connect(m_table, &DataTable::selectionChanged, this, &RequestsPanel::tellSelected);
    connect(m_table, &DataTable::rowOpened, this, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QAction::triggered, this, &RequestsPanel::newRequested);
}

void RequestsPanel::build()
{
    m_banner->setObjectName(QStringLiteral("requests-banner"));
    m_banner->setClosable(true);
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_which->setObjectName(QStringLiteral("which-request"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_age->setWordWrap(true);
    setRole(m_age, "quietText");
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights(weights);
    m_table->rememberColumns(m_context.settings(), QStringLiteral("support/requests"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_which);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_age);
    m_empty->hide();
    setFocusProxy(&m_table->view());
}

void RequestsPanel::retranslate()
{
    m_new->setText(tr("&New request"));
    m_empty->setSentence(tr("Nothing was asked of the support yet. Requests stand here with their answers."));
    m_table->view().setAccessibleName(tr("Requests to the support"));
    m_text->setAccessibleName(tr("Answer of the support"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, RequestsModel::columnTotal - 1);
    refresh();
}

void RequestsPanel::refresh()
{
    auto requests = SupportQuery(m_context.connection()).requests(shownAtMost);
    if (!requests)
        return m_banner->showError(requests.error());
    m_banner->dismiss();
    const int before = selectedRow();
    const QByteArray chosen = before < 0 ? QByteArray() : m_model->request(before).id;
    const QSignalBlocker quiet(m_table); // what is being read stays where it was scrolled to
    m_model->setRequests(*std::move(requests), m_context.clock().today());
    const bool isEmpty = m_model->rowCount() == 0;
    for (QWidget* part : std::initializer_list<QWidget*> {m_table, m_which, m_text})
        part->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_table->setNotice(m_model->rowCount() == shownAtMost ? tr("The newest %1 are shown").arg(countText(shownAtMost)) : QString());
    if (!isEmpty)
        m_table->selectRow(rowToShow(chosen));
    tellSelected();
    tellAge();
}

/// What is being read stays; whoever comes here is shown the newest answer first.
int RequestsPanel::rowToShow(const QByteArray& chosen) const
{
    const int kept = m_model->rowOf(chosen);
    const int unread = m_model->newestUnread();
    return kept >= 0 && (isVisible() || unread < 0) ? kept : qMax(0, unread);
}

void RequestsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tellSelected();
}

int RequestsPanel::selectedRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 && rows.front() < m_model->rowCount() ? rows.front() : -1;
}

void RequestsPanel::tellSelected()
{
    const int row = selectedRow();
    if (row < 0) {
        m_which->clear();
        m_text->clear();
        return;
    }
    const AskedRequest& request = m_model->request(row);
    m_which->setText(tr("Request No %1: %2").arg(QString::number(request.number), request.subject));
    const QString text = request.answer ? request.answer->text : waitingText(request, m_context.clock().today());
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    if (isVisible() && request.isUnread())
        markRead(row);
}

void RequestsPanel::markRead(int row)
{
    if (!m_context.may(Action::ReadSupportAnswer))
        return;
    Desk desk = m_context.desk();
    const QByteArray id = m_model->request(row).id;
    if (const auto read = ReadSupportAnswer(desk).run(id); !read)
        return m_banner->showError(read.error());
    m_model->markRead(row, m_context.clock().now());
    Q_EMIT answerRead();
}

void RequestsPanel::tellAge()
{
    const auto exchange = ExchangeQuery(m_context.connection()).load();
    const bool isKnown = exchange && exchange->lastAcceptedAt;
    m_age->setText(isKnown
            ? tr("Answers come with the exchange; the last one was on %1.").arg(momentText(*exchange->lastAcceptedAt))
            : tr("Answers come with the exchange with the platform."));
}

} // namespace tanu::desktop
