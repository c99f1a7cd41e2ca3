#include "app/desktop/sessions/preparationsection.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/jobs/turns.h"
#include "app/desktop/sessions/preparationmodel.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/checklistedit.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/languagechoice.h"
#include "app/desktop/widgets/textarea.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/recordpaper.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/sessions/acquaintcandidates.h"
#include "core/services/sessions/startsession.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 330;
constexpr int greatestReason = 1000;
constexpr int reasonHeight = 120;

} // namespace

PreparationSection::PreparationSection(DeskContext& context, QWidget* parent)
    : SessionSection(context, parent)
    , m_model(new PreparationModel(this))
    , m_missing(new Banner(this))
{
    m_missing->setClosable(false);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(buildList(), 1);
    columns->addWidget(buildSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::medium, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_missing);
    layout->addLayout(columns, 1);
    connect(m_model, &PreparationModel::presenceChanged, this, &PreparationSection::tellMissing);
    connect(m_equipment, &FieldFrame::valueChanged, this, &PreparationSection::tellMissing);
    connect(m_sheets, &QPushButton::clicked, this, &PreparationSection::printSheets);
    connect(m_journal, &QPushButton::clicked, this, &PreparationSection::printJournal);
    connect(m_acquaint, &QPushButton::clicked, this, [this] { record(false); });
    connect(m_brief, &QPushButton::clicked, this, [this] { record(true); });
    retranslate();
}

QWidget* PreparationSection::buildList()
{
    auto* list = new QWidget(this);
    m_table = new DataTable(list);
    m_table->setModel(m_model);
    m_table->setColumnWeights({5, 3, 3, 3});
    m_table->view().setSortingEnabled(false);
    m_table->view().installEventFilter(this);
    m_sheets = new QPushButton(icon(QStringLiteral("print")), QString(), list);
    m_journal = new QPushButton(icon(QStringLiteral("print")), QString(), list);
    m_acquaint = new QPushButton(icon(QStringLiteral("check")), QString(), list);
    m_brief = new QPushButton(icon(QStringLiteral("check")), QString(), list);
    m_sheets->setObjectName(QStringLiteral("sheets"));
    m_journal->setObjectName(QStringLiteral("journal"));
    m_acquaint->setObjectName(QStringLiteral("acquaint"));
    m_brief->setObjectName(QStringLiteral("brief"));
    auto* buttons = new QGridLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_sheets, 0, 0);
    buttons->addWidget(m_acquaint, 0, 1);
    buttons->addWidget(m_journal, 1, 0);
    buttons->addWidget(m_brief, 1, 1);
    buttons->setColumnStretch(2, 1);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(buttons);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    return list;
}

QWidget* PreparationSection::buildSide()
{
    auto* card = new QFrame(this);
    setRole(card, "card");
    card->setFixedWidth(sideWidth);
    auto* area = new QScrollArea(card);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setProperty("role", QStringLiteral("scrolled"));
    m_equipment = new CheckListEdit(QStringLiteral("equipment"), side);
    m_prohibitedHeading = new QLabel(side);
    m_prohibited = new QLabel(side);
    m_reason = new TextArea(QStringLiteral("reason"), greatestReason, side);
    m_language = new LanguageChoice(side);
    m_equipment->setObjectName(QStringLiteral("equipment"));
    m_reason->setObjectName(QStringLiteral("chairReason"));
    setRole(m_prohibitedHeading, "label");
    setRole(m_prohibited, "quietText");
    m_prohibited->setWordWrap(true);
    m_reason->setMaximumHeight(reasonHeight);
    auto* rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, space::small, 0);
    rows->setSpacing(space::medium);
    rows->addWidget(m_reason);
    rows->addWidget(m_equipment);
    rows->addWidget(m_prohibitedHeading);
    rows->addWidget(m_prohibited);
    rows->addWidget(m_language);
    rows->addStretch(1);
    area->setWidget(side);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->addWidget(area);
    m_language->setValue(Language::Kazakh);
    return card;
}

QString PreparationSection::name() const
{
    return tr("&Preparation");
}

std::vector<ApplicationId> PreparationSection::chosen() const
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() < 2)
        return m_model->present();
    std::vector<ApplicationId> ids;
    for (const int row : rows)
        ids.push_back(session()->candidates.at(static_cast<size_t>(row)).application.id);
    return ids;
}

void PreparationSection::record(bool briefing)
{
    Desk desk = context().desk();
    const std::vector<ApplicationId> ids = chosen();
    const Result<void> recorded = AcquaintCandidates(desk).run(
        ids, briefing ? Acquaintance::SafetyBriefing : Acquaintance::ToolsAndAppeals);
    if (!recorded)
        Q_EMIT refused(recorded.error());
    else
        Q_EMIT done(briefing ? tr("Briefing recorded: candidates %1").arg(ids.size())
                             : tr("Acquaintance recorded: candidates %1").arg(ids.size()));
}

void PreparationSection::printSheets()
{
    const std::vector<ApplicationId> ids = chosen();
    if (ids.empty())
        return;
    std::unique_ptr<QPrinter> printer
        = context().papers().choosePrinter(tr("Acquaintance sheets of session %1").arg(session()->numberText));
    if (printer)
        printInto(PageTarget::printer(std::move(printer)), ids);
}

