#pragma once

#include "app/desktop/widgets/pagedmodel.h"
#include "core/services/queries/certificatelistquery.h"

namespace tanu::desktop {

/// The list of documents; sorted by name (Kazakh alphabet), date or serial number.
class CertificateListModel final : public PagedModel<CertificateListRow> {
    Q_OBJECT

public:
    enum Column { Name, Serial, Issued, Prints, State, columnsTotal };

    using PagedModel::PagedModel;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The order that a click on this header asks for; nothing: it cannot be sorted by.
    [[nodiscard]] static std::optional<CertificateOrder> orderOf(int column);

protected:
    [[nodiscard]] QVariant cell(const CertificateListRow& row, int column, int role) const override;
};

} // namespace tanu::desktop
