#include "core/documents/certificate/guilloche.h"

#include "core/documents/layout/paintablepages.h"

#include <QtCore/QtMath>

#include <cmath>
#include <functional>

namespace tanu {

namespace {

using Curve = std::function<QPointF(double)>; ///< of t from 0 to 1, closed

constexpr double fullTurn = 2 * M_PI;

/// A closed curve through `samples` points of it, each piece a cubic that keeps the curve's direction.
QPainterPath traced(const Curve& curve, int samples)
{
    const double step = 1.0 / samples;
    const auto handle = [&curve, step](double t) { return (curve(t + step / 50) - curve(t - step / 50)) * 25.0 / 3.0; };
    QPainterPath path(curve(0));
    for (int i = 0; i < samples; ++i) {
        const double from = i * step;
        const double to = (i + 1) * step;
        path.cubicTo(curve(from) + handle(from), curve(to) - handle(to), curve(to));
    }
    return path;
}

/// A rectangle with round corners as a line to walk along at even speed.
class Track {
public:
    Track(double inset, double radius)
        : m_left(inset)
        , m_top(inset)
        , m_width(pageSize.width() - 2 * inset)
        , m_height(pageSize.height() - 2 * inset)
        , m_radius(radius)
    {
    }

    [[nodiscard]] double length() const { return 2 * (straightX() + straightY()) + fullTurn * m_radius; }

    /// The point `along` points after the middle of the start of the top side, moved outwards by `offset`.
    [[nodiscard]] QPointF at(double along, double offset) const
    {
        along = std::fmod(along + length(), length());
        const double arc = fullTurn / 4 * m_radius;
        const double halves[] {straightX(), straightY(), straightX(), straightY()};
        QPointF corner[] {{m_left + m_width - m_radius, m_top + m_radius},
            {m_left + m_width - m_radius, m_top + m_height - m_radius},
            {m_left + m_radius, m_top + m_height - m_radius}, {m_left + m_radius, m_top + m_radius}};
        for (int side = 0; side < 4; ++side) {
            const double normal = (side - 1) * fullTurn / 4;
            const QPointF outwards(std::cos(normal), std::sin(normal));
            const QPointF forwards(-outwards.y(), outwards.x());
            const double straight = halves[side];
            if (along <= straight)
                return corner[side] + outwards * (m_radius + offset) - forwards * (straight - along);
            along -= straight;
            if (along <= arc) {
                const double angle = normal + along / m_radius;
                return corner[side] + QPointF(std::cos(angle), std::sin(angle)) * (m_radius + offset);
            }
            along -= arc;
        }
        return at(0, offset);
    }

private:
    [[nodiscard]] double straightX() const { return m_width - 2 * m_radius; }
    [[nodiscard]] double straightY() const { return m_height - 2 * m_radius; }

    double m_left;
    double m_top;
    double m_width;
    double m_height;
    double m_radius;
};

struct Weave {
    int waves; ///< round the page
    int swells; ///< of the height of the waves, round the page
    int strands;
    double height; ///< points from the middle of the band
    QColor color;
    double width;
};

void appendWeave(std::vector<StrokeItem>& strokes, const Track& track, const Weave& weave)
{
    constexpr int samplesPerWave = 6;
    StrokeItem item {{}, weave.width, weave.color, false};
    for (int strand = 0; strand < weave.strands; ++strand) {
        const double phase = fullTurn * strand / weave.strands;
        const Curve curve = [&](double t) {
            const double swell = 0.72 + 0.28 * std::cos(fullTurn * weave.swells * t);
            const double wave = std::sin(fullTurn * weave.waves * t + phase);
            return track.at(t * track.length(), weave.height * swell * wave);
        };
        item.path.addPath(traced(curve, weave.waves * samplesPerWave));
    }
    strokes.push_back(item);
}

void appendBorder(std::vector<StrokeItem>& strokes, double inset, double radius, double width)
{
    const QRectF frame(QPointF(inset, inset), pageSize - QSizeF(2 * inset, 2 * inset));
    QPainterPath path;
    path.addRoundedRect(frame, radius, radius);
    strokes.push_back({path, width, QColor(0x1F, 0x5A, 0x63), false});
}

void appendRosette(std::vector<StrokeItem>& strokes, QPointF center, double radius)
{
    constexpr int petals = 12;
    constexpr int strands = 6;
    StrokeItem item {{}, 0.3, QColor(0xE3, 0xEC, 0xEA), false};
    for (int strand = 0; strand < strands; ++strand) {
        const double phase = fullTurn * strand / strands;
        const Curve curve = [&](double t) {
            const double angle = fullTurn * t;
            const double reach = radius * (0.72 + 0.28 * std::sin(petals * angle + phase));
            return center + QPointF(std::cos(angle), std::sin(angle)) * reach;
        };
        item.path.addPath(traced(curve, petals * 6));
        const Curve inner = [&](double t) {
            const double angle = fullTurn * t;
            const double reach = radius * (0.34 + 0.12 * std::sin(petals * angle - phase));
            return center + QPointF(std::cos(angle), std::sin(angle)) * reach;
        };
        item.path.addPath(traced(inner, petals * 6));
    }
    strokes.push_back(item);
}

} // namespace

std::vector<StrokeItem> guilloche()
{
    std::vector<StrokeItem> strokes;
    appendRosette(strokes, {pageSize.width() / 2, millimetres(148)}, millimetres(62));
    const Track band(millimetres(14), millimetres(10));
    appendWeave(strokes, band, {60, 60, 5, millimetres(4.6), QColor(0x2E, 0x7D, 0x86), 0.28});
    appendWeave(strokes, band, {90, 30, 4, millimetres(3.4), QColor(0xB8, 0x8A, 0x3A), 0.28});
    appendBorder(strokes, millimetres(8.6), millimetres(14), 0.9);
    appendBorder(strokes, millimetres(19.4), millimetres(5.6), 0.5);
    return strokes;
}

} // namespace tanu
