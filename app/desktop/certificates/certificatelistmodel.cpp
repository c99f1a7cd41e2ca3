#include "app/desktop/certificates/certificatelistmodel.h"

#include "app/desktop/certificates/certificatewords.h"
#include "app/desktop/context/casewords.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/datatable.h"

namespace tanu::desktop {

namespace {

QString stateOf(const CertificateListRow& row)
{
    const QString word = wordOf(row.state);
    if (row.state == CertificateState::Cancelled && row.cancelledOn)
        return QStringLiteral("%1 %2: %3").arg(word, dateText(*row.cancelledOn), row.cancelledGround);
    return row.state == CertificateState::Spoiled ? QStringLiteral("%1: %2").arg(word, row.spoiledReason) : word;
}

QString tipOf(const CertificateListRow& row, int column)
{
    if (column == CertificateListModel::State) { // with the prints, whose column stands only where there is room
        const QString state = row.handedOverAt
            ? CertificateListModel::tr("Collected on %1 by %2").arg(momentText(*row.handedOverAt), row.collectedBy)
            : stateOf(row);
        return QStringLiteral("%1\n%2: %3").arg(state, CertificateListModel::tr("Prints")).arg(row.prints);
    }
    if (column == CertificateListModel::Name)
        return QStringLiteral("%1 · %2").arg(row.fullName, textOf(row.profession));
    return {};
}

} // namespace

int CertificateListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columnsTotal;
}

QVariant CertificateListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles {
        tr("Name"), tr("Serial number"), tr("Issued on"), tr("Prints"), tr("State")};
    return titles.value(section);
}

std::optional<CertificateOrder> CertificateListModel::orderOf(int column)
{
    switch (column) {
    case Name:
        return CertificateOrder::Name;
    case Serial:
        return CertificateOrder::Serial;
    case Issued:
        return CertificateOrder::Date;
    default:
        return std::nullopt;
    }
}

QVariant CertificateListModel::cell(const CertificateListRow& row, int column, int role) const
{
    if (role == valueRole)
        return column == Issued ? QVariant(row.issuedOn) : column == Prints ? QVariant(row.prints) : QVariant();
    if (role == DataTable::quietRole)
        return row.state == CertificateState::Spoiled || row.state == CertificateState::Cancelled;
    if (role == DataTable::elideLeftRole)
        return column == Serial;
    if (role == Qt::DecorationRole && column == State)
        return icon(iconOf(row.state), colourOf(row.state));
    if (role == Qt::ToolTipRole && !tipOf(row, column).isEmpty())
        return tipOf(row, column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return row.fullName;
    case Serial:
        return row.serial;
    case Issued:
        return dateText(row.issuedOn);
    case Prints:
        return row.prints;
    case State:
        return stateOf(row);
    default:
        return {};
    }
}

} // namespace tanu::desktop
