#include "app/desktop/sessions/attendancesection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/jobs/turns.h"
#include "app/desktop/sessions/celltable.h"
#include "app/desktop/sessions/preparationmodel.h"
#include "app/desktop/sessions/printing.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/flowlayout.h"
#include "app/desktop/widgets/languagechoice.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/knownidentity.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/papers/sessionsheets.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/identifycandidate.h"

#include <QtGui/QKeyEvent>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

AttendanceSection::AttendanceSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_model(new PreparationModel(this))
    , m_table(new CellTable(this))
    , m_hint(new QLabel(this))
{
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    setRole(m_hint, "quiet");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(buildButtons());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint);
    setFocusProxy(m_table);
    connect(m_model, &PreparationModel::found, this, &AttendanceSection::identify);
    connect(m_sheets, &QPushButton::clicked, this, &AttendanceSection::printSheets);
    connect(m_journal, &QPushButton::clicked, this, &AttendanceSection::printJournal);
    connect(m_list, &QPushButton::clicked, this, &AttendanceSection::printList);
    connect(m_acquaint, &QPushButton::clicked, this, [this] { record(false); });
    connect(m_brief, &QPushButton::clicked, this, [this] { record(true); });
    retranslate();
}

QWidget* AttendanceSection::buildButtons()
{
    auto* buttons = new QWidget(this);
    const auto button = [buttons](const char* picture, const char* name) {
        auto* made = new QPushButton(icon(QString::fromLatin1(picture)), QString(), buttons);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_acquaint = button("check", "acquaint");
    m_brief = button("check", "brief");
    m_sheets = button("print", "sheets");
    m_journal = button("print", "journal");
    m_list = button("print", "attendanceList");
    auto* language = new QWidget(buttons);
    m_languageName = new QLabel(language);
    m_language = new LanguageChoice(language);
    setRole(m_languageName, "quietText");
    auto* row = new QHBoxLayout(language);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_languageName);
    row->addWidget(m_language);
    auto* layout = new FlowLayout(space::small, space::small, buttons);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_acquaint, m_brief, m_sheets, m_journal, m_list, language})
        layout->addWidget(widget);
    return buttons;
}

QString AttendanceSection::name() const
{
    return tr("Candidates");
}

void AttendanceSection::goToUnknown()
{
    const int row = m_model->firstUnknown();
    m_table->setCurrentIndex(m_model->index(qMax(0, row), PreparationModel::Document));
    m_table->setFocus(Qt::OtherFocusReason);
}

void AttendanceSection::record(bool briefing)
{
    Desk desk = context().desk();
    const std::vector<ApplicationId> ids = m_model->expected();
    const Result<void> recorded = AcquaintCandidates(desk).run(
        ids, briefing ? Acquaintance::SafetyBriefing : Acquaintance::ToolsAndAppeals);
    if (!recorded)
        Q_EMIT refused(recorded.error());
    else
        Q_EMIT done(briefing ? tr("Briefing recorded: candidates %1").arg(ids.size())
                             : tr("Acquaintance recorded: candidates %1").arg(ids.size()));
}

/// Who is present without a document is asked for it; the one of the file is offered.
void AttendanceSection::take(int row, Attendance attendance)
{
    const SessionCandidate& one = m_model->candidate(row);
    const QString document = attendance == Attendance::Absent ? QString() : one.place.identifiedWith;
    if (attendance != Attendance::Present || !document.isEmpty())
        return identify(one.application.id, {attendance, document});
    const QModelIndex cell = m_model->index(row, PreparationModel::Document);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
    const auto known = knownIdentity(context().connection(), one.application.id);
    auto* editor = qobject_cast<QLineEdit*>(m_table->indexWidget(cell));
    if (!editor || !known)
        return;
    editor->setText(*known);
    editor->selectAll();
}

void AttendanceSection::identify(const ApplicationId& candidate, const Identification& what)
{
    Desk desk = context().desk();
    const Result<void> identified = IdentifyCandidate(desk).run(candidate, what);
    if (!identified)
        Q_EMIT refused(identified.error());
    else if (what.attendance == Attendance::Absent)
        Q_EMIT done(tr("Recorded as absent: the case waits for a new place when the session starts."));
    else if (what.document.isEmpty())
        Q_EMIT done(tr("Recorded as late: to be identified before the theory."));
    else
        Q_EMIT done(tr("Identified by the document: %1").arg(what.document));
}

bool AttendanceSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return SessionSection::eventFilter(watched, event);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.column() != PreparationModel::Presence || !m_model->isOpen(current.row()))
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_1:
        take(current.row(), Attendance::Present);
        return true;
    case Qt::Key_2:
        take(current.row(), Attendance::Late);
        return true;
    case Qt::Key_3:
        take(current.row(), Attendance::Absent);
        return true;
    default:
        return false;
    }
}

