#include "app/desktop/sessions/logsection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/actmodel.h"
#include "app/desktop/sessions/chosenfile.h"
#include "app/desktop/sessions/faultpanel.h"
#include "app/desktop/sessions/incidentmodel.h"
#include "app/desktop/sessions/interruptpanel.h"
#include "app/desktop/sessions/logentry.h"
#include "app/desktop/sessions/printing.h"
#include "app/desktop/sessions/violationpanel.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/flowlayout.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/domain/prohibitedthings.h"
#include "core/domain/rules/violations.h"
#include "core/services/papers/sessionsheets.h"
#include "core/services/papers/violationpaper.h"
#include "core/services/sessions/importproctoring.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

LogSection::LogSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_main(new QWidget(m_stack))
    , m_incidents(new IncidentModel(this))
    , m_acts(new ActModel(this))
    , m_violation(new ViolationPanel(context, m_stack))
    , m_fault(new FaultPanel(context, m_stack))
    , m_interruption(new InterruptPanel(context, m_stack))
{
    m_stack->addWidget(buildMain());
    for (QWidget* panel : std::initializer_list<QWidget*> {m_violation, m_fault, m_interruption})
        m_stack->addWidget(panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_entry);
    connectPanels();
    tellViews();
    m_choice->setValue(QString::number(Log));
    retranslate();
}

QWidget* LogSection::buildMain()
{
    m_entry = new LogEntry(context(), m_main);
    m_closed = new QLabel(m_main);
    m_closed->setObjectName(QStringLiteral("whyClosed"));
    m_closed->setWordWrap(true);
    setRole(m_closed, "quiet");
    m_views = new QStackedWidget(m_main);
    m_log = new DataTable(m_views);
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setModel(m_incidents);
    m_log->setColumnWeights({4, 8, 8, 10, 13, 7});
    m_actTable = new DataTable(m_views);
    m_actTable->setModel(m_acts);
    m_actTable->setColumnWeights({5, 4, 10, 4, 9, 12, 7});
    for (DataTable* table : {m_log, m_actTable}) {
        table->view().setSortingEnabled(false);
        table->view().setSelectionMode(QAbstractItemView::SingleSelection);
        makeExportable(*table);
    }
    m_things = new QListWidget(m_views);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_log, m_actTable, m_things})
        m_views->addWidget(widget);
    auto* layout = new QVBoxLayout(m_main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_entry);
    layout->addWidget(m_closed);
    layout->addWidget(buildButtons());
    layout->addWidget(m_views, 1);
    return m_main;
}

QWidget* LogSection::buildButtons()
{
    auto* buttons = new QWidget(m_main);
    const auto button = [buttons](const char* picture, const char* name) {
        auto* made = new QPushButton(icon(QString::fromLatin1(picture)), QString(), buttons);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_choice = new SegmentedChoice(QStringLiteral("view"), buttons);
    m_choice->setObjectName(QStringLiteral("logView"));
    m_record = button("warning", "violation");
    m_move = button("calendar", "fault");
    m_interrupt = button("stop", "interrupt");
    m_import = button("import", "importEvents");
    m_print = button("print", "printLog");
    auto* layout = new FlowLayout(space::small, space::small, buttons);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_choice, m_record, m_move, m_interrupt, m_import, m_print})
        layout->addWidget(widget);
    return buttons;
}

void LogSection::connectPanels()
{
    connect(m_entry, &LogEntry::written, this, &SessionSection::done);
    connect(m_entry, &LogEntry::refused, this, &SessionSection::refused);
    connect(m_choice, &FieldFrame::valueChanged, this, [this] {
        m_views->setCurrentIndex(view());
        tellButtons();
    });
    connect(m_record, &QPushButton::clicked, this, &LogSection::startViolation);
    connect(m_move, &QPushButton::clicked, this, &LogSection::startFault);
    connect(m_interrupt, &QPushButton::clicked, this, &LogSection::startInterrupting);
    connect(m_import, &QPushButton::clicked, this, &LogSection::importEvents);
    connect(m_print, &QPushButton::clicked, this, &LogSection::print);
    connect(m_actTable, &DataTable::rowOpened, this, &LogSection::printAct);
    connect(m_actTable, &DataTable::selectionChanged, this, &LogSection::tellButtons);
    for (SessionPanel* panel : std::initializer_list<SessionPanel*> {m_violation, m_fault, m_interruption}) {
        connect(panel, &SessionPanel::dismissed, this, [this] { showPanel(m_main); });
        connect(panel, &SessionPanel::done, this, [this, panel](const QString& what) {
            showPanel(m_main);
            Q_EMIT done(what);
            if (panel != m_violation)
                return;
            m_choice->setValue(QString::number(Acts));
            m_actTable->selectRow(m_acts->rowCount() - 1);
            m_actTable->setFocus(Qt::OtherFocusReason);
        });
    }
}

