#pragma once

#include "app/desktop/widgets/pagedmodelbase.h"
#include "core/base/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace tanu::desktop {

/// What a page of rows is asked for.
struct RowsWanted {
    int limit = 100;
    int sortColumn = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Some rows, and whether there are more behind them.
template <typename Row> struct RowsRead {
    std::vector<Row> rows;
    bool hasMore = false;
};

/// Model of a long list that is read page by page as it is scrolled (keyset paging).
///
/// - The fetch function gets the last row that is there, or null for the first page.
/// - A final class gives `columnCount`, `headerData` and `cell(row, column, role)`; rows are values. For exports
///   `valueRole` gives a cell's value where that is more than its text.
/// - Sorting is the fetch function's work: a click on the header asks for everything anew in that order.
/// - A refused read keeps what is shown, tells `readFailed` and asks no more until `reload`.
template <typename Row> class PagedModel : public PagedModelBase {
public:
    using Fetch = std::function<Result<RowsRead<Row>>(const RowsWanted& wanted, const Row* after)>;

    explicit PagedModel(Fetch fetch, QObject* parent = nullptr)
        : PagedModelBase(parent)
        , m_fetch(std::move(fetch))
    {
    }

    [[nodiscard]] const Row& row(int index) const { return m_rows.at(static_cast<size_t>(index)); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] bool hasMore() const override { return m_hasMore; }
    [[nodiscard]] std::unique_ptr<RowStream> allRows() const override { return std::make_unique<Stream>(*this); }
    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }

    void reload() override
    {
        const Result<RowsRead<Row>> read = m_fetch(m_wanted, nullptr);
        if (!read) {
            m_hasMore = false;
            Q_EMIT readFailed(read.error());
            return;
        }
        beginResetModel();
        m_rows = read->rows;
        m_hasMore = read->hasMore;
        endResetModel();
        Q_EMIT rowsRead();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return cell(row(index.row()), index.column(), role);
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && m_hasMore;
    }

    void fetchMore(const QModelIndex& parent) override
    {
        if (!canFetchMore(parent))
            return;
        const Result<RowsRead<Row>> read = m_fetch(m_wanted, m_rows.empty() ? nullptr : &m_rows.back());
        if (!read) {
            m_hasMore = false;
            Q_EMIT readFailed(read.error());
            return;
        }
        append(*read);
    }

    void sort(int column, Qt::SortOrder order) override
    {
        m_wanted.sortColumn = column;
        m_wanted.order = order;
        reload();
    }

protected:
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    class Stream final : public RowStream {
    public:
        explicit Stream(const PagedModel& model)
            : m_model(model)
            , m_wanted(model.m_wanted)
        {
            constexpr int rowsPerRead = 500;
            m_wanted.limit = rowsPerRead;
        }

        Result<StreamedRows> next() override
        {
            const Result<RowsRead<Row>> read = m_model.m_fetch(m_wanted, m_last ? &*m_last : nullptr);
            if (!read)
                return read.error();
            StreamedRows streamed {{}, read->hasMore && !read->rows.empty()};
            for (const Row& row : read->rows)
                streamed.rows.push_back(m_model.valuesOf(row));
            if (!read->rows.empty())
                m_last = read->rows.back();
            return streamed;
        }

    private:
        const PagedModel& m_model;
        RowsWanted m_wanted;
        std::optional<Row> m_last;
    };

    [[nodiscard]] QVariantList valuesOf(const Row& row) const
    {
        QVariantList values;
        for (int column = 0; column < columnCount(QModelIndex()); ++column) {
            const QVariant typed = cell(row, column, valueRole);
            values.append(typed.isValid() ? typed : cell(row, column, Qt::DisplayRole));
        }
        return values;
    }

    void append(const RowsRead<Row>& read)
    {
        m_hasMore = read.hasMore && !read.rows.empty();
        if (!read.rows.empty()) {
            const int first = rowCount();
            beginInsertRows({}, first, first + static_cast<int>(read.rows.size()) - 1);
            m_rows.insert(m_rows.end(), read.rows.begin(), read.rows.end());
            endInsertRows();
        }
        Q_EMIT rowsRead();
    }

    Fetch m_fetch;
    RowsWanted m_wanted;
    std::vector<Row> m_rows;
    bool m_hasMore = false;
};

} // namespace tanu::desktop
