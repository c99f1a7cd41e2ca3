#pragma once

#include <QtWidgets/QProxyStyle>

namespace tanu::desktop {

/// Fusion with check boxes drawn by the roles of the palette: their border is seen on dark ground as well.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace tanu::desktop
