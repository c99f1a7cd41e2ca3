#include "app/desktop/sessions/actmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/sessions/incidentmodel.h"
#include "app/desktop/shell/icons.h"
#include "core/domain/prohibitedthings.h"
#include "core/services/sessions/sessiondays.h"

namespace tanu::desktop {

void ActModel::setSession(const std::shared_ptr<const SessionView>& session)
{
    beginResetModel();
    m_session = session;
    endResetModel();
}

const ViolationLine& ActModel::act(int row) const
{
    return m_session->happenings.violations.at(static_cast<size_t>(row));
}

int ActModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->happenings.violations.size());
}

int ActModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant ActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Act No"), tr("Time"), tr("Candidate"), tr("Stage"), tr("Thing (R12)"),
        tr("Consequence (R13)"), tr("Written by")};
    return titles.value(section);
}

QString ActModel::textOfCell(const ViolationLine& line, int column) const
{
    const Violation& one = line.violation;
    switch (column) {
    case Number:
        return one.numberText();
    case Time:
        return secondText(one.occurredAt, plannedDay(m_session->session));
    case Candidate:
        return line.candidateName;
    case Stage:
        return one.stage == ExamStage::Theory ? tr("theory") : tr("practice");
    case Thing:
        return textOf(nameOfThing(one.thing));
    case Consequence:
        return ProcedureWords::of(one.consequence);
    default:
        return line.recorderName;
    }
}

QVariant ActModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ViolationLine& one = act(index.row());
    if (role == Qt::DisplayRole)
        return textOfCell(one, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Thing ? one.violation.description : textOfCell(one, index.column());
    if (role == Qt::DecorationRole && index.column() == Consequence)
        return endsProcedure(one.violation.consequence) ? icon(QStringLiteral("stop"), ColourRole::Danger)
                                                        : icon(QStringLiteral("warning"), ColourRole::Warning);
    return {};
}

} // namespace tanu::desktop
