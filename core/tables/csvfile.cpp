#include "core/tables/csvfile.h"

#include "core/base/clock.h"
#include "core/domain/values/csv.h"

namespace tanu {

namespace {

QString decimalText(double value, int places)
{
    QString text = QString::number(value, 'f', places);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// One field for each kind of cell.
struct FieldOf {
    ColumnKind kind;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return csvPlainText(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        return kind == ColumnKind::Percent ? QString(decimalText(number * 100, 1) + u'%') : decimalText(number, 2);
    }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime& moment) const
    {
        return moment.isValid() ? toKazakhstan(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
    }
};

} // namespace

QByteArray toCsv(const Table& table)
{
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.append(csvPlainText(column.title));
    QString text = QString(QChar(QChar::ByteOrderMark)) + csvLine(titles);
    for (const std::vector<TableCell>& row : table.rows) {
        Q_ASSERT_X(row.size() == table.columns.size(), "toCsv", "one cell per column");
        QStringList fields;
        for (size_t i = 0; i < row.size(); ++i)
            fields.append(std::visit(FieldOf {table.columns[i].kind}, row[i]));
        text += csvLine(fields);
    }
    return text.toUtf8();
}

} // namespace tanu
