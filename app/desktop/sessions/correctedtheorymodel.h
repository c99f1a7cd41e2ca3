#pragma once

#include "app/desktop/sessions/correctiondata.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// Correct answers of the candidates as a correction has them (R15): by topic where they were counted so, else as a
/// whole. The row of somebody who has no theory cannot be changed.
class CorrectedTheoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCorrection(const std::shared_ptr<CorrectionData>& data);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { Name, Whole, firstTopic };

    [[nodiscard]] const ProtocolContent::Candidate& candidate(int row) const;
    [[nodiscard]] bool isByTopic(int row) const { return !candidate(row).theory.correctByTopic.isEmpty(); }
    [[nodiscard]] const Topic& topic(int column) const;
    [[nodiscard]] std::optional<int> countOf(const QModelIndex& index) const;
    [[nodiscard]] int greatest(int column) const;

    std::shared_ptr<CorrectionData> m_data;
};

} // namespace tanu::desktop
