#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/exchangequery.h"

namespace tanu::desktop {

/// The outbox, newest first, read page by page.
class RecordsModel final : public PagedModel<RecordRow> {
    Q_OBJECT

public:
    enum Column { What, ForWhom, Made, State, Reason, Answered, columnTotal };

    RecordsModel(Connection& connection, QObject* parent);

    /// Nothing: all of them.
    void setState(std::optional<RecordState> state);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const RecordRow& row, int column, int role) const override;

private:
    [[nodiscard]] Result<RowsRead<RecordRow>> fetch(const RowsWanted& wanted, const RecordRow* after) const;

    Connection& m_connection;
    std::optional<RecordState> m_state;
};

} // namespace tanu::desktop