QString LogSection::name() const
{
    const auto count = session() ? session()->happenings.incidents.size() : 0;
    return count > 0 ? tr("Lo&g: %1").arg(count) : tr("Lo&g");
}

LogSection::View LogSection::view() const
{
    const auto key = m_choice->value();
    return key ? static_cast<View>(key->toInt()) : Log;
}

bool LogSection::hasPanel() const
{
    return m_stack->currentWidget() != m_main;
}

bool LogSection::closePanel()
{
    if (!hasPanel())
        return false;
    showPanel(m_main);
    return true;
}

void LogSection::showPanel(QWidget* panel)
{
    m_stack->setCurrentWidget(panel);
    Q_EMIT panelChanged();
    if (panel == m_main)
        m_entry->setFocus(Qt::OtherFocusReason);
}

const IncidentLine* LogSection::chosenEntry() const
{
    const QList<int> rows = m_log->selectedRows();
    return view() != Log || rows.isEmpty() ? nullptr : &m_incidents->line(rows.front());
}

void LogSection::startViolation()
{
    const IncidentLine* entry = chosenEntry();
    showPanel(m_violation);
    m_violation->open(session(), entry);
}

void LogSection::startFault()
{
    const IncidentLine* entry = chosenEntry();
    showPanel(m_fault);
    m_fault->open(session(), entry);
}

void LogSection::startInterrupting()
{
    const IncidentLine* entry = chosenEntry();
    showPanel(m_interruption);
    m_interruption->open(session(), entry);
}

void LogSection::importEvents()
{
    const auto file = chooseCsv(context(), tr("Events of the proctoring"));
    if (!file && file.error().kind == ErrorKind::Cancelled)
        return;
    Desk desk = context().desk();
    const auto imported = file ? ImportProctoring(desk).run(session()->session.id, file->bytes, file->name)
                               : Result<ImportedProctoring>(file.error());
    if (!imported) {
        Q_EMIT refused(imported.error());
        return;
    }
    Q_EMIT done(tr("Acts drawn up: %1. Events that were there already: %2, after the end of the exam: %3.")
                    .arg(imported->acts.size())
                    .arg(imported->alreadyRecorded)
                    .arg(imported->afterEnd));
    if (!imported->acts.empty())
        m_choice->setValue(QString::number(Acts));
}

void LogSection::print()
{
    if (view() == Acts) {
        const QList<int> rows = m_actTable->selectedRows();
        return rows.isEmpty() ? void() : printAct(rows.front());
    }
    Desk desk = context().desk();
    const Result<void> printed = printPaper(context(),
        context().papers().layOut(sessionLogForm(desk, session()->session.id, paperLanguage())),
        tr("Log of session %1").arg(session()->numberText));
    if (!printed)
        Q_EMIT refused(printed.error());
}

void LogSection::printAct(int row)
{
    const Violation& act = m_acts->act(row).violation;
    Desk desk = context().desk();
    const Result<void> printed = printPaper(context(), context().papers().layOut(violationActForm(desk, act.id)),
        tr("Act No %1").arg(act.numberText()));
    if (!printed)
        Q_EMIT refused(printed.error());
}

void LogSection::tell()
{
    m_entry->setSession(session());
    m_incidents->setSession(session());
    m_acts->setSession(session());
    tellThings();
    retranslate();
}

