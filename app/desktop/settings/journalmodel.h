#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/journalquery.h"

namespace tanu::desktop {

class DeskContext;

/// The journal, newest first, read page by page. The columns behind `About` are for files only.
class JournalModel final : public PagedModel<JournalRow> {
    Q_OBJECT

public:
    enum Column { When, Who, What, About, Number, Facts, Hash, columnsTotal };

    JournalModel(DeskContext& context, QObject* parent);

    /// Takes what is wanted with the next `reload`.
    void want(const JournalWanted& wanted) { m_wanted = wanted; }
    [[nodiscard]] const JournalWanted& wanted() const { return m_wanted; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const JournalRow& row, int column, int role) const override;

private:
    [[nodiscard]] Result<RowsRead<JournalRow>> fetch(const RowsWanted& asked, const JournalRow* after) const;

    DeskContext& m_context;
    JournalWanted m_wanted;
};

} // namespace tanu::desktop
