#include "app/desktop/widgets/chip.h"

#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace tanu::desktop {

namespace {

constexpr int chipHeight = 26;
constexpr int chipIcon = 16;

QFont chipFont()
{
    return fontOf(TextSize::Quiet, true);
}

} // namespace

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Chip::setContents(const QString& iconName, const QString& text, Tone tone)
{
    m_icon = iconName;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setExplanation(const QString& text)
{
    setToolTip(text);
    setAccessibleDescription(text);
    setFocusPolicy(text.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(chipFont()).horizontalAdvance(m_text);
    const int drawn = m_icon.isEmpty() ? 0 : chipIcon + space::tiny;
    return {words + drawn + 2 * space::small + 2, chipHeight};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground(1, (height() - chipHeight) / 2.0 + 1, sizeHint().width() - 2, chipHeight - 2);
    painter.setPen(hasFocus() ? QPen(colours()[ColourRole::Accent], 2) : QPen(Qt::NoPen));
    painter.setBrush(colours().soft(m_tone));
    painter.drawRoundedRect(ground, space::radius, space::radius);
    const QColor ink = colours().text(m_tone);
    int left = space::small;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(
            left, (height() - chipIcon) / 2, iconPixmap(m_icon, ink, chipIcon, devicePixelRatioF()));
        left += chipIcon + space::tiny;
    }
    painter.setFont(chipFont());
    painter.setPen(ink);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

void Chip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        explain();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    explain();
}

void Chip::explain()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this);
}

} // namespace tanu::desktop
