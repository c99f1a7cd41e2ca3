#pragma once

#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/checkreadiness.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// The checklist of a planned session: equipment and special conditions, a box and a note each (R10).
///
/// - The model asks by `found`; what is stored comes with the next read.
class ReadinessModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Item, Note, Checked, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(const std::shared_ptr<const SessionView>& session, bool isOpen);
    /// What is not ready, as found ready.
    [[nodiscard]] std::vector<ReadinessFinding> allReady() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found(const tanu::ReadinessFinding& finding);

private:
    [[nodiscard]] const ReadinessLine& line(int row) const;
    [[nodiscard]] QString textOfCell(const ReadinessLine& line, int column) const;

    std::shared_ptr<const SessionView> m_session;
    bool m_isOpen = false;
};

} // namespace tanu::desktop
