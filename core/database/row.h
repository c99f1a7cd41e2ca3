#pragma once

#include "core/base/result.h"

#include <QtCore/QAnyStringView>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <memory>
#include <vector>

namespace tanu {

class Sealer;

/// What all rows of one answer have in common.
struct RowColumns {
    QString table; ///< the first table of the statement, for reports of corrupt rows
    QStringList names;
    std::shared_ptr<const Sealer> sealer = {}; ///< of the connection; what opens sealed columns
};

/// One row of an answer, with its values; stands alone, so it may be kept when its statement is gone.
///
/// - Columns are found by name. Asking for a column that the statement does not select is a bug and asserts.
/// - Whole objects are read through RowReader; the readers here are for single values.
class Row final {
public:
    Row(std::shared_ptr<const RowColumns> columns, std::vector<QVariant> values);

    [[nodiscard]] QString table() const { return m_columns->table; }
    [[nodiscard]] bool has(QAnyStringView column) const;
    [[nodiscard]] bool isNull(QAnyStringView column) const;

    /// What opens its sealed columns; may be null.
    [[nodiscard]] const std::shared_ptr<const Sealer>& sealer() const { return m_columns->sealer; }

    /// As the driver gave it.
    [[nodiscard]] const QVariant& value(QAnyStringView column) const;

    /// Errors of these: RowCorrupt{table, id, column} if the value is NULL or of another shape.
    [[nodiscard]] Result<QString> text(QAnyStringView column) const;
    [[nodiscard]] Result<qint64> integer(QAnyStringView column) const;
    [[nodiscard]] Result<QByteArray> bytes(QAnyStringView column) const;

    /// What names this row in a report: its column `id` as text (sixteen bytes as a UUID), else empty.
    [[nodiscard]] QString identity() const;

    // For the kit only: the same row object is filled again for the next row.
    [[nodiscard]] std::vector<QVariant>& values() { return m_values; }

private:
    [[nodiscard]] int indexOf(QAnyStringView column) const;

    std::shared_ptr<const RowColumns> m_columns;
    std::vector<QVariant> m_values;
    mutable int m_expected = 0; ///< columns are mostly read in the order of the statement
};

} // namespace tanu
