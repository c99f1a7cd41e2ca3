#include "app/desktop/sessions/countcelldelegate.h"

#include "app/desktop/sessions/countgrid.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/datatable.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace tanu::desktop {

namespace {

constexpr int padding = 11; ///< as in the heads, see style.qss
constexpr int tightPadding = 4;
constexpr int iconRoom = 24;
constexpr int iconSize = 18;
constexpr int fieldHeight = 28;

/// The words begin where the head of their column begins.
int paddingOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool isTight = table && table->horizontalHeader()->property("role").toString() == QLatin1String("tight");
    return isTight && index.column() > 0 ? tightPadding : padding;
}

void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const int left = paddingOf(option, index);
    QRect room = option.rect.adjusted(left, 0, -tightPadding, 0);
    const auto drawn = index.data(Qt::DecorationRole).value<QIcon>();
    if (!drawn.isNull()) {
        drawn.paint(&painter, QRect(room.left(), room.center().y() - iconSize / 2, iconSize, iconSize));
        room.setLeft(room.left() + iconRoom);
    }
    const bool isQuiet = index.data(DataTable::quietRole).toBool();
    painter.setFont(fontOf(TextSize::Text));
    painter.setPen(colours()[isQuiet ? ColourRole::QuietText : ColourRole::Text]);
    const QString text = index.data().toString();
    const QFontMetrics measure(painter.font());
    if (index.data(CountGrid::greatestRole).isValid())
        return painter.drawText(option.rect, Qt::AlignCenter, text); // a count stays where it was typed
    if (room.height() >= 2 * measure.lineSpacing())
        painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, text);
    else
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, measure.elidedText(text, Qt::ElideRight, room.width()));
}

void paintField(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    const int above = qMax(3, (option.rect.height() - fieldHeight) / 2);
    const QRectF field = QRectF(option.rect).adjusted(3, above, -3, -above);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours()[isCurrent ? ColourRole::Accent : ColourRole::Line], isCurrent ? 2 : 1));
    painter.setBrush(colours()[isCurrent ? ColourRole::AccentSoft : ColourRole::Raised]);
    painter.drawRoundedRect(field, 4, 4);
    const QString text = index.data().toString();
    painter.setFont(fontOf(TextSize::Text, isCurrent));
    painter.setPen(colours()[text.isEmpty() ? ColourRole::QuietText : ColourRole::Text]);
    painter.drawText(field, static_cast<int>(Qt::AlignCenter), text.isEmpty() ? QStringLiteral("–") : text);
}

} // namespace

void CountCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setPen(colours()[ColourRole::Line]);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.flags().testFlag(Qt::ItemIsEditable))
        paintField(*painter, option, index);
    else
        paintWords(*painter, option, index);
    painter->restore();
}

} // namespace tanu::desktop
