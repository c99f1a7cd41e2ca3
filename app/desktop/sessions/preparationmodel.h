#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

#include <set>

namespace tanu::desktop {

/// Before the start: who was acquainted (R8.1) and briefed (R8.2), and who has come; everybody has until it is
/// unchecked.
class PreparationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Acquainted, Briefed, Special, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    [[nodiscard]] std::vector<ApplicationId> absent() const;
    [[nodiscard]] std::vector<ApplicationId> present() const;
    /// Whether R8.1 and R8.2 are recorded for everybody who has come.
    [[nodiscard]] bool isAcquainted() const;
    [[nodiscard]] bool isBriefed() const;
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void presenceChanged();

private:
    [[nodiscard]] const SessionCandidate& one(int row) const;
    [[nodiscard]] bool isPlanned() const { return m_session->session.state == SessionState::Planned; }

    std::shared_ptr<const SessionView> m_session;
    std::set<ApplicationId> m_absent;
};

} // namespace tanu::desktop
