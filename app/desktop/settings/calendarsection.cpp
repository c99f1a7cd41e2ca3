#include "app/desktop/settings/calendarsection.h"

#include "app/desktop/settings/dayeditor.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/settings/importwords.h"
#include "app/desktop/settings/yeargrid.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/chip.h"
#include "app/desktop/widgets/datatable.h"
#include "core/base/wholefile.h"
#include "core/services/center/confirmcalendaryear.h"
#include "core/services/center/exportcalendar.h"
#include "core/services/center/importcalendar.h"
#include "core/services/center/savecalendardays.h"

#include <QtCore/QFile>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 264; ///< the longest word of a holiday is read whole
constexpr int namedTerms = 5;

} // namespace

CalendarSection::CalendarSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_shown(context.clock().today().year())
    , m_before(new QToolButton(this))
    , m_after(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_state(new Chip(this))
    , m_confirm(new QPushButton(icon(QStringLiteral("check")), QString(), this))
    , m_files(new QPushButton(this))
    , m_import(new QAction(icon(QStringLiteral("import")), QString(), this))
    , m_exportCsv(new QAction(icon(QStringLiteral("export")), QString(), this))
    , m_exportIcs(new QAction(icon(QStringLiteral("export")), QString(), this))
    , m_decide(new QAction(this))
    , m_grid(new YearGrid(this))
    , m_day(new DayEditor(this))
    , m_list(new ListModel(this))
    , m_table(new DataTable(this))
{
    build();
    m_grid->setSelected(context.clock().today());
    wire();
}

QWidget* CalendarSection::tools()
{
    auto* bar = new QWidget(this);
    setRole(m_title, "section");
    m_before->setIcon(icon(QStringLiteral("chevron-left")));
    m_after->setIcon(icon(QStringLiteral("chevron-right")));
    m_before->setObjectName(QStringLiteral("yearBefore"));
    m_after->setObjectName(QStringLiteral("yearAfter"));
    m_confirm->setObjectName(QStringLiteral("confirmYear"));
    auto* menu = new QMenu(this);
    menu->addActions({m_import, m_exportCsv, m_exportIcs});
    m_files->setMenu(menu);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_before);
    row->addWidget(m_title);
    row->addWidget(m_after);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_confirm);
    row->addWidget(m_files);
    return bar;
}

void CalendarSection::build()
{
    m_table->setModel(m_list);
    m_table->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->view().setSortingEnabled(false);
    m_table->setWrapped();
    m_day->setFixedWidth(sideWidth);
    m_table->setFixedWidth(sideWidth);
    auto* side = new QVBoxLayout;
    side->setSpacing(space::medium);
    side->addWidget(m_day);
    side->addWidget(m_table, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::large);
    columns->addWidget(m_grid, 1);
    columns->addLayout(side);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(tools());
    layout->addLayout(columns, 1);
    setFocusProxy(m_grid);
}

void CalendarSection::wire()
{
    connect(m_before, &QToolButton::clicked, this, [this] { go(m_shown - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { go(m_shown + 1); });
    connect(m_confirm, &QPushButton::clicked, this, &CalendarSection::confirm);
    connect(m_import, &QAction::triggered, this, &CalendarSection::importFile);
    connect(m_decide, &QAction::triggered, this, [this] { Q_EMIT placeRequested({QStringLiteral("recount"), {}}); });
    connect(m_exportCsv, &QAction::triggered, this, [this] { exportAs(false); });
    connect(m_exportIcs, &QAction::triggered, this, [this] { exportAs(true); });
    connect(m_grid, &YearGrid::dateSelected, this, &CalendarSection::showDay);
    connect(m_grid, &YearGrid::dateActivated, m_day, &DayEditor::toggle);
    connect(m_table, &DataTable::selectionChanged, this, [this] {
        const QList<int> rows = m_table->selectedRows();
        if (rows.isEmpty())
            return;
        m_grid->setSelected(QDate::fromString(m_list->row(rows.front()).key, Qt::ISODate));
        showDay();
    });
    connect(m_day, &DayEditor::put, this, [this](const CalendarDay& day) {
        Desk desk = context().desk();
        take(SaveCalendarDays(desk).run({day}), tr("The calendar was changed: %1.").arg(dateText(day.date)));
    });
    connect(m_day, &DayEditor::removed, this, [this](QDate date) {
        Desk desk = context().desk();
        take(SaveCalendarDays(desk).run({}, {date}), tr("The calendar was changed: %1.").arg(dateText(date)));
    });
}

QString CalendarSection::title() const
{
    return tr("Working calendar");
}

void CalendarSection::go(int year)
{
    if (year < firstCalendarYear || year > lastCalendarYear)
        return;
    m_shown = year;
    refresh();
}

void CalendarSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SaveCalendar);
    auto year = CalendarQuery(context().connection()).year(m_shown);
    if (!year) {
        banner().showError(year.error());
        return;
    }
    m_year = *std::move(year);
    m_title->setText(QString::number(m_shown));
    m_state->setContents(m_year.isConfirmed ? QStringLiteral("check") : QStringLiteral("warning"),
        m_year.isConfirmed ? tr("confirmed") : tr("not confirmed"), m_year.isConfirmed ? Tone::Good : Tone::Warning);
    m_state->setExplanation(clauseText(QStringLiteral("W3")));
    m_confirm->setVisible(!m_year.isConfirmed);
    m_confirm->setEnabled(isAllowed);
    m_import->setEnabled(isAllowed);
    m_day->setAllowed(isAllowed);
    m_grid->setMarks([this](QDate date) { return markOf(date); });
    m_grid->setYear(m_shown);
    m_grid->setToday(context().clock().today());
    fillList();
    showDay();
}

