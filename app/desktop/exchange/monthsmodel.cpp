#include "app/desktop/exchange/monthsmodel.h"

#include "app/desktop/exchange/monthwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

ColourRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return ColourRole::Good;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Danger:
        return ColourRole::Danger;
    case Tone::Neutral:
    case Tone::Accent:
        return ColourRole::QuietText;
    }
    Q_UNREACHABLE();
}

QString hereText(const RecordCounts& counts)
{
    const int all = counts.accepted + counts.waiting;
    return counts.waiting > 0 ? MonthsModel::tr("%1, of them %2 wait").arg(countText(all), countText(counts.waiting))
                              : countText(all);
}

} // namespace

void MonthsModel::setMonths(std::vector<MonthView> months)
{
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

int MonthsModel::rowOf(Month month) const
{
    for (size_t i = 0; i < m_months.size(); ++i) {
        if (m_months[i].month.month == month)
            return static_cast<int>(i);
    }
    return -1;
}

int MonthsModel::mostUrgent() const
{
    for (size_t i = m_months.size(); i > 0; --i) {
        const MonthStanding standing = m_months[i - 1].standing;
        if (standing != MonthStanding::Closed && standing != MonthStanding::Running)
            return static_cast<int>(i) - 1;
    }
    return -1;
}

int MonthsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int MonthsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QString MonthsModel::text(const MonthView& view, int column)
{
    switch (column) {
    case Which:
        return monthName(view.month.month);
    case State:
        return wordOf(view.month.state);
    case Here:
        return hereText(view.counts);
    case There:
        return view.month.compared ? countText(view.month.compared->there.count) : QString();
    case Due:
        return dueText(view);
    case Next:
        return wordOf(view.next);
    default:
        return {};
    }
}

QVariant MonthsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MonthView& view = month(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(view, index.column());
    case Qt::ToolTipRole:
        return monthSentence(view);
    case Qt::DecorationRole:
        if (index.column() == Due && !dueIconOf(view).isEmpty())
            return icon(dueIconOf(view), roleOf(dueToneOf(view)));
        return index.column() == State ? QVariant(icon(iconOf(view), roleOf(toneOf(view)))) : QVariant();
    case DataTable::quietRole:
        return view.standing == MonthStanding::Closed && index.column() != Which;
    default:
        return {};
    }
}

QVariant MonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("Month"), tr("State"), tr("Records here"), tr("On the platform"), tr("Last day"), tr("What to do")};
    return titles.value(section);
}

} // namespace tanu::desktop
