#include "core/database/drivervalues.h"

#include "core/database/connection.h"
#include "core/database/preparedstatement.h"

#include <QtSql/QSqlField>
#include <QtSql/QSqlRecord>

namespace tanu::drivervalue {

std::shared_ptr<const RowColumns> columnsOf(PreparedStatement& prepared, const Connection& connection)
{
    if (prepared.columns)
        return prepared.columns;
    const QSqlRecord record = prepared.query.record();
    RowColumns columns {prepared.table, {}, connection.sealer()};
    for (int i = 0; i < record.count(); ++i) {
        columns.names.append(record.fieldName(i));
        if (connection.driver() == Driver::Postgresql)
            prepared.mayBeNumeric.push_back(record.field(i).metaType().id() == QMetaType::Double);
    }
    prepared.columns = std::make_shared<const RowColumns>(std::move(columns));
    return prepared.columns;
}

QVariant settled(const QVariant& value, bool mayBeNumeric)
{
    if (value.typeId() == QMetaType::ULongLong)
        return value.isNull() ? QVariant() : QVariant(value.toLongLong());
    if (!mayBeNumeric || value.isNull() || value.typeId() != QMetaType::QString)
        return value;
    bool isWhole = false;
    const qlonglong whole = value.toString().toLongLong(&isWhole);
    return isWhole ? QVariant(whole) : QVariant(value.toDouble());
}

} // namespace tanu::drivervalue
