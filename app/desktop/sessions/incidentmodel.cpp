#include "app/desktop/sessions/incidentmodel.h"

#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"
#include "core/services/sessions/sessiondays.h"

namespace tanu::desktop {

QString secondText(const QDateTime& moment, QDate day)
{
    const QDateTime wall = toKazakhstan(moment);
    const QString time = wall.toString(QStringLiteral("HH:mm:ss"));
    return wall.date() == day ? time : QStringLiteral("%1 %2").arg(dateText(wall.date()), time);
}

void IncidentModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    beginResetModel();
    m_session = session;
    endResetModel();
}

const IncidentLine& IncidentModel::line(int row) const
{
    const auto& lines = m_session->happenings.incidents;
    return lines.at(lines.size() - 1 - static_cast<size_t>(row));
}

int IncidentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->happenings.incidents.size());
}

int IncidentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Time"), tr("What"), tr("Whom"), tr("Words"), tr("What was done"), tr("Written by")};
    return titles.value(section);
}

/// An act or a postponement that was made from the entry.
QString IncidentModel::outcomeOf(const IncidentLine& line) const
{
    QStringList made;
    for (const ViolationLine& act : m_session->happenings.violations) {
        if (act.violation.incident == line.incident.id)
            made.append(tr("act No %1: %2")
                            .arg(act.violation.numberText(), ProcedureWords::of(act.violation.consequence)));
    }
    const auto moved = std::count_if(m_session->postponements.begin(), m_session->postponements.end(),
        [&](const SessionPostponement& one) { return one.postponement.incident == line.incident.id; });
    if (moved > 0)
        made.append(tr("moved to another day: %1").arg(moved));
    return made.join(QStringLiteral(", "));
}

QString IncidentModel::textOfCell(const IncidentLine& line, int column) const
{
    switch (column) {
    case Time:
        return secondText(line.incident.occurredAt, plannedDay(m_session->session));
    case What:
        return ProcedureWords::ofIncident(line.incident.category, line.incident.kind);
    case Whom:
        return line.candidateName.isEmpty() ? line.staffName : line.candidateName;
    case Text:
        return line.incident.text;
    case Outcome:
        return outcomeOf(line);
    default:
        return line.writerName;
    }
}

QVariant IncidentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IncidentLine& one = line(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOfCell(one, index.column());
    if (role == DataTable::quietRole)
        return index.column() == Writer || index.column() == What;
    if (role == Qt::DecorationRole && index.column() == Outcome && !outcomeOf(one).isEmpty())
        return icon(QStringLiteral("arrow-right"), ColourRole::Warning);
    return {};
}

} // namespace tanu::desktop
