#include "app/desktop/appeals/appealsmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/procedurewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/deadlinechip.h"

namespace tanu::desktop {

AppealsModel::AppealsModel(DeskContext& context, QObject* parent)
    : PagedModel({}, parent)
    , m_context(context)
{
    setFetch([this](const RowsWanted& wanted, const AppealItem* after) { return fetch(wanted, after); });
}

Result<RowsRead<AppealItem>> AppealsModel::fetch(const RowsWanted& wanted, const AppealItem* after) const
{
    auto page = AppealListQuery(m_context.connection(), m_context.clock())
                    .page(m_filter, wanted.limit, after ? &after->row : nullptr);
    if (!page)
        return page.error();
    return RowsRead<AppealItem> {std::move(page->rows), page->hasMore};
}

void AppealsModel::setFilter(const AppealFilter& filter)
{
    m_filter = filter;
    reload();
}

void AppealsModel::sort(int, Qt::SortOrder) { }

int AppealsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant AppealsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    const std::array words {
        tr("Number"), tr("Received on"), tr("Name"), tr("Profession"), tr("State"), tr("Last day")};
    return words.at(static_cast<size_t>(section));
}

QString AppealsModel::lastDay(const AppealItem& item) const
{
    if (!item.row.isOpen() || !item.row.decideBy)
        return item.row.sentAt ? tr("answered on %1").arg(dateText(toKazakhstan(*item.row.sentAt).date())) : QString();
    return deadlineText(item.workingDaysLeft, *item.row.decideBy);
}

QString AppealsModel::text(const AppealItem& item, int column) const
{
    const AppealListRow& row = item.row;
    switch (column) {
    case Number:
        return row.number;
    case Received:
        return row.isLate ? tr("%1 · late").arg(dateText(row.receivedOn)) : dateText(row.receivedOn);
    case Name:
        return row.fullName;
    case ProfessionColumn:
        return tr("%1, level %2").arg(textOf(row.profession)).arg(row.level);
    case State:
        if (row.admission == Admission::Waits || row.admission == Admission::Refused)
            return ProcedureWords::of(row.admission);
        return row.decision ? ProcedureWords::of(*row.decision) : wordOf(row.state);
    case LastDay:
        return lastDay(item);
    default:
        return {};
    }
}

QString AppealsModel::tip(const AppealItem& item, int column) const
{
    if (column == Number)
        return tr("Application No %1").arg(item.row.applicationNumber);
    if (column == State && item.nextAction)
        return tr("Next: %1 — %2").arg(verbOf(*item.nextAction), rolesText(*item.nextAction));
    return text(item, column);
}

QVariant AppealsModel::ink(const AppealItem& item, int column) const
{
    const bool isLateArrival = column == Received && item.row.isLate;
    if (isLateArrival)
        return colours().text(Tone::Warning);
    if (column != LastDay || !item.row.isOpen() || !item.row.decideBy)
        return {};
    const Tone tone = deadlineTone(item.workingDaysLeft);
    return tone == Tone::Neutral ? QVariant() : QVariant(colours().text(tone));
}

QVariant AppealsModel::cell(const AppealItem& item, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::ToolTipRole:
        return tip(item, column);
    case Qt::ForegroundRole:
        return ink(item, column);
    case Qt::DecorationRole:
        return column == State ? QVariant(icon(iconOf(item.row.state), ColourRole::QuietText)) : QVariant();
    case valueRole:
        if (column == Received)
            return item.row.receivedOn;
        return column == LastDay && item.row.decideBy ? QVariant(*item.row.decideBy) : QVariant();
    case DataTable::quietRole:
        return column == LastDay && !item.row.isOpen();
    default:
        return {};
    }
}

} // namespace tanu::desktop
