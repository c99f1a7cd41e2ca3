#include "app/desktop/settings/journalmodel.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/context/journalwords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

QString text(const JournalRow& row, int column)
{
    switch (column) {
    case JournalModel::When:
        return momentText(row.at);
    case JournalModel::Who:
        return row.actorName;
    case JournalModel::What:
        return journalActionWord(row.action);
    case JournalModel::About:
        return journalSubjectText(row.subject);
    case JournalModel::Number:
        return QString::number(row.seq);
    case JournalModel::Facts:
        return journalFactsText(row.facts);
    case JournalModel::Hash:
        return QString::fromLatin1(row.hash.toHex());
    default:
        return {};
    }
}

} // namespace

JournalModel::JournalModel(DeskContext& context, QObject* parent)
    : PagedModel({}, parent)
    , m_context(context)
{
    setFetch([this](const RowsWanted& asked, const JournalRow* after) { return fetch(asked, after); });
}

Result<RowsRead<JournalRow>> JournalModel::fetch(const RowsWanted& asked, const JournalRow* after) const
{
    Desk desk = m_context.desk();
    JournalWanted wanted = m_wanted;
    wanted.limit = asked.limit;
    auto page = JournalQuery(desk).page(wanted, after ? after->seq : 0);
    if (!page)
        return page.error();
    return RowsRead<JournalRow> {std::move(page->rows), page->hasMore};
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {tr("When"), tr("Who"), tr("What"), tr("About"), tr("No"), tr("Facts"), tr("Hash")};
    return titles.value(section);
}

QVariant JournalModel::cell(const JournalRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == When ? QVariant() : QVariant(text(row, column));
    case Qt::DecorationRole:
        return column == What ? QVariant(icon(journalActionIcon(row.action), ColourRole::QuietText)) : QVariant();
    case valueRole:
        return column == When ? QVariant(row.at) : column == Number ? QVariant(row.seq) : QVariant();
    case DataTable::quietRole:
        return column == When;
    default:
        return {};
    }
}

} // namespace tanu::desktop
