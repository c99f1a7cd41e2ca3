#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// Who has a place in the session, and how far each came.
class CandidatesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Language, Notice, Theory, Practice, Outcome, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    [[nodiscard]] const SessionCandidate& candidate(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOfCell(const SessionCandidate& one, int column) const;

    std::shared_ptr<const SessionView> m_session;
};

} // namespace tanu::desktop