DayMark CalendarSection::markOf(QDate date) const
{
    const int index = date.dayOfYear() - 1;
    if (date.year() != m_year.year || static_cast<size_t>(index) >= m_year.days.size())
        return {};
    const YearDay& day = m_year.days[static_cast<size_t>(index)];
    DayMark mark {!day.isWorking, reasonText(day), {}, Tone::Neutral};
    if (day.isMadeWorking)
        mark.tone = Tone::Good;
    if (!day.reason || day.reason->why == DayOffReason::Why::Weekend)
        return mark;
    mark.tone = day.reason->why == DayOffReason::Why::Transferred ? Tone::Warning : Tone::Danger;
    if (day.reason->estimated)
        mark.badges.append(tr("estimated"));
    return mark;
}

void CalendarSection::fillList()
{
    std::vector<ListRow> rows;
    for (const YearDay& day : m_year.days) {
        const bool isNamed = day.isMadeWorking || (day.reason && day.reason->why != DayOffReason::Why::Weekend);
        if (isNamed)
            rows.push_back({day.date.toString(Qt::ISODate), {dateText(day.date), reasonText(day)}});
    }
    m_list->setRows(std::move(rows));
}

void CalendarSection::showDay()
{
    const QDate date = m_grid->selected();
    const auto index = static_cast<size_t>(date.dayOfYear() - 1);
    if (date.year() != m_year.year || index >= m_year.days.size())
        return;
    std::optional<CalendarDay> change;
    for (const CalendarDay& day : m_year.changes) {
        if (day.date == date)
            change = day;
    }
    m_day->show(m_year.days[index], change);
}

void CalendarSection::confirm()
{
    Desk desk = context().desk();
    take(ConfirmCalendarYear(desk).run(m_shown), tr("The calendar of %1 is confirmed.").arg(m_shown));
}

void CalendarSection::importFile()
{
    const QStringList files = context().prompts().chooseFiles(
        tr("Working calendar"), tr("Calendars (*.csv *.ics);;All files (*)"));
    if (files.isEmpty())
        return;
    QFile file(files.front());
    if (!file.open(QIODevice::ReadOnly)) {
        banner().showError({ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()});
        return;
    }
    Desk desk = context().desk();
    const auto change = ImportCalendar(desk).run(file.readAll());
    if (change && !change->years.empty())
        m_shown = *change->years.begin();
    take(change, tr("The calendar was imported."));
}

void CalendarSection::exportAs(bool isICalendar)
{
    const QString ending = isICalendar ? QStringLiteral("ics") : QStringLiteral("csv");
    const QString path = context().prompts().saveFile(tr("Working calendar"),
        QStringLiteral("calendar-%1.%2").arg(m_shown).arg(ending), QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    ExportCalendar calendar(context().connection(), context().clock());
    const auto text = isICalendar ? calendar.iCalendar(m_shown, m_shown) : calendar.csv(m_shown, m_shown);
    const auto written = text ? writeWholeFile(path, text->toUtf8()) : Result<void>(text.error());
    if (!written)
        banner().showError(written.error());
    else
        tellDone(tr("Written: %1.").arg(path));
}

void CalendarSection::take(const Result<CalendarChange>& change, const QString& done)
{
    if (!change) {
        const QString lines = badLinesText(change.error());
        if (!lines.isEmpty())
            banner().say(Tone::Danger, lines);
        else if (!m_day->showError(change.error()))
            banner().showError(change.error());
        return;
    }
    const std::vector<MovedTerm> moved = change->moved;
    context().tellChanged();
    refresh();
    tellMoved(moved, done);
}

void CalendarSection::tellMoved(const std::vector<MovedTerm>& moved, const QString& done)
{
    banner().setAction(moved.empty() ? nullptr : m_decide);
    if (moved.empty()) {
        tellDone(done);
        return;
    }
    QStringList lines {done + QLatin1Char(' ')
        + tr("%n open term(s) would now end on another day; they stay as they were counted:", nullptr, static_cast<int>(moved.size()))};
    for (size_t i = 0; i < moved.size() && i < namedTerms; ++i)
        lines.append(tr("%1: %2, by the calendar now %3")
                         .arg(wordOf(moved[i].obligation), dateText(moved[i].lastDay), dateText(moved[i].recounted)));
    if (moved.size() > namedTerms)
        lines.append(tr("and %n more", nullptr, static_cast<int>(moved.size()) - namedTerms));
    banner().say(Tone::Warning, lines.join(QLatin1Char('\n')), QStringLiteral("W4"));
}

void CalendarSection::retranslate()
{
    m_before->setToolTip(tr("The year before"));
    m_after->setToolTip(tr("The year after"));
    m_confirm->setText(tr("Con&firm the year"));
    m_files->setText(tr("Files"));
    m_decide->setText(tr("Decide"));
    m_import->setText(tr("Import (CSV or iCalendar)…"));
    m_exportCsv->setText(tr("Export as CSV…"));
    m_exportIcs->setText(tr("Export as iCalendar…"));
    m_grid->setAccessibleName(tr("Working calendar"));
    m_list->setHeaders({tr("Day"), tr("Why")});
    m_table->setColumnWeights({0, 1});
    refresh();
}

} // namespace tanu::desktop
