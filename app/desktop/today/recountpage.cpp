#include "app/desktop/today/recountpage.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/today/recountmodel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

RecountPage::RecountPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new RecountModel(this))
    , m_banner(new Banner(this))
    , m_table(new DataTable(this))
    , m_accept(new QAction(icon(QStringLiteral("check"), ColourRole::AccentText), QString(), this))
    , m_keep(new QAction(icon(QStringLiteral("undo")), QString(), this))
{
    setPrimaryAction(m_accept);
    addHeadAction(m_keep);
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights({11, 21, 22, 16, 14, 16});
    m_table->rememberColumns(context.settings(), QStringLiteral("columns/recount"));
    new TableExport(context.prompts(), *m_table, [this] { return title(); });
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    setContent(content);
    setFocusProxy(m_table);
    connect(m_accept, &QAction::triggered, this, [this] { decide(RecountDecision::Accept); });
    connect(m_keep, &QAction::triggered, this, [this] { decide(RecountDecision::Keep); });
    connect(m_table, &DataTable::selectionChanged, this, &RecountPage::tellActions);
    connect(m_table, &DataTable::rowOpened, this, [this](int row) {
        Q_EMIT placeRequested({QStringLiteral("case"), m_model->item(row).term.application.toText()});
    });
}

QString RecountPage::title() const
{
    return tr("Terms to count anew");
}

void RecountPage::refresh()
{
    auto pending = RecountQuery(m_context.connection()).pending();
    if (!pending)
        return m_banner->showError(pending.error());
    m_model->setItems(*std::move(pending));
    m_table->view().setCurrentIndex(m_model->index(0, 0));
    m_table->view().selectAll();
    setStatusLine(tr("waiting: %1").arg(countText(m_model->rowCount())));
    tellActions();
}

std::vector<RecountChoice> RecountPage::chosen() const
{
    std::vector<RecountChoice> choices;
    for (const int row : m_table->selectedRows()) {
        const RecountedTerm& term = m_model->item(row).term;
        choices.push_back({term.application, term.obligation, term.lastDay, term.now.lastDay});
    }
    return choices;
}

void RecountPage::tellActions()
{
    const auto count = m_table->selectedRows().size();
    const bool isAllowed = m_context.may(Action::AcceptRecount);
    m_accept->setText(tr("Accept the new day: %1").arg(count));
    m_keep->setText(tr("Keep the old day: %1").arg(count));
    for (QAction* action : {m_accept, m_keep}) {
        action->setEnabled(count > 0 && isAllowed);
        action->setToolTip(isAllowed ? action->text() : m_context.onlyText(Action::AcceptRecount));
    }
}

void RecountPage::decide(RecountDecision decision)
{
    const std::vector<RecountChoice> choices = chosen();
    if (choices.empty())
        return;
    Desk desk = m_context.desk();
    const auto decided = AcceptRecount(desk).run(choices, decision);
    const auto refused = std::find_if(
        decided.begin(), decided.end(), [](const DecidedRecount& one) { return !one.result; });
    const auto done = static_cast<int>(std::count_if(
        decided.begin(), decided.end(), [](const DecidedRecount& one) { return one.result.isOk(); }));
    m_context.tellChanged();
    refresh();
    if (refused != decided.end())
        m_banner->showError(refused->result.error());
    else if (decision == RecountDecision::Accept)
        m_banner->say(Tone::Good, tr("The new day counts for %n term(s).", nullptr, done), QStringLiteral("W4"));
    else
        m_banner->say(Tone::Good, tr("The old day stays for %n term(s).", nullptr, done), QStringLiteral("W4"));
    Q_EMIT dataChanged();
}

void RecountPage::retranslate()
{
    m_model->retranslate();
    setStatusLine(tr("waiting: %1").arg(countText(m_model->rowCount())));
    tellActions();
}

PageEntry recountPage(DeskContext& context)
{
    return {QStringLiteral("recount"), QStringLiteral("calendar"), [] { return RecountPage::tr("Terms to count anew"); },
        [&context](QWidget* parent) { return new RecountPage(context, parent); }, {}, QStringLiteral("today")};
}

} // namespace tanu::desktop
