#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The acts of violation of a session with what followed from each (R13, R14).
class ActModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Candidate, Stage, Thing, Consequence, Recorder, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    [[nodiscard]] const ViolationLine& act(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOfCell(const ViolationLine& line, int column) const;

    std::shared_ptr<const SessionView> m_session;
};

} // namespace tanu::desktop
