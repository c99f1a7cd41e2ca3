#pragma once

#include "app/desktop/sessions/correctiondata.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The marks of one candidate as a correction has them: operations by assessors (R16).
class CorrectedMarksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setCandidate(const std::shared_ptr<CorrectionData>& data, int candidate);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void corrected();

private:
    [[nodiscard]] const MapOperation& operation(int row) const;

    std::shared_ptr<CorrectionData> m_data;
    size_t m_candidate = 0;
    std::vector<StaffId> m_assessors;
};

} // namespace tanu::desktop