void PreparationSection::printInto(
    Result<std::unique_ptr<PageTarget>> opened, const std::vector<ApplicationId>& ids)
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

void PreparationSection::printJournal()
{
    Desk desk = context().desk();
    const auto pages
        = context().papers().layOut(briefingForm(desk, session()->session.id, *m_language->value()));
    if (!pages) {
        Q_EMIT refused(pages.error());
        return;
    }
    const Result<void> printed
        = context().papers().print(**pages, tr("Briefing journal of session %1").arg(session()->numberText));
    if (printed)
        Q_EMIT done(tr("The page of the briefing journal was printed."));
    else if (printed.error().kind != ErrorKind::Cancelled)
        Q_EMIT refused(printed.error());
}

QString PreparationSection::missing() const
{
    QStringList what;
    if (!m_model->isAcquainted())
        what.append(tr("acquaintance (R8.1)"));
    if (!m_model->isBriefed())
        what.append(tr("briefing (R8.2)"));
    if (m_equipment->chosen().size() < static_cast<qsizetype>(session()->programme.equipment.size()))
        what.append(tr("equipment (R10)"));
    return what.join(QStringLiteral(", "));
}

void PreparationSection::tellMissing()
{
    if (!session())
        return;
    const bool isPlanned = session()->session.state == SessionState::Planned;
    const QString what = missing();
    m_reason->setVisible(isPlanned && !what.isEmpty());
    if (!isPlanned || session()->candidates.empty())
        m_missing->dismiss();
    else if (what.isEmpty())
        m_missing->say(Tone::Good, tr("Everything is ready for the start."));
    else
        m_missing->say(Tone::Warning, tr("Still missing before the start: %1").arg(what));
}

void PreparationSection::start()
{
    const bool isMissing = !missing().isEmpty();
    m_reason->setRequired(isMissing);
    if (isMissing && !m_reason->checkNow())
        return m_reason->setFocus(Qt::OtherFocusReason);
    StartConditions conditions;
    conditions.absent = m_model->absent();
    conditions.equipmentChecked
        = m_equipment->chosen().size() == static_cast<qsizetype>(session()->programme.equipment.size());
    conditions.chairReason = isMissing ? *m_reason->value() : QString();
    Desk desk = context().desk();
    const Result<int> started = StartSession(desk).run(session()->session.id, conditions);
    if (!started)
        Q_EMIT refused(started.error());
    else
        Q_EMIT done(tr("The session has begun, candidates: %1").arg(*started));
}

void PreparationSection::tell()
{
    m_model->setSession(session());
    const bool isOther = m_shown != session()->session.id;
    m_shown = session()->session.id;
    std::vector<Choice> equipment;
    for (size_t i = 0; i < session()->programme.equipment.size(); ++i)
        equipment.push_back({QString::number(i), textOf(session()->programme.equipment[i])});
    m_equipment->setOptions(equipment);
    if (isOther) {
        m_equipment->setValue({});
        m_reason->clear();
    }
    m_equipment->setVisible(!equipment.empty());
    const bool isPlanned = session()->session.state == SessionState::Planned;
    m_equipment->setEnabled(isPlanned);
    const bool mayRecord = context().may(Action::AcquaintCandidate) && !session()->candidates.empty()
        && (isPlanned || session()->session.state == SessionState::Started);
    m_acquaint->setEnabled(mayRecord);
    m_brief->setEnabled(mayRecord);
    QStringList allowed;
    for (const Bilingual& thing : session()->programme.allowedThings)
        allowed.append(textOf(thing));
    const QString rule = tr("Mobile phones, tablets, laptops, players, modems, smart watches and glasses, trackers, "
                            "recorders, calculators, headphones, crib sheets, any teaching literature.");
    m_prohibited->setText(allowed.isEmpty()
            ? rule
            : QString(rule + QLatin1Char('\n') + tr("Allowed by the programme: %1").arg(allowed.join(QStringLiteral(", ")))));
    tellMissing();
}

void PreparationSection::retranslate()
{
    m_sheets->setText(tr("Print the acquaintance sheets"));
    m_journal->setText(tr("Print the briefing journal"));
    m_acquaint->setText(tr("Record the acquaintance"));
    m_brief->setText(tr("Record the briefing"));
    m_equipment->setLabel(tr("E&quipment is there (R10)"));
    m_prohibitedHeading->setText(tr("Prohibited in the exam (R12)"));
    m_reason->setLabel(tr("Chair's &reason to start all the same"));
    m_language->setLabel(tr("&Language of the journal"));
    m_table->setAccessibleName(tr("Who is present, acquainted and briefed"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, m_model->columnCount() - 1);
}

bool PreparationSection::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_table || watched != &m_table->view() || event->type() != QEvent::KeyPress)
        return SessionSection::eventFilter(watched, event);
    const QModelIndex current = m_table->view().currentIndex();
    if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space || !current.isValid())
        return false;
    m_model->toggle(current.row());
    return true;
}

} // namespace tanu::desktop
