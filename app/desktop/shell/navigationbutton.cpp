#include "app/desktop/shell/navigationbutton.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/shell/icons.h"

#include <QtGui/QPainter>

namespace tanu::desktop {

NavigationButton::NavigationButton(QString iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(std::move(iconName))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::tell(const QString& title, int count, const QString& key)
{
    m_count = count;
    setText(title);
    const QString counted = count > 0 ? QString(title + QLatin1String(", ") + countText(count)) : title;
    setAccessibleName(counted);
    setToolTip(key.isEmpty() ? counted : QString(counted + QLatin1String(" (") + key + QLatin1Char(')')));
    update();
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {m_compact ? 40 : space::navigationWidth - space::large, 40};
}

void NavigationButton::paintGround(QPainter& painter) const
{
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(colours()[ColourRole::AccentSoft]);
    else if (underMouse())
        painter.setBrush(colours()[ColourRole::Hover]);
    painter.drawRoundedRect(ground, space::radius, space::radius);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours()[ColourRole::Accent], 2));
    painter.drawRoundedRect(ground, space::radius, space::radius);
}

void NavigationButton::paintCount(QPainter& painter, QRect inside) const
{
    if (m_count <= 0)
        return;
    painter.setFont(fontOf(TextSize::Quiet, true));
    if (m_compact) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours()[ColourRole::Accent]);
        painter.drawEllipse(QPoint(inside.center().x() + 11, inside.center().y() - 10), 4, 4);
        return;
    }
    painter.setPen(colours()[isChecked() ? ColourRole::Accent : ColourRole::QuietText]);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, countText(m_count));
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QColor colour = colours()[isChecked() ? ColourRole::Accent : ColourRole::Text];
    const QPixmap drawn = iconPixmap(m_icon, colour, space::iconSize, devicePixelRatioF());
    const int top = (height() - space::iconSize) / 2;
    if (m_compact) {
        painter.drawPixmap((width() - space::iconSize) / 2, top, drawn);
        paintCount(painter, rect());
        return;
    }
    painter.drawPixmap(space::medium, top, drawn);
    const QRect inside = rect().adjusted(space::medium, 0, -space::medium, 0);
    paintCount(painter, inside);
    const QFont font = fontOf(TextSize::Text, isChecked());
    painter.setFont(font);
    painter.setPen(colours()[ColourRole::Text]);
    const int countWidth =
        m_count > 0 ? QFontMetrics(font).horizontalAdvance(countText(m_count)) + space::small : 0;
    const QRect words = inside.adjusted(space::iconSize + space::medium, 0, -countWidth, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tanu::desktop
