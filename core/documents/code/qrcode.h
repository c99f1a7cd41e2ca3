#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QPainterPath>

namespace tanu {

/// The QR symbol of a text, as modules and as rectangles to fill (exchange.md 25, 26).
///
/// - `HTTPS://HOST/V/SERIAL#TOKEN` is written as segments: upper-case letters, digits and `$%*+-./:` and
///   space in alphanumeric mode (11 bits for two signs), anything else, such as `#`, in byte mode.
/// - Error correction level M, the smallest version that holds the text.
/// - The symbol has no quiet zone of its own: whoever draws it leaves `quietZone` modules free.
class QrCode {
public:
    /// Modules that stay white around the symbol (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    /// Errors: FieldEmpty, FieldTooLong (no version holds the text at level M).
    [[nodiscard]] static Result<QrCode> of(const QString& text);

    /// Modules along one side, 21 to 177.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int column, int row) const;

    /// The dark modules as few rectangles that do not overlap, in modules from the top left one: runs along
    /// a row, and equal runs of following rows in one.
    [[nodiscard]] QList<QRect> runs() const;

    /// The runs as one path, one module being `module` units wide. Why one: filled together they show no
    /// hair lines between neighbours, however the page is scaled.
    [[nodiscard]] QPainterPath path(double module) const;

private:
    QrCode(QByteArray modules, int size)
        : m_modules(std::move(modules))
        , m_size(size)
    {
    }

    QByteArray m_modules;
    int m_size;
};

} // namespace tanu
