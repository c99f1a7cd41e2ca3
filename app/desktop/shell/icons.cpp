#include "app/desktop/shell/icons.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

namespace tanu::desktop {

namespace {

QString pathOf(const QString& name)
{
    return QLatin1String(":/icons/") + name + QLatin1String(".svg");
}

QPixmap draw(const QString& name, const QColor& colour, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!QFile::exists(pathOf(name)))
        return pixmap;
    QSvgRenderer svg(pathOf(name));
    svg.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    // Room that is wider than high is a gap to the label behind the icon.
    svg.render(&painter, QRectF(0, 0, qMin(pixels.width(), pixels.height()), pixels.height()));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

QPixmap cached(const QString& name, const QColor& colour, QSize pixels)
{
    const QString key = QStringLiteral("tanu-icon %1 %2 %3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = draw(name, colour, pixels);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine final : public QIconEngine {
public:
    TintedEngine(QString name, ColourRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = colours()[mode == QIcon::Disabled ? ColourRole::QuietText : m_role];
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.5F);
        return cached(m_name, colour, size);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedEngine(m_name, m_role); }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }

private:
    QString m_name;
    ColourRole m_role;
};

} // namespace

QIcon icon(const QString& name, ColourRole role)
{
    return QIcon(new TintedEngine(name, role));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    QPixmap pixmap = cached(name, colour, QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace tanu::desktop
