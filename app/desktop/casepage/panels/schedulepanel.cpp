#include "app/desktop/casepage/panels/schedulepanel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "core/services/sessions/placerules.h"
#include "core/services/sessions/schedulecandidate.h"

#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

namespace {

constexpr int mostSessions = 50;
constexpr int sessionHeight = 52;
constexpr int shownSessions = 4;

} // namespace

SchedulePanel::SchedulePanel(DeskContext& context, const Case& file, QWidget* parent)
    : StepPanel(context, file, Action::ScheduleCandidate, parent)
    , m_list(new QListWidget(this))
    , m_plan(new QPushButton(icon(QStringLiteral("add")), QString(), this))
{
    m_list->setObjectName(QStringLiteral("sessions"));
    add(m_list);
    addButton(m_plan);
    connect(m_list, &QListWidget::currentRowChanged, this, &StepPanel::readyChanged);
    connect(m_plan, &QPushButton::clicked, this, &SchedulePanel::wantPlanning);
    retranslate();
}

void SchedulePanel::wantPlanning()
{
    const QDate first = firstSessionDay(file().application, context().clock().today(), context().calendar());
    Q_EMIT planningWanted(QStringLiteral("new/%1/%2/%3")
                              .arg(file().programme.id.toText(), first.toString(Qt::ISODate), id().toText()));
}

Result<void> SchedulePanel::mayTake(const SessionRow& row) const
{
    const Session session {row.id, row.year, row.number, row.programme, {}, row.startsAt, row.place, row.mode,
        row.state, std::nullopt, std::nullopt};
    return checkPlace(
        file().application, file().programme, session, context().clock().today(), context().calendar());
}

void SchedulePanel::addSession(const SessionRow& row)
{
    const auto allowed = mayTake(row);
    const bool isHere = file().session && file().session->id == row.id;
    const QString head = tr("%1 · %2 · %3 · candidates: %4")
                             .arg(momentText(row.startsAt), row.numberText(), wordOf(row.mode))
                             .arg(row.candidates);
    const QString foot = isHere ? tr("The candidate has a place here.") : allowed ? row.place : textOf(allowed.error());
    auto* item = new QListWidgetItem(head + QLatin1Char('\n') + foot, m_list);
    item->setIcon(allowed ? icon(QStringLiteral("sessions"), ColourRole::Accent)
                          : icon(QStringLiteral("lock"), ColourRole::QuietText));
    item->setSizeHint({0, sessionHeight});
    if (!allowed || isHere)
        item->setFlags(Qt::NoItemFlags);
}

void SchedulePanel::retranslate()
{
    setHeading(tr("Place in a session"), QStringLiteral("R6.2"));
    const QDate first = firstSessionDay(file().application, context().clock().today(), context().calendar());
    m_plan->setText(tr("Plan a session"));
    m_list->setAccessibleName(tr("Planned sessions of this programme"));
    const int kept = m_list->currentRow();
    m_list->clear();
    SessionFilter filter;
    filter.states = {SessionState::Planned};
    filter.programme = file().application.fields.programme;
    const auto page = SessionListQuery(context().connection()).page(filter, false, mostSessions);
    m_sessions = page ? page->rows : std::vector<SessionRow>();
    for (const SessionRow& row : m_sessions)
        addSession(row);
    m_list->setCurrentRow(kept >= 0 ? kept : firstAllowed());
    m_list->setVisible(!m_sessions.empty());
    m_list->setFixedHeight(qMin(m_list->count(), shownSessions) * sessionHeight + space::small);
    const bool isFree = firstAllowed() >= 0;
    showAct(isFree);
    setRole(m_plan, isFree ? "" : "primary");
    m_plan->setIcon(icon(QStringLiteral("add"), isFree ? ColourRole::Text : ColourRole::AccentText));
    const QString waived = ProcedureWords::of(file().application.gapWaiver);
    const QString when = waived.isEmpty()
        ? tr("If the notice goes out today, the first allowed date is %1.").arg(dateText(first))
        : tr("The first allowed date is %1, %2.").arg(dateText(first), waived);
    setExplanation(m_sessions.empty()
            ? QString(tr("No session of this programme is planned.") + QLatin1Char(' ') + when)
            : when);
}

/// -1 if none may be taken.
int SchedulePanel::firstAllowed() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            return row;
    }
    return -1;
}

bool SchedulePanel::isReady() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return firstAllowed() < 0 || (item && item->flags().testFlag(Qt::ItemIsEnabled));
}

Result<StepDone> SchedulePanel::run()
{
    if (firstAllowed() < 0) {
        wantPlanning();
        return ErrorKind::Cancelled;
    }
    const SessionRow& row = m_sessions.at(static_cast<size_t>(m_list->currentRow()));
    Desk desk = context().desk();
    const auto done = ScheduleCandidate(desk).run(row.id, id());
    if (!done)
        return done.error();
    return StepDone {tr("A place in session %1 on %2 is given.").arg(row.numberText(), momentText(row.startsAt)), {}};
}

} // namespace tanu::desktop
