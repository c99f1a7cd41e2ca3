#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The technological map of one candidate: operations by assessors, points in the cells (R16).
///
/// - Columns: operation, what is needed, one per assessor with the chair first.
/// - What was typed and is not stored survives a new read of the same candidate.
class PracticeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCandidate(const std::shared_ptr<const SessionView>& session, const ApplicationId& candidate);
    [[nodiscard]] const SessionCandidate* candidate() const;
    [[nodiscard]] const MapOperation& operation(int row) const;
    [[nodiscard]] const SessionMember& assessor(int column) const;
    [[nodiscard]] bool isAssessorColumn(int column) const { return column >= firstAssessor; }
    /// Points of this column that were typed and are not stored, by operation.
    [[nodiscard]] QMap<QString, int> changed(int column) const;
    void forget(int column);

    /// Everything that is known of the candidate, typed marks included.
    [[nodiscard]] std::optional<StageResults> results() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static constexpr int firstAssessor = 2;

private:
    using Cell = std::pair<QString, QString>; ///< assessor, operation

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] std::optional<int> points(const Cell& cell) const;
    [[nodiscard]] Cell cellOf(const QModelIndex& index) const;

    std::shared_ptr<const SessionView> m_session;
    ApplicationId m_candidate;
    std::vector<SessionMember> m_assessors;
    std::map<Cell, int> m_stored;
    std::map<Cell, std::optional<int>> m_typed;
};

} // namespace tanu::desktop
