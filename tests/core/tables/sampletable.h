#pragma once

// A table with a cell of every kind, and with what breaks careless writers.

#include "core/base/clock.h"
#include "core/tables/table.h"

namespace tanu::test {

inline Table sampleTable()
{
    Table table;
    table.title = QStringLiteral("Өтініштер");
    table.columns = {{QStringLiteral("Аты-жөні"), ColumnKind::Text}, {QStringLiteral("Саны"), ColumnKind::Integer},
        {QStringLiteral("Орташа"), ColumnKind::Decimal}, {QStringLiteral("Үлесі"), ColumnKind::Percent},
        {QStringLiteral("Күні"), ColumnKind::Date}, {QStringLiteral("Уақыты"), ColumnKind::Moment}};
    table.rows.push_back({QStringLiteral("Әбілқасымова \"Гүлжаһан\", <&>"), qint64(12), 2.5, 0.714,
        QDate(2026, 11, 27), fromKazakhstan(QDate(2026, 11, 27), QTime(9, 5))});
    table.rows.push_back({QStringLiteral("=HYPERLINK(\"http://example.kz\")"), qint64(-3), 1.0 / 3, 1.0, QDate(2026, 1, 1),
        fromKazakhstan(QDate(2026, 1, 1), QTime(0, 0))});
    table.rows.push_back({std::monostate(), std::monostate(), std::monostate(), std::monostate(), std::monostate(),
        std::monostate()});
    return table;
}

} // namespace tanu::test
