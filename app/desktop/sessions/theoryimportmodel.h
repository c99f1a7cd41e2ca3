#pragma once

#include "core/services/sessions/importtheory.h"

#include <QtCore/QAbstractTableModel>

namespace tanu::desktop {

/// What an import of the theory would store: who, counts, admitted, what it replaces (R15).
class TheoryImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Number, Name, Counts, Admitted, Before, columnsTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(TheoryImport import);
    [[nodiscard]] const TheoryImport& import() const { return m_import; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOfCell(const ImportedTheory& row, int column) const;

    TheoryImport m_import;
};

} // namespace tanu::desktop
