#pragma once

#include <QtWidgets/QProxyStyle>

namespace tanu::desktop {

/// Fusion with check boxes drawn by the roles of the palette: their border is seen on dark ground as well; the icon of a
/// button stands 8 px before its label; Enter presses the button that has the focus, in the window as in its dialogs; in every
/// question the deed stands at the right, what leaves it undone at its left.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace tanu::desktop
