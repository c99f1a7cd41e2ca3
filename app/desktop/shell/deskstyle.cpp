#include "app/desktop/shell/deskstyle.h"

#include "app/desktop/shell/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int boxSize = 18;
constexpr int boxRadius = 3;
constexpr int gapToLabel = 4; ///< besides the four pixels that Qt leaves

void paintBox(QPainter& painter, const QStyleOption& option)
{
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isMarked = isChecked || isPartly;
    const ColourRole accent = isEnabled ? ColourRole::Accent : ColourRole::QuietText;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours()[isMarked ? accent : isEnabled ? ColourRole::Edge : ColourRole::Line], 1.5));
    painter.setBrush(colours()[isMarked ? accent : isEnabled ? ColourRole::Raised : ColourRole::Surface]);
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    if (isPartly)
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), colours()[ColourRole::AccentText]);
    if (isChecked) {
        painter.drawPixmap(option.rect.adjusted(2, 2, -2, -2),
            iconPixmap(QStringLiteral("check"), colours()[ColourRole::AccentText], option.rect.width() - 4,
                painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

bool hasLabelBesideIcon(const QWidget& widget)
{
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget))
        return tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    return qobject_cast<const QPushButton*>(&widget); // often gets its text later
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* push = qobject_cast<QPushButton*>(widget); push && !push->isCheckable())
        push->setAutoDefault(true);
    if (!hasLabelBesideIcon(*widget))
        return;
    auto& button = *static_cast<QAbstractButton*>(widget);
    const int side = button.iconSize().height();
    button.setIconSize({side + gapToLabel, side});
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintBox(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonLayout)
        return QDialogButtonBox::GnomeLayout;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return boxSize;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace tanu::desktop