void AttendanceSection::printSheets()
{
    const std::vector<ApplicationId> ids = m_model->expected();
    if (ids.empty())
        return;
    std::unique_ptr<QPrinter> printer
        = context().papers().choosePrinter(tr("Acquaintance sheets of session %1").arg(session()->numberText));
    if (printer)
        printInto(PageTarget::printer(std::move(printer)), ids);
}

void AttendanceSection::printInto(Result<std::unique_ptr<PageTarget>> opened, const std::vector<ApplicationId>& ids)
{
    if (!opened) {
        Q_EMIT refused(opened.error());
        return;
    }
    const std::shared_ptr<PageTarget> target = *std::move(opened);
    auto* turns = new Turns(static_cast<int>(ids.size()), [this, ids, target](int index) -> Result<void> {
        const ApplicationId& id = ids.at(static_cast<size_t>(index));
        Desk desk = context().desk();
        const auto pages = context().papers().layOut(acquaintanceForm(desk, id));
        if (!pages)
            return pages.error();
        if (const Result<void> added = target->add(**pages); !added)
            return added;
        return RecordPaper(desk).run(id, QStringLiteral("acquaintance"));
    }, this);
    m_sheets->setEnabled(false);
    connect(turns, &QObject::destroyed, m_sheets, [button = m_sheets] { button->setEnabled(true); });
    connect(turns, &Turns::failed, this, &SessionSection::refused);
    connect(turns, &Turns::finished, this, [this, target, count = ids.size()] {
        if (const Result<void> finished = target->finish(); !finished)
            Q_EMIT refused(finished.error());
        else
            Q_EMIT done(tr("Acquaintance sheets printed: %1").arg(count));
    });
    turns->start();
}

void AttendanceSection::print(const Result<PaperPages>& pages, const QString& title)
{
    const Result<void> printed = printPaper(context(), pages, title);
    if (!printed)
        Q_EMIT refused(printed.error());
}

void AttendanceSection::printJournal()
{
    Desk desk = context().desk();
    print(context().papers().layOut(briefingForm(desk, session()->session.id, *m_language->value())),
        tr("Briefing journal of session %1").arg(session()->numberText));
}

void AttendanceSection::printList()
{
    Desk desk = context().desk();
    print(context().papers().layOut(attendanceForm(desk, session()->session.id, *m_language->value())),
        tr("Attendance in session %1").arg(session()->numberText));
}

void AttendanceSection::tell()
{
    m_model->setAllowed(may(Action::IdentifyCandidate));
    m_model->setSession(session());
    m_paperLanguage.propose(*m_language, *session());
    const SessionState state = session()->session.state;
    const bool isOpen = state == SessionState::Planned || state == SessionState::Started;
    const bool mayRecord = may(Action::AcquaintCandidate) && !session()->candidates.empty() && isOpen;
    m_acquaint->setEnabled(mayRecord);
    m_brief->setEnabled(mayRecord);
    const bool isSpecial = std::any_of(session()->candidates.begin(), session()->candidates.end(),
        [](const SessionCandidate& one) { return !one.application.fields.specialConditions.isEmpty(); });
    m_table->setColumnHidden(PreparationModel::Special, !isSpecial);
    m_table->setColumnWeights(isSpecial ? QList<int> {10, 6, 8, 7, 7, 7} : QList<int> {12, 6, 9, 8, 8, 0});
    retranslate();
}

void AttendanceSection::retranslate()
{
    m_sheets->setText(tr("Acquaintance sheets"));
    m_journal->setText(tr("Briefing journal"));
    m_list->setText(tr("Attendance list"));
    m_acquaint->setText(tr("Record the acquaintance"));
    m_brief->setText(tr("Record the briefing"));
    m_languageName->setText(tr("Language of the papers"));
    m_language->setAccessibleName(m_languageName->text());
    m_table->setAccessibleName(tr("Who has come, acquainted and briefed"));
    if (session() && session()->session.state == SessionState::Planned && !session()->canStartToday)
        m_hint->setText(tr("Who has come is recorded on the day of the session."));
    else if (!isHere())
        m_hint->setText({});
    else if (!may(Action::IdentifyCandidate))
        m_hint->setText(tr("Who has come is recorded by: %1").arg(rolesText(Action::IdentifyCandidate)));
    else
        m_hint->setText(tr("Has come: 1 present, 2 late, 3 absent. The document of the file is offered: Enter takes it, typing replaces it."));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

} // namespace tanu::desktop
