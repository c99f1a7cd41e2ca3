#include "app/desktop/exchange/recordsmodel.h"

#include "app/desktop/exchange/recordwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

QString text(const RecordRow& row, int column)
{
    switch (column) {
    case RecordsModel::What:
        return row.revision > 1 ? RecordsModel::tr("%1, revision %2").arg(recordText(row.kind)).arg(row.revision)
                                : recordText(row.kind);
    case RecordsModel::ForWhom:
        return row.person.isEmpty() ? row.applicationNumber
                                    : QString(row.person + QStringLiteral(" · ") + row.applicationNumber);
    case RecordsModel::Made:
        return momentText(row.madeAt);
    case RecordsModel::State:
        return wordOf(row.state);
    case RecordsModel::Reason:
        return answerText(row.answer);
    case RecordsModel::Answered:
        return row.answeredAt ? momentText(*row.answeredAt) : QString();
    default:
        return {};
    }
}

} // namespace

RecordsModel::RecordsModel(Connection& connection, QObject* parent)
    : PagedModel({}, parent)
    , m_connection(connection)
{
    setFetch([this](const RowsWanted& wanted, const RecordRow* after) { return fetch(wanted, after); });
}

Result<RowsRead<RecordRow>> RecordsModel::fetch(const RowsWanted& wanted, const RecordRow* after) const
{
    auto rows = ExchangeQuery(m_connection).records(m_state, after ? after->sequence : 0, wanted.limit + 1);
    if (!rows)
        return rows.error();
    RowsRead<RecordRow> read {*std::move(rows), false};
    if (static_cast<int>(read.rows.size()) > wanted.limit) {
        read.rows.pop_back();
        read.hasMore = true;
    }
    return read;
}

void RecordsModel::setState(std::optional<RecordState> state)
{
    m_state = state;
    reload();
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnTotal)
        return {};
    const std::array words {tr("What"), tr("For whom"), tr("Made"), tr("State"), tr("Why"), tr("Answered")};
    return words.at(static_cast<size_t>(section));
}

QVariant RecordsModel::cell(const RecordRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Reason || column == ForWhom || column == What ? QVariant(text(row, column)) : QVariant();
    case Qt::DecorationRole:
        if (column != State)
            return {};
        return icon(iconOf(row.state), row.state == RecordState::Rejected ? ColourRole::Danger
                : row.state == RecordState::Accepted                      ? ColourRole::Good
                                                                          : ColourRole::QuietText);
    case valueRole:
        if (column == Made)
            return row.madeAt;
        return column == Answered && row.answeredAt ? QVariant(*row.answeredAt) : QVariant();
    case DataTable::quietRole:
        return column == Made || column == Answered;
    default:
        return {};
    }
}

} // namespace tanu::desktop
