#pragma once

#include "core/base/result.h"

#include <QtCore/QVariant>

#include <vector>

namespace tanu::desktop {

/// A cell's value for export, where it is more than its text: a whole number, a number, QDate, QDateTime (UTC).
inline constexpr int valueRole = Qt::UserRole + 3;

struct StreamedRows {
    std::vector<QVariantList> rows; ///< one value per column
    bool hasMore = false;
};

/// Every row of a list in its present order and filter, read on from the first; what is shown stays as it is. Its
/// model must outlive it.
class RowStream {
public:
    virtual ~RowStream() = default;

    /// Errors: those of the list's own reading.
    virtual Result<StreamedRows> next() = 0;
};

} // namespace tanu::desktop
