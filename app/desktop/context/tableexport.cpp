#include "app/desktop/context/tableexport.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/formats.h"
#include "core/tables/savetable.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

TableCell cellOf(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return value.toDate();
    case QMetaType::QDateTime:
        return value.toDateTime();
    default:
        const QString text = value.toString();
        return text.isEmpty() ? TableCell() : TableCell(text);
    }
}

ColumnKind kindOf(const TableCell& cell)
{
    constexpr std::array kinds {ColumnKind::Text, ColumnKind::Text, ColumnKind::Integer, ColumnKind::Decimal,
        ColumnKind::Date, ColumnKind::Moment};
    static_assert(kinds.size() == std::variant_size_v<TableCell>);
    return kinds.at(cell.index());
}

/// A name that every file system takes.
QString fileNameOf(QString title)
{
    for (QChar& sign : title) {
        if (QStringLiteral("/\\:*?\"<>|").contains(sign) || !sign.isPrint())
            sign = u' ';
    }
    return title.simplified();
}

} // namespace

TableExport::TableExport(Prompts& prompts, DataTable& table, std::function<QString()> title)
    : QObject(&table)
    , m_prompts(prompts)
    , m_table(table)
    , m_title(std::move(title))
{
    m_table.setExportable(true);
    connect(&m_table, &DataTable::exportRequested, this, &TableExport::pressed);
    connect(m_table.view().model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_state == State::Reading)
            begin();
    });
}

TableExport::~TableExport()
{
    if (m_thread)
        m_thread->wait();
}

void TableExport::pressed()
{
    if (m_state == State::Reading)
        return end(tr("The export was stopped"));
    if (m_state == State::Writing)
        return;
    const QString name = fileNameOf(m_title()) + QStringLiteral(".xlsx");
    m_path = m_prompts.saveFile(tr("Save the list"), name, tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (m_path.isEmpty())
        return;
    if (QFileInfo(m_path).suffix().isEmpty())
        m_path += QStringLiteral(".xlsx");
    if (const auto allowed = m_gate ? m_gate(m_path) : Result<void>(); !allowed)
        return end(textOf(allowed.error()), Tone::Danger);
    m_table.setExporting(true);
    begin();
}

void TableExport::begin()
{
    const bool isNew = m_state == State::Idle;
    const QAbstractItemModel* model = m_table.view().model();
    m_rows = {m_title(), {}, {}};
    m_columns.clear();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (m_omitted && m_omitted(column))
            continue;
        m_columns.append(column);
        m_rows.columns.push_back({model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().simplified(), ColumnKind::Text});
    }
    m_stream = m_table.allRows();
    m_state = State::Reading;
    if (isNew)
        QTimer::singleShot(0, this, &TableExport::read);
}

void TableExport::read()
{
    if (m_state != State::Reading)
        return;
    const auto streamed = m_stream->next();
    if (!streamed)
        return end(textOf(streamed.error()), Tone::Danger);
    take(streamed->rows);
    if (!streamed->hasMore)
        return write();
    m_table.setNotice(tr("Exporting: %1").arg(countText(static_cast<qint64>(m_rows.rows.size()))));
    QTimer::singleShot(0, this, &TableExport::read);
}

void TableExport::take(const std::vector<QVariantList>& rows)
{
    for (const QVariantList& values : rows) {
        std::vector<TableCell> cells;
        for (const int from : std::as_const(m_columns)) {
            TableColumn& column = m_rows.columns.at(cells.size());
            cells.push_back(cellOf(values.at(from)));
            if (column.kind == ColumnKind::Text)
                column.kind = kindOf(cells.back());
        }
        m_rows.rows.push_back(std::move(cells));
    }
}

void TableExport::write()
{
    m_state = State::Writing;
    const qint64 count = static_cast<qint64>(m_rows.rows.size());
    m_table.setNotice(tr("Writing the file"));
    m_thread.reset(QThread::create([this, count, path = m_path, table = std::move(m_rows)] {
        const Result<void> saved = saveTable(path, table);
        QMetaObject::invokeMethod(this, [this, count, path, saved] {
            m_thread->wait();
            m_thread.reset();
            if (!saved)
                return end(textOf(saved.error()), Tone::Danger);
            end(tr("Saved: %1 (rows: %2)").arg(QFileInfo(path).fileName(), countText(count)));
        }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void TableExport::end(const QString& notice, Tone tone)
{
    m_state = State::Idle;
    m_stream.reset();
    m_rows = {};
    m_table.setExporting(false);
    m_table.setNotice(notice, tone);
    Q_EMIT finished();
}

} // namespace tanu::desktop
