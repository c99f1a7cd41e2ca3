#pragma once

#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/recordnotices.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The links of the candidates of an online session (R11.1): typed before the notices are sent, then as they were sent.
class LinksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Access, Proctoring, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was typed for these candidates stays.
    void setCandidates(const SessionView& session, const std::vector<ApplicationId>& ids, bool isOpen);
    [[nodiscard]] LinksByCandidate links() const;
    /// The first row where a link is missing; -1: none.
    [[nodiscard]] int firstMissing() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        ApplicationId application;
        QString name;
        OnlineLinks links;
    };

    std::vector<Row> m_rows;
    bool m_isOpen = false;
};

} // namespace tanu::desktop
