#include "app/desktop/today/workmodel.h"

#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/words.h"
#include "app/desktop/widgets/deadlinechip.h"

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr std::array urgencies {Urgency::Overdue, Urgency::Today, Urgency::ThisWeek, Urgency::Later};
constexpr quintptr headingId = 0; ///< an item's internal id is its group's number + 1

/// Its day is no term that runs out.
bool isSessionToday(const WorkItem& item)
{
    return !item.obligation && item.workingDaysLeft == 0;
}

QString keyOf(const WorkItem& item)
{
    if (!item.obligation)
        return item.session.toText();
    return item.application.toText() + QLatin1Char('/') + codeOf(*item.obligation);
}

QString markOf(const WorkItem& item)
{
    if (item.nextAction)
        return iconOf(*item.nextAction);
    return QStringLiteral("sessions");
}

} // namespace

QString wordOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return WorkModel::tr("Overdue");
    case Urgency::Today:
        return WorkModel::tr("Today");
    case Urgency::ThisWeek:
        return WorkModel::tr("This week");
    case Urgency::Later:
        return WorkModel::tr("Later");
    }
    Q_UNREACHABLE();
}

WorkModel::WorkModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void WorkModel::setItems(std::vector<WorkItem> items)
{
    beginResetModel();
    m_groups.clear();
    for (const Urgency urgency : urgencies) {
        Group group {urgency, {}};
        std::copy_if(items.begin(), items.end(), std::back_inserter(group.items),
            [urgency](const WorkItem& item) { return item.urgency == urgency; });
        if (!group.items.empty())
            m_groups.push_back(std::move(group));
    }
    endResetModel();
}

const WorkItem* WorkModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == headingId)
        return nullptr;
    return &m_groups.at(index.internalId() - 1).items.at(static_cast<size_t>(index.row()));
}

QModelIndex WorkModel::indexOf(const QString& key) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        for (int row = 0; row < rowCount(heading); ++row) {
            const QModelIndex found = index(row, 0, heading);
            if (keyOf(*item(found)) == key)
                return found;
        }
    }
    return {};
}

int WorkModel::itemCount() const
{
    size_t count = 0;
    for (const Group& group : m_groups)
        count += group.items.size();
    return static_cast<int>(count);
}

void WorkModel::retranslate()
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(heading, index(group, columnTotal - 1));
        Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, columnTotal - 1, heading));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

QModelIndex WorkModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : headingId);
}

QModelIndex WorkModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, headingId);
}

int WorkModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != headingId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups.at(static_cast<size_t>(parent.row())).items.size());
}

int WorkModel::columnCount(const QModelIndex&) const
{
    return columnTotal;
}

QVariant WorkModel::headingData(const Group& group, int column, int role) const
{
    if (column != What)
        return {};
    if (role == Qt::DisplayRole)
        return wordOf(group.urgency);
    if (role == CountRole)
        return static_cast<int>(group.items.size());
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(wordOf(group.urgency), countText(static_cast<qint64>(group.items.size())));
    return {};
}

QString WorkModel::text(const WorkItem& item, int column)
{
    switch (column) {
    case What:
        return item.obligation ? wordOf(*item.obligation) : tr("Session %1").arg(item.number);
    case Who:
        return item.obligation ? item.name : tr("%n candidate(s)", nullptr, item.candidates);
    case Clause:
        return item.clause;
    case LastDay:
        return isSessionToday(item) ? QString(tr("today") + QStringLiteral(" – ") + dateText(item.lastDay))
                                    : deadlineText(item.workingDaysLeft, item.lastDay);
    default:
        return {};
    }
}

QString WorkModel::detail(const WorkItem& item)
{
    return tr("%1, level %2").arg(textOf(item.profession)).arg(item.level);
}

QString WorkModel::tip(const WorkItem& item, int column)
{
    if (column == Clause)
        return clauseText(item.clause);
    if (column != LastDay)
        return column == Who ? QString(item.name + QLatin1Char('\n') + detail(item)) : text(item, column);
    QStringList lines;
    if (item.countedFrom.isValid())
        lines.append(tr("%1, counted from %2").arg(item.clause, dateText(item.countedFrom)));
    if (item.unconfirmedCalendar)
        lines.append(tr("The calendar of this year is not confirmed: the day may move."));
    if (item.estimatedHoliday)
        lines.append(tr("A holiday on the way is an estimate."));
    return lines.join(QLatin1Char('\n'));
}

QVariant WorkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem* work = item(index);
    if (!work)
        return headingData(m_groups.at(static_cast<size_t>(index.row())), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return text(*work, index.column());
    case Qt::ToolTipRole:
        return tip(*work, index.column());
    case KeyRole:
        return keyOf(*work);
    case ToneRole:
        return static_cast<int>(isSessionToday(*work) ? Tone::Accent : deadlineTone(work->workingDaysLeft));
    case IconRole:
        if (index.column() == What)
            return markOf(*work);
        return index.column() == LastDay && (work->unconfirmedCalendar || work->estimatedHoliday)
            ? QStringLiteral("warning")
            : QString();
    case DetailRole:
        return index.column() == Who ? QVariant(detail(*work)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Who)
            return QString(text(*work, Who) + QStringLiteral(", ") + detail(*work));
        return index.column() == LastDay && work->unconfirmedCalendar
            ? tr("%1, calendar not confirmed").arg(text(*work, LastDay))
            : text(*work, index.column());
    default:
        return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array words {tr("What is due"), tr("For whom"), tr("Clause"), tr("Last day")};
    return section >= 0 && section < columnTotal ? words.at(static_cast<size_t>(section)) : QVariant();
}

Qt::ItemFlags WorkModel::flags(const QModelIndex& index) const
{
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace tanu::desktop
