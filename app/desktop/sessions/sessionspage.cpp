#include "app/desktop/sessions/sessionspage.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/sessionevents.h"
#include "app/desktop/sessions/daypanel.h"
#include "app/desktop/sessions/monthtools.h"
#include "app/desktop/sessions/planform.h"
#include "app/desktop/sessions/sessionlist.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/filterchips.h"
#include "app/desktop/widgets/monthgrid.h"
#include "app/desktop/widgets/segmentedchoice.h"
#include "core/tables/savefile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int sideWidth = 320;
constexpr int formWidth = 484; ///< the name of a commission is read in full

QString badgeOf(const SessionRow& row)
{
    return QStringLiteral("%1 · %2 · %3").arg(timeText(row.startsAt)).arg(row.candidates).arg(textOf(row.profession));
}

/// The most urgent state gives the day its colour.
Tone toneOfDay(const std::vector<SessionRow>& rows)
{
    Tone tone = toneOf(rows.front().state);
    for (const SessionRow& row : rows) {
        if (toneOf(row.state) == Tone::Warning)
            tone = Tone::Warning;
    }
    return tone;
}

} // namespace

SessionsPage::SessionsPage(DeskContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_plan(new QAction(this))
    , m_saveCalendar(new QAction(icon(QStringLiteral("export")), QString(), this))
{
    m_plan->setIcon(icon(QStringLiteral("add"), ColourRole::AccentText));
    setPrimaryAction(m_plan);
    addHeadAction(m_saveCalendar);
    setFilters(buildFilters());
    setContent(buildContent());
    connect(m_plan, &QAction::triggered, this, &SessionsPage::takeStep);
    connect(m_saveCalendar, &QAction::triggered, this, &SessionsPage::saveCalendar);
    const QDate today = context.clock().today();
    m_month->setMonth(today.year(), today.month());
    m_month->setSelected(today);
}

QWidget* SessionsPage::buildFilters()
{
    auto* filters = new QWidget(this);
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_view = new SegmentedChoice(QStringLiteral("view"), filters);
    m_view->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_monthTools = new MonthTools(filters);
    m_states = new FilterChips(FilterChips::Mode::One, filters);
    row->addWidget(m_view);
    row->addWidget(m_monthTools);
    row->addWidget(m_states);
    row->addStretch(1);
    connect(m_view, &FieldFrame::valueChanged, this, [this] { showView(m_view->value() ? *m_view->value() : QString()); });
    connect(m_monthTools, &MonthTools::turned, this, [this](int months) { showDay(m_month->selected().addMonths(months)); });
    connect(m_monthTools, &MonthTools::todayWanted, this, [this] { showDay(m_context.clock().today()); });
    connect(m_states, &FilterChips::chosenChanged, this, &SessionsPage::readList);
    return filters;
}

QWidget* SessionsPage::buildMonth()
{
    m_month = new MonthGrid(MonthGrid::Size::Large, this);
    m_month->setTitleShown(false);
    m_month->setMarks([this](QDate day) {
        const auto off = m_context.calendar().reasonOff(day);
        DayMark mark {off.has_value(), off ? wordOf(*off) : QString(), {}, Tone::Accent};
        const auto found = m_days.find(day);
        if (found == m_days.end())
            return mark;
        for (const SessionRow& row : found->second)
            mark.badges.append(badgeOf(row));
        mark.tone = toneOfDay(found->second);
        return mark;
    });
    connect(m_month, &MonthGrid::monthShown, this, &SessionsPage::readMonth);
    connect(m_month, &MonthGrid::dateSelected, this, &SessionsPage::showDay);
    connect(m_month, &MonthGrid::dateActivated, this, &SessionsPage::enterDay);
    return m_month;
}

QWidget* SessionsPage::buildContent()
{
    auto* content = new QWidget(this);
    m_banner = new Banner(content);
    m_views = new QStackedWidget(content);
    m_list = new SessionList(m_context, m_views);
    m_views->addWidget(buildMonth());
    m_views->addWidget(m_list);
    m_side = new QStackedWidget(content);
    m_side->setMinimumWidth(sideWidth);
    m_day = new DayPanel(m_plan, m_side);
    m_form = new PlanForm(m_context, m_side);
    m_side->addWidget(m_day);
    m_side->addWidget(m_form);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::large);
    m_columns->addWidget(m_views, 1);
    m_columns->addWidget(m_side);
    showBeside(m_day);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_banner);
    layout->addLayout(m_columns, 1);
    connect(m_list, &SessionList::sessionOpened, this, [this](const SessionId& id) { open(id); });
    connect(m_list, &SessionList::readFailed, m_banner, &Banner::showError);
    connect(m_day, &DayPanel::sessionChosen, this, [this](const SessionId& id) { open(id); });
    connect(m_form, &PlanForm::cancelled, this, &SessionsPage::closeForm);
    connect(m_form, &PlanForm::placeRequested, this, &SessionsPage::placeRequested);
    connect(m_form, &PlanForm::planned, this, [this](const SessionId& id) {
        closeForm();
        Q_EMIT dataChanged();
        if (m_case.isEmpty())
            return open(id);
        Q_EMIT placeRequested({QStringLiteral("session"), QStringLiteral("%1/place/%2").arg(id.toText(), m_case)});
    });
    return content;
}

