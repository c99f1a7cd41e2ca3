#pragma once

#include "core/services/queries/sessionquery.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The log of a session, to the second, the newest first, with what was made from each entry (R11.2, R14).
class IncidentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, Whom, Text, Outcome, Writer, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session);
    [[nodiscard]] const IncidentLine& line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOfCell(const IncidentLine& line, int column) const;
    [[nodiscard]] QString outcomeOf(const IncidentLine& line) const;

    std::shared_ptr<const SessionView> m_session;
};

/// `10:05:09`, on the wall in Kazakhstan; with the day where it is not this one.
QString secondText(const QDateTime& moment, QDate day);

} // namespace tanu::desktop
