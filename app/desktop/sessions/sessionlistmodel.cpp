#include "app/desktop/sessions/sessionlistmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/sessions/sessionwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

ColourRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColourRole::QuietText;
    case Tone::Accent:
        return ColourRole::Accent;
    case Tone::Good:
        return ColourRole::Good;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Danger:
        return ColourRole::Danger;
    }
    Q_UNREACHABLE();
}

} // namespace

int SessionListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant SessionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Number"), tr("Date and time"), tr("Profession"), tr("Level"), tr("Place"),
        tr("Candidates"), tr("State")};
    return titles.value(section);
}

QString SessionListModel::countsOf(const SessionRow& row)
{
    if (row.state == SessionState::Planned || row.state == SessionState::Cancelled || row.candidates == 0)
        return countText(row.candidates);
    return tr("%1 of %2 decided").arg(row.decided).arg(row.candidates);
}

QVariant SessionListModel::value(const SessionRow& row, int column)
{
    switch (column) {
    case When:
        return row.startsAt;
    case Level:
        return row.level;
    case Candidates:
        return row.candidates;
    default:
        return {};
    }
}

QVariant SessionListModel::cell(const SessionRow& row, int column, int role) const
{
    if (role == valueRole)
        return value(row, column);
    if (role == DataTable::quietRole)
        return column == Place || row.state == SessionState::Cancelled;
    if (role == Qt::DecorationRole && column == State)
        return icon(iconOf(row.state), roleOf(toneOf(row.state)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Number:
        return row.numberText();
    case When:
        return momentText(row.startsAt);
    case Profession:
        return textOf(row.profession);
    case Level:
        return row.level;
    case Place:
        return row.place;
    case Candidates:
        return countsOf(row);
    case State:
        return wordOf(row.state);
    default:
        return {};
    }
}

} // namespace tanu::desktop
