#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

#include <map>

namespace tanu::desktop {

/// Candidates by topics: how many questions each answered correctly, and what follows from it (R15).
///
/// - Columns: name, one per topic (or one for the whole), result.
/// - What was typed and is not stored yet survives a new read; `complete` gives it as soon as a row is whole.
/// - Editable while the session runs and the decision of the candidate is not confirmed.
class TheoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Counting { ByTopic, Whole };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    void setCounting(Counting counting);
    [[nodiscard]] Counting counting() const { return m_counting; }
    [[nodiscard]] int resultColumn() const { return columnCount() - 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const SessionCandidate& candidate(int row) const;
    /// What the numbered columns stand for, in a line; empty where answers are counted as a whole.
    [[nodiscard]] QString topicNames() const;
    /// The counts of a row that was changed and is whole, by cell; nothing otherwise.
    [[nodiscard]] std::optional<std::vector<int>> complete(int row) const;
    /// Rows that were changed and are not whole.
    [[nodiscard]] int startedCount() const;
    /// The row was stored: what stands in the session counts.
    void forget(int row);
    void retranslate();

private:
    using Counts = std::vector<std::optional<int>>;

    [[nodiscard]] int cellCount() const;
    [[nodiscard]] int greatest(int cell) const;
    [[nodiscard]] Counts stored(const SessionCandidate& candidate) const;
    [[nodiscard]] Counts countsOf(int row) const;
    [[nodiscard]] bool isOpen(int row) const;
    [[nodiscard]] QString resultText(int row) const;
    /// Correct answers in all; nothing while a cell is empty.
    [[nodiscard]] std::optional<int> sum(int row) const;

    std::shared_ptr<const SessionView> m_session;
    Counting m_counting = Counting::ByTopic;
    std::map<ApplicationId, Counts> m_typed;
};

} // namespace tanu::desktop