QString SessionsPage::title() const
{
    return tr("Exam sessions");
}

void SessionsPage::retranslate()
{
    m_plan->setText(tr("Plan a session"));
    m_plan->setToolTip(m_context.may(Action::PlanSession) ? m_plan->text() : m_context.onlyText(Action::PlanSession));
    m_saveCalendar->setText(tr("Save as calendar"));
    m_saveCalendar->setToolTip(tr("The month or the list as iCalendar, for other calendars"));
    m_view->setOptions({{QStringLiteral("month"), tr("Month")}, {QStringLiteral("list"), tr("List")}});
    if (m_view->isEmpty())
        m_view->setValue(QStringLiteral("month"));
    m_monthTools->retranslate();
    m_monthTools->tell(m_month->year(), m_month->month());
    m_list->retranslate();
    m_states->setFilters({{QStringLiteral("open"), tr("Open", "sessions")}, {QStringLiteral("all"), tr("All")},
        {codeOf(SessionState::ProtocolSigned), wordOf(SessionState::ProtocolSigned)},
        {codeOf(SessionState::Cancelled), wordOf(SessionState::Cancelled)}});
}

void SessionsPage::showView(const QString& key)
{
    const bool isList = key == QLatin1String("list");
    m_views->setCurrentIndex(isList ? 1 : 0);
    m_monthTools->setVisible(!isList);
    m_states->setVisible(isList);
    m_side->setVisible(!isList || m_side->currentWidget() == m_form);
    if (!isList)
        return;
    readList();
    m_list->selectFirst();
}

void SessionsPage::readList()
{
    m_list->read(m_states->chosen().value(0));
}

void SessionsPage::refresh()
{
    m_plan->setEnabled(m_context.may(Action::PlanSession));
    m_month->setToday(m_context.clock().today());
    readMonth();
    if (m_views->currentIndex() == 1)
        readList();
}

void SessionsPage::readMonth()
{
    m_days.clear();
    m_monthTools->tell(m_month->year(), m_month->month());
    const auto rows = SessionListQuery(m_context.connection()).days(m_month->firstShown(), m_month->lastShown());
    if (!rows)
        return m_banner->showError(rows.error());
    for (const SessionRow& row : *rows)
        m_days[toKazakhstan(row.startsAt).date()].push_back(row);
    m_month->update();
    showDay(m_month->selected());
}

void SessionsPage::showDay(QDate date)
{
    const bool isOther = date.year() != m_month->year() || date.month() != m_month->month();
    m_month->setSelected(date);
    if (isOther) {
        m_month->setMonth(date.year(), date.month());
        return readMonth();
    }
    const auto found = m_days.find(date);
    m_day->showDay(date, m_context.calendar().reasonOff(date),
        found == m_days.end() ? std::vector<SessionRow> {} : found->second);
}

