#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The commission of a session as it sits: first what must be replaced, then the seats, then what was replaced (R9.1).
class SeatsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Member, Seat, ForWhom, Note, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    /// What must be replaced in this row; null for any other.
    [[nodiscard]] const SessionTie* tie(int row) const;
    /// Who sits in this row; null for any other.
    [[nodiscard]] const SessionMember* member(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const SessionSubstitution* substitution(int row) const;
    [[nodiscard]] QStringList cellsOf(int row) const;
    [[nodiscard]] QStringList cellsOf(const SessionMember& member) const;
    [[nodiscard]] static QStringList cellsOf(const SessionSubstitution& change);
    [[nodiscard]] int tieCount() const;
    [[nodiscard]] int memberCount() const;

    std::shared_ptr<const SessionView> m_session;
};

} // namespace tanu::desktop