/// R12, and what the programme allows of it or besides.
void LogSection::tellThings()
{
    m_things->clear();
    const Programme& programme = session()->programme;
    for (const ProhibitedThing& thing : prohibitedThings()) {
        const bool allowed = isAllowed(programme, thing.code);
        new QListWidgetItem(allowed ? icon(QStringLiteral("check"), ColourRole::Good)
                                    : icon(QStringLiteral("close"), ColourRole::Danger),
            allowed ? tr("%1: allowed by the programme").arg(textOf(thing.name)) : textOf(thing.name), m_things);
    }
    for (const Bilingual& thing : programme.allowedThings) {
        const auto& things = prohibitedThings();
        const bool isListed = std::any_of(things.begin(), things.end(), [&](const ProhibitedThing& one) {
            Programme only = programme;
            only.allowedThings = {thing};
            return isAllowed(only, one.code);
        });
        if (!isListed)
            new QListWidgetItem(icon(QStringLiteral("check"), ColourRole::Good),
                tr("%1: allowed by the programme").arg(textOf(thing)), m_things);
    }
}

void LogSection::tellViews()
{
    const qsizetype acts = m_acts->rowCount();
    m_choice->setOptions({{QString::number(Log), tr("Log")},
        {QString::number(Acts), acts > 0 ? tr("Acts: %1").arg(acts) : tr("Acts")},
        {QString::number(Prohibited), tr("Prohibited (R12)")}});
    m_choice->setAccessibleName(tr("Log, acts, prohibited things"));
}

/// Why nothing can be written; that the session is away stands above.
QString LogSection::closedText() const
{
    switch (session()->session.state) {
    case SessionState::ProtocolSigned:
        return tr("The protocol is signed: nothing more is written into the log.");
    case SessionState::Cancelled:
        return tr("The session is cancelled: nothing is written into its log.");
    case SessionState::Planned:
    case SessionState::Started:
    case SessionState::Ended:
        return isHere() && !may(Action::WriteIncident) ? tr("The log is written by: %1").arg(rolesText(Action::WriteIncident))
                                                       : QString();
    }
    Q_UNREACHABLE();
}

void LogSection::tellButtons()
{
    if (!session())
        return;
    const SessionState state = session()->session.state;
    const bool isRunning = state == SessionState::Started;
    const bool isOnline = session()->session.mode == ExamMode::Online;
    const bool isWritable = state != SessionState::ProtocolSigned && state != SessionState::Cancelled;
    m_entry->setEnabled(isWritable && may(Action::WriteIncident));
    m_closed->setText(closedText());
    m_closed->setVisible(!m_closed->text().isEmpty());
    m_record->setVisible(isRunning);
    m_record->setEnabled(may(Action::RecordViolation));
    m_interrupt->setVisible(isRunning);
    m_interrupt->setEnabled(may(Action::InterruptSession));
    m_move->setVisible(isOnline && (isRunning || state == SessionState::Planned));
    m_move->setEnabled(may(Action::PostponeForFault) && !session()->candidates.empty());
    m_import->setVisible(isOnline && isRunning);
    m_import->setEnabled(may(Action::RecordViolation));
    m_print->setText(view() == Acts ? tr("Print the act") : tr("Print the log"));
    m_print->setVisible(view() != Prohibited);
    m_print->setEnabled(view() != Acts || !m_actTable->selectedRows().isEmpty());
}

void LogSection::retranslate()
{
    m_record->setText(tr("Record a violation"));
    m_move->setText(tr("Move for a fault"));
    m_interrupt->setText(tr("Interrupt"));
    m_import->setText(tr("Import events"));
    m_log->setAccessibleName(tr("Log of the session"));
    m_actTable->setAccessibleName(tr("Acts of violation"));
    m_log->setEmptySentence(tr("Nothing has been written down yet."));
    m_actTable->setEmptySentence(tr("No act of violation has been drawn up."));
    m_things->setAccessibleName(tr("Things that are prohibited"));
    tellViews();
    tellButtons();
    Q_EMIT m_incidents->headerDataChanged(Qt::Horizontal, 0, m_incidents->columnCount() - 1);
    Q_EMIT m_acts->headerDataChanged(Qt::Horizontal, 0, m_acts->columnCount() - 1);
}

} // namespace tanu::desktop