void SessionsPage::enterDay(QDate date)
{
    showDay(date);
    if (m_day->sessionCount() == 1)
        return open(m_days.at(date).front().id);
    if (m_day->sessionCount() > 1)
        return m_day->setFocus(Qt::TabFocusReason);
    if (m_plan->isEnabled() && m_side->currentWidget() != m_form)
        startPlanning();
}

/// The open form has a button of its own; Ctrl+Enter presses it.
void SessionsPage::takeStep()
{
    if (m_side->currentWidget() == m_form)
        m_form->save();
    else
        startPlanning();
}

void SessionsPage::startPlanning()
{
    const bool isMonth = m_views->currentIndex() == 0;
    m_case.clear();
    const bool isChosen = m_month->selected() > m_context.clock().today(); // today is only where the month begins
    openForm(isMonth && isChosen ? m_month->selected() : QDate());
}

void SessionsPage::openForm(QDate date, const QString& programme)
{
    showBeside(m_form);
    m_side->show();
    m_form->startPlanning(date, programme);
    showPrimaryButton(false);
    setFocusProxy(m_form);
}

/// The form takes of the room what it needs, as far as the month can do without it.
void SessionsPage::showBeside(QWidget* widget)
{
    const bool isForm = widget == m_form;
    m_side->setCurrentWidget(widget);
    m_side->setMaximumWidth(isForm ? formWidth : sideWidth);
    m_columns->setStretchFactor(m_side, isForm ? 1 : 0);
}

void SessionsPage::open(const QString& key)
{
    const QStringList parts = key.split(QLatin1Char('/'));
    if (parts.front() != QLatin1String("new") || !m_context.may(Action::PlanSession))
        return;
    const QDate date = QDate::fromString(parts.value(2), Qt::ISODate);
    m_view->setValue(QStringLiteral("month"));
    if (date.isValid())
        showDay(date);
    m_case = parts.value(3);
    openForm(date, parts.value(1));
}

void SessionsPage::closeForm()
{
    setFocusProxy(nullptr);
    showBeside(m_day);
    m_side->setVisible(m_views->currentIndex() == 0);
    showPrimaryButton(true);
    m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
}

SessionFilter SessionsPage::shownFilter() const
{
    if (m_views->currentIndex() == 1)
        return m_list->filter();
    SessionFilter filter;
    filter.from = QDate(m_month->year(), m_month->month(), 1);
    filter.until = filter.from.addMonths(1).addDays(-1);
    return filter;
}

void SessionsPage::saveCalendar()
{
    const QString path = m_context.prompts().saveFile(
        tr("Save the sessions"), title() + QStringLiteral(".ics"), tr("iCalendar (*.ics)"));
    if (path.isEmpty())
        return;
    const auto sessions = SessionCalendarQuery(m_context.connection()).load(shownFilter());
    if (!sessions)
        return m_banner->showError(sessions.error());
    const QByteArray content = toICalendar(eventsOf(*sessions), sessionCalendarName(), m_context.clock().now());
    if (const Result<void> saved = saveFile(path, content); !saved)
        return m_banner->showError(saved.error());
    m_banner->say(Tone::Good, tr("Saved: %1 (sessions: %2)").arg(QFileInfo(path).fileName(), countText(static_cast<qint64>(sessions->size()))));
}

bool SessionsPage::escape()
{
    if (m_side->currentWidget() != m_form || !m_side->isVisible())
        return false;
    closeForm();
    return true;
}

void SessionsPage::open(const SessionId& id)
{
    Q_EMIT placeRequested({QStringLiteral("session"), id.toText()});
}

PageEntry sessionsPage(DeskContext& context)
{
    const auto waiting = [&context] {
        SessionFilter filter;
        filter.states = {SessionState::Planned, SessionState::Started, SessionState::Ended};
        filter.until = context.clock().today();
        const auto page = SessionListQuery(context.connection()).page(filter, false, 100);
        return page ? static_cast<int>(page->rows.size()) : 0;
    };
    return {QStringLiteral("sessions"), QStringLiteral("sessions"),
        [] { return QCoreApplication::translate("tanu::desktop::SessionsPage", "Exam sessions"); },
        [&context](QWidget* parent) { return new SessionsPage(context, parent); }, waiting, {}};
}

} // namespace tanu::desktop
