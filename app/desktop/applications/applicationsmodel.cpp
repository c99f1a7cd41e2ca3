#include "app/desktop/applications/applicationsmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/identitywords.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/deadlinechip.h"

namespace tanu::desktop {

namespace {

ApplicationOrder orderOf(int column)
{
    if (column == ApplicationsModel::Name)
        return ApplicationOrder::Name;
    return column == ApplicationsModel::LastDay ? ApplicationOrder::Deadline : ApplicationOrder::Time;
}

} // namespace

ApplicationsModel::ApplicationsModel(DeskContext& context, QObject* parent)
    : PagedModel({}, parent)
    , m_context(context)
{
    setFetch([this](const RowsWanted& wanted, const ApplicationRow* after) { return fetch(wanted, after); });
}

Result<RowsRead<ApplicationRow>> ApplicationsModel::fetch(const RowsWanted& wanted, const ApplicationRow* after) const
{
    const ApplicationsWanted query {
        m_filter, orderOf(wanted.sortColumn), wanted.order == Qt::DescendingOrder, wanted.limit};
    auto page = ApplicationListQuery(m_context.connection(), m_context.clock()).page(query, after);
    if (!page)
        return page.error();
    return RowsRead<ApplicationRow> {std::move(page->rows), page->hasMore};
}

void ApplicationsModel::setFilter(const ApplicationFilter& filter)
{
    m_filter = filter;
    reload();
}

bool ApplicationsModel::isSortable(int column)
{
    return column == Number || column == Name || column == LastDay;
}

void ApplicationsModel::sort(int column, Qt::SortOrder order)
{
    if (isSortable(column))
        PagedModel::sort(column, order);
}

int ApplicationsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant ApplicationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    const std::array words {tr("Number"), tr("Name"), tr("IIN"), tr("Profession"), tr("State"), tr("Last day")};
    return words.at(static_cast<size_t>(section));
}

int ApplicationsModel::daysLeft(const ApplicationRow& row) const
{
    const Deadline deadline {
        row.nextObligation.value_or(Obligation::CheckPackage), row.lastDay, row.lastDay, false, false};
    return workingDaysLeft(deadline, m_context.clock().today(), m_context.calendar());
}

QString ApplicationsModel::deadline(const ApplicationRow& row) const
{
    if (!row.lastDay.isValid())
        return {};
    const QString date = dateText(row.lastDay);
    const int days = daysLeft(row);
    if (days < 0)
        return tr("%1 · late").arg(date);
    return days == 0 ? tr("%1 · today").arg(date) : tr("%1 · %n working day(s)", nullptr, days).arg(date);
}

QString ApplicationsModel::text(const ApplicationRow& row, int column) const
{
    switch (column) {
    case Number:
        return row.numberText();
    case Name:
        return row.fullName;
    case IinColumn: {
        const auto iin = row.iin.open();
        return iin ? identityText(m_context, *iin) : textOf(iin.error());
    }
    case ProfessionColumn:
        return tr("%1, level %2").arg(textOf(row.profession)).arg(row.level);
    case State:
        return wordOf(row.state);
    case LastDay:
        return deadline(row);
    default:
        return {};
    }
}

QString ApplicationsModel::tip(const ApplicationRow& row, int column) const
{
    if (column == Number)
        return tr("Registered on %1").arg(momentText(row.registeredAt));
    if (column != LastDay || !row.nextObligation || !row.lastDay.isValid())
        return text(row, column);
    return tr("%1: %2").arg(wordOf(*row.nextObligation), deadlineText(daysLeft(row), row.lastDay));
}

QVariant ApplicationsModel::ink(const ApplicationRow& row, int column) const
{
    if (column == State)
        return colours().text(toneOf(row.state));
    if (column != LastDay || !row.lastDay.isValid())
        return {};
    const Tone tone = deadlineTone(daysLeft(row));
    return tone == Tone::Neutral ? QVariant() : QVariant(colours().text(tone));
}

QVariant ApplicationsModel::cell(const ApplicationRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::ForegroundRole:
        return ink(row, column);
    case Qt::DecorationRole:
        if (column == State)
            return icon(iconOf(row.state), ColourRole::QuietText);
        return {};
    case valueRole:
        return column == LastDay && row.lastDay.isValid() ? QVariant(row.lastDay) : QVariant();
    case DataTable::quietRole:
        return column == IinColumn;
    case DataTable::elideMiddleRole:
        return column == ProfessionColumn; // its level stays
    default:
        return {};
    }
}

} // namespace tanu::desktop
