#include "app/desktop/sessions/seatssection.h"

#include "app/desktop/sessions/printing.h"
#include "app/desktop/sessions/seatsmodel.h"
#include "app/desktop/sessions/sessionrefusals.h"
#include "app/desktop/sessions/substitutepanel.h"
#include "app/desktop/sessions/tiepanel.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/reasonpanel.h"
#include "core/services/papers/sessionsheets.h"
#include "core/services/sessions/declaretie.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

SeatsSection::SeatsSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_main(new QWidget(m_stack))
    , m_model(new SeatsModel(this))
    , m_substitute(new SubstitutePanel(context, m_stack))
    , m_tie(new TiePanel(context, m_stack))
{
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_substitute);
    m_stack->addWidget(m_tie);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_replace, &QPushButton::clicked, this, [this] { startReplacing(chosenRow()); });
    connect(m_declare, &QPushButton::clicked, this, &SeatsSection::startDeclaring);
    connect(m_withdraw, &QPushButton::clicked, this, &SeatsSection::askWithdrawing);
    connect(m_reason, &ReasonPanel::given, this, &SeatsSection::withdraw);
    connect(m_reason, &ReasonPanel::cancelled, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_order, &QPushButton::clicked, this, &SeatsSection::printOrder);
    connect(m_table, &DataTable::selectionChanged, this, &SeatsSection::updateButtons);
    connect(m_table, &DataTable::rowOpened, this, &SeatsSection::startReplacing);
    for (SessionPanel* panel : std::initializer_list<SessionPanel*> {m_substitute, m_tie}) {
        connect(panel, &SessionPanel::dismissed, this, [this] { showPanel(m_main); });
        connect(panel, &SessionPanel::done, this, [this](const QString& what) {
            showPanel(m_main);
            Q_EMIT done(what);
        });
    }
    retranslate();
}

QWidget* SeatsSection::buildTable()
{
    m_banner = new Banner(m_main);
    m_banner->setClosable(false);
    m_table = new DataTable(m_main);
    m_table->setModel(m_model);
    m_table->setColumnWeights({8, 6, 8, 10});
    m_table->view().setSortingEnabled(false);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    makeExportable(*m_table);
    m_replace = new QPushButton(icon(QStringLiteral("people")), QString(), m_main);
    m_declare = new QPushButton(icon(QStringLiteral("warning")), QString(), m_main);
    m_withdraw = new QPushButton(icon(QStringLiteral("undo")), QString(), m_main);
    m_order = new QPushButton(icon(QStringLiteral("print")), QString(), m_main);
    m_reason = new ReasonPanel(m_main);
    m_replace->setObjectName(QStringLiteral("replaceMember"));
    m_declare->setObjectName(QStringLiteral("declareTie"));
    m_withdraw->setObjectName(QStringLiteral("withdrawTie"));
    m_order->setObjectName(QStringLiteral("printOrder"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_declare);
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_order);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    layout->addWidget(m_reason);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    return m_main;
}

QString SeatsSection::name() const
{
    return tr("Commission");
}

bool SeatsSection::hasPanel() const
{
    return m_stack->currentWidget() != m_main;
}

bool SeatsSection::closePanel()
{
    if (!m_reason->isHidden()) {
        m_reason->cancel();
        return true;
    }
    if (!hasPanel())
        return false;
    showPanel(m_main);
    return true;
}

void SeatsSection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    Q_EMIT panelChanged();
    if (panel == m_main)
        m_table->setFocus(Qt::OtherFocusReason);
}

int SeatsSection::chosenRow() const
{
    return m_table->view().currentIndex().row();
}

void SeatsSection::startReplacing(int row)
{
    if (!m_replace->isEnabled())
        return;
    showPanel(m_substitute);
    if (const SessionTie* tie = m_model->tie(row))
        m_substitute->openFor(session(), *tie);
    else if (const SessionMember* member = m_model->member(row))
        m_substitute->openFor(session(), member->staff);
    else
        m_substitute->open(session());
}

void SeatsSection::startDeclaring()
{
    const SessionMember* member = m_model->member(chosenRow());
    showPanel(m_tie);
    m_tie->open(session(), member ? member->staff : StaffId());
}

void SeatsSection::askWithdrawing()
{
    const SessionTie* tie = m_model->tie(chosenRow());
    if (!tie)
        return;
    m_withdrawn = *tie;
    m_reason->ask(tr("Withdraw the tie of %1 and %2?").arg(tie->memberName, tie->candidateName),
        tr("Only for a tie that was declared by mistake: the member sits before this person again. The journal keeps both."),
        tr("Withdraw the tie"));
}

void SeatsSection::withdraw(const QString& reason)
{
    Desk desk = context().desk();
    const Result<void> withdrawn = DeclareTie(desk).withdraw(m_withdrawn->staff, m_withdrawn->application, reason);
    if (!withdrawn)
        return m_reason->showError(withdrawn.error());
    m_reason->hide();
    Q_EMIT done(tr("The tie of %1 and %2 is withdrawn.").arg(m_withdrawn->memberName, m_withdrawn->candidateName));
}

void SeatsSection::updateButtons()
{
    const bool isTie = session() && m_model->tie(chosenRow());
    m_withdraw->setVisible(session() && !session()->seats.ties.empty());
    m_withdraw->setEnabled(isTie && m_declare->isEnabled() && may(Action::DeclareTie));
}

void SeatsSection::printOrder()
{
    Desk desk = context().desk();
    const Result<void> printed = printPaper(context(),
        context().papers().layOut(substitutionOrderForm(desk, session()->session.id, paperLanguage())),
        tr("Order on the commission of session %1").arg(session()->numberText));
    if (!printed)
        Q_EMIT refused(printed.error());
}

void SeatsSection::tell()
{
    m_model->setSession(session());
    const SessionState state = session()->session.state;
    const bool isOpen = state == SessionState::Planned || state == SessionState::Started;
    m_replace->setEnabled((isOpen || state == SessionState::Ended) && may(Action::SubstituteMember));
    m_declare->setEnabled(isOpen && !session()->candidates.empty() && may(Action::DeclareTie));
    updateButtons();
    const auto& changes = session()->seats.substitutions;
    m_order->setVisible(std::any_of(changes.begin(), changes.end(),
        [](const SessionSubstitution& one) { return !one.substitution.orderNumber.isEmpty(); }));
    if (session()->seats.refusal && isOpen)
        m_banner->say(Tone::Warning, refusalText(*session()->seats.refusal), QStringLiteral("R9.1"));
    else
        m_banner->dismiss();
    retranslate();
}

void SeatsSection::retranslate()
{
    m_replace->setText(tr("Replace a member"));
    m_declare->setText(tr("Declare a tie"));
    m_withdraw->setText(tr("Withdraw the tie"));
    m_order->setText(tr("Print the order"));
    m_table->setAccessibleName(tr("Commission of the session"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace tanu::desktop
