#pragma once

#include "core/services/queries/candidatesforquery.h"

#include <QtCore/QAbstractTableModel>

#include <set>

namespace tanu::desktop {

/// Cases that wait for a place: those that this session may take can be checked, for the others it says from which
/// day, or why not (R6.2).
class WaitingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Language, NoticeDue, Verdict, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setCandidates(std::vector<WaitingCandidate> candidates);
    [[nodiscard]] std::vector<ApplicationId> checked() const;
    [[nodiscard]] int allowedCount() const;
    void checkAll(bool checked);
    void toggle(int row);
    /// -1 where it does not wait.
    [[nodiscard]] int rowOf(const ApplicationId& application) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] const WaitingCandidate& one(int row) const { return m_candidates.at(static_cast<size_t>(row)); }
    [[nodiscard]] QString verdictOf(const WaitingCandidate& candidate) const;
    [[nodiscard]] QString textOfCell(const WaitingCandidate& candidate, int column) const;

    std::vector<WaitingCandidate> m_candidates;
    std::set<ApplicationId> m_checked;
};

} // namespace tanu::desktop
