#include "app/desktop/today/workdelegate.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/shell/theme.h"
#include "app/desktop/today/workmodel.h"

#include <QtGui/QPainter>

namespace tanu::desktop {

namespace {

constexpr int smallIcon = 16;
constexpr int chipHeight = 24;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colours()[ColourRole::AccentSoft]);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, colours()[ColourRole::Hover]);
    painter.setPen(colours()[ColourRole::Line]);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintHeading(QPainter& painter, QRect rect, const QModelIndex& index)
{
    const QString word = index.data().toString();
    const QRect inside = rect.adjusted(space::medium, space::small, -space::medium, 0);
    painter.setFont(fontOf(TextSize::Section, true));
    painter.setPen(colours()[ColourRole::Text]);
    QRect used;
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, word, &used);
    painter.setFont(fontOf(TextSize::Text));
    painter.setPen(colours()[ColourRole::QuietText]);
    painter.drawText(inside.adjusted(used.width() + space::small, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        countText(index.data(WorkModel::CountRole).toInt()));
}

void paintIcon(QPainter& painter, const QString& name, const QColor& colour, QPoint at, int size)
{
    painter.drawPixmap(at, iconPixmap(name, colour, size, painter.device()->devicePixelRatioF()));
}

void paintWrapped(QPainter& painter, QRect rect, const QString& text)
{
    painter.setFont(fontOf(TextSize::Text));
    painter.setPen(colours()[ColourRole::Text]);
    painter.drawText(rect, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, text);
}

void paintLine(QPainter& painter, QRect rect, const QString& text, TextSize size, ColourRole ink,
    Qt::TextElideMode elide = Qt::ElideRight)
{
    const QFont font = fontOf(size);
    painter.setFont(font);
    painter.setPen(colours()[ink]);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, elide, rect.width()));
}

/// The level at the end of the profession is kept, whatever its length.
void paintWho(QPainter& painter, QRect inside, const QModelIndex& index)
{
    const int middle = inside.height() / 2;
    paintLine(painter, inside.adjusted(0, space::tiny, 0, -middle + 2), index.data().toString(), TextSize::Text,
        ColourRole::Text);
    paintLine(painter, inside.adjusted(0, middle + 2, 0, -space::tiny), index.data(WorkModel::DetailRole).toString(),
        TextSize::Quiet, ColourRole::QuietText, Qt::ElideMiddle);
}

/// A rounded box as wide as its text; the rest of the cell stays empty.
QRect paintBox(QPainter& painter, QRect inside, const QString& text, const QColor& edge, const QColor& ground,
    const QColor& ink, int icon)
{
    const QFont font = fontOf(TextSize::Quiet, false);
    const int width = qMin(QFontMetrics(font).horizontalAdvance(text) + icon + 2 * space::small, inside.width());
    const QRect box(inside.left(), inside.center().y() - chipHeight / 2 + 1, width, chipHeight);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), space::tiny, space::tiny);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect words = box.adjusted(space::small + icon, 0, -space::tiny, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    return box;
}

void paintChip(QPainter& painter, QRect inside, const QModelIndex& index)
{
    const auto tone = static_cast<Tone>(index.data(WorkModel::ToneRole).toInt());
    const QColor ink = tone == Tone::Neutral ? colours()[ColourRole::Text] : colours().text(tone);
    const QString mark = tone == Tone::Danger ? QStringLiteral("danger")
        : tone == Tone::Warning               ? QStringLiteral("warning")
                                              : QStringLiteral("clock");
    const QRect box = paintBox(painter, inside, index.data().toString(), colours().soft(tone), colours().soft(tone),
        ink, smallIcon + space::tiny);
    paintIcon(painter, mark, ink, {box.left() + space::small - 2, box.center().y() - smallIcon / 2 + 1}, smallIcon);
    if (!index.data(WorkModel::IconRole).toString().isEmpty() && box.right() + smallIcon + space::tiny < inside.right())
        paintIcon(painter, QStringLiteral("calendar"), colours()[ColourRole::Warning],
            {box.right() + space::tiny, box.center().y() - smallIcon / 2 + 1}, smallIcon);
}

} // namespace

void WorkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!index.parent().isValid()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    paintGround(*painter, option);
    const QRect inside = option.rect.adjusted(space::medium, 0, -space::small, 0);
    switch (index.column()) {
    case WorkModel::What:
        paintIcon(*painter, index.data(WorkModel::IconRole).toString(), colours()[ColourRole::Accent],
            {inside.left(), inside.center().y() - space::iconSize / 2 + 1}, space::iconSize);
        paintWrapped(*painter, inside.adjusted(space::iconSize + space::small, 0, 0, 0), index.data().toString());
        break;
    case WorkModel::Clause:
        paintBox(*painter, inside, index.data().toString(), colours()[ColourRole::Line], Qt::transparent,
            colours()[ColourRole::QuietText], 0);
        break;
    case WorkModel::LastDay:
        paintChip(*painter, inside, index);
        break;
    default:
        paintWho(*painter, inside, index);
    }
    painter->restore();
}

QSize WorkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {space::navigationWidth, index.parent().isValid() ? itemHeight : headingHeight};
}

} // namespace tanu::desktop
