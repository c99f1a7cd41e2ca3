#pragma once

#include "app/desktop/widgets/rowstream.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace tanu::desktop {

/// The signals of PagedModel, which as a template can have none of its own.
class PagedModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Forgets all rows and reads the first page.
    virtual void reload() = 0;

    /// Whether rows are missing that were not read yet.
    [[nodiscard]] virtual bool hasMore() const = 0;

    /// All rows of the list, those that were not read yet too.
    [[nodiscard]] virtual std::unique_ptr<RowStream> allRows() const = 0;

Q_SIGNALS:
    void rowsRead();
    void readFailed(const tanu::Error& error);
};

} // namespace tanu::desktop
