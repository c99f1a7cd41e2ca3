#include "app/desktop/venues/conflictspanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/tableexport.h"
#include "app/desktop/shell/rolewords.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/venues/conflictsmodel.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "core/exchange/parcels/resolveconflict.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

const QList<int> weights {34, 13, 11, 10, 17, 12};

} // namespace

ConflictsPanel::ConflictsPanel(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_banner(new Banner(this))
    , m_model(new ConflictsModel(this))
    , m_table(new DataTable(this))
    , m_office(new QPushButton(this))
    , m_venue(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setRole(this, "card");
    setRole(m_heading, "section");
    setRole(m_explanation, "quietText");
    m_explanation->setWordWrap(true);
    m_office->setObjectName(QStringLiteral("keepOffice"));
    m_venue->setObjectName(QStringLiteral("takeVenue"));
    m_table->setModel(m_model);
    m_table->view().setSortingEnabled(false);
    m_table->setColumnWeights(weights);
    new TableExport(m_context.prompts(), *m_table, [this] { return m_heading->text(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* button : {m_office, m_venue, m_close}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_heading);
    layout->addWidget(m_explanation);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &DataTable::selectionChanged, this, &ConflictsPanel::tellButtons);
    connect(m_office, &QPushButton::clicked, this, [this] { choose(ConflictSide::Office); });
    connect(m_venue, &QPushButton::clicked, this, [this] { choose(ConflictSide::Venue); });
    connect(m_close, &QPushButton::clicked, this, &ConflictsPanel::dismissed);
    retranslate();
}

void ConflictsPanel::open(const SessionId& session)
{
    m_session = session;
    m_banner->dismiss();
    read();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void ConflictsPanel::read()
{
    auto conflicts = VenueQuery(m_context.connection()).conflictsOf(m_session);
    if (!conflicts)
        return m_banner->showError(conflicts.error());
    m_openCases = static_cast<int>(std::count_if(
        conflicts->begin(), conflicts->end(), [](const ConflictView& one) { return !one.chosen.has_value(); }));
    m_model->setConflicts(*std::move(conflicts));
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, m_model->firstOpen()));
    tellButtons();
}

int ConflictsPanel::selectedRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.size() == 1 && rows.front() < m_model->rowCount() ? rows.front() : -1;
}

void ConflictsPanel::tellButtons()
{
    const int row = selectedRow();
    const bool mayChoose = m_context.may(Action::ResolveConflict);
    const bool isOpen = row >= 0 && !m_model->conflict(row).chosen && mayChoose;
    for (QPushButton* button : {m_office, m_venue}) {
        button->setEnabled(isOpen);
        button->setToolTip(mayChoose ? QString() : onlyText(Reserved::Choosing, rolesFor(Action::ResolveConflict)));
    }
}

void ConflictsPanel::choose(ConflictSide side)
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const ConflictView conflict = m_model->conflict(row);
    const bool isOffice = side == ConflictSide::Office;
    const QString consequence = isOffice
        ? tr("The case stays as it is here. What the venue recorded stays where it can be read.")
        : tr("The case becomes what the venue made of it: a place in another session and a closure do not stand. What the "
             "office had stays where it can be read.");
    if (!m_context.prompts().confirm(isOffice ? tr("%1: keep what the office has?").arg(conflict.candidate)
                                              : tr("%1: take what the venue has?").arg(conflict.candidate),
            isOffice ? tr("Keep the office's") : tr("Take the venue's"), consequence))
        return;
    m_banner->dismiss();
    Desk desk = m_context.desk();
    const Result<void> done = ResolveConflict(desk).run(conflict.id, side);
    if (!done)
        return m_banner->showError(done.error());
    read();
    m_table->view().setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen(m_openCases > 0 ? tr("Chosen. Cases that are open: %1.").arg(m_openCases)
                                  : tr("Everything is chosen: the protocol can be drafted and signed."));
}

void ConflictsPanel::retranslate()
{
    m_heading->setText(tr("What both sides changed"));
    setAccessibleName(m_heading->text());
    m_explanation->setText(tr("Until you choose, the cases stand as the office has them: nothing is overwritten by itself."));
    m_table->setAccessibleName(m_heading->text());
    m_office->setText(tr("&Keep the office's"));
    m_venue->setText(tr("&Take the venue's"));
    m_close->setText(tr("Close"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, ConflictsModel::columnTotal - 1);
}

void ConflictsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tellButtons();
    }
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
