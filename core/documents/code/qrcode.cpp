#include "core/documents/code/qrcode.h"

#include <qrencode.h>

#include <QtCore/QLatin1String>

#include <memory>

namespace tanu {

namespace {

struct InputDeleter {
    void operator()(QRinput* input) const { QRinput_free(input); }
};
struct CodeDeleter {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

constexpr QLatin1String alphanumeric("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

bool isAlphanumeric(char sign)
{
    return alphanumeric.contains(QLatin1Char(sign));
}

bool appendSegment(QRinput* input, const QByteArray& bytes, QRencodeMode mode)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    return QRinput_append(input, mode, static_cast<int>(bytes.size()), data) == 0;
}

bool appendSegments(QRinput* input, const QByteArray& bytes)
{
    qsizetype start = 0;
    while (start < bytes.size()) {
        const bool narrow = isAlphanumeric(bytes[start]);
        qsizetype end = start + 1;
        while (end < bytes.size() && isAlphanumeric(bytes[end]) == narrow)
            ++end;
        if (!appendSegment(input, bytes.mid(start, end - start), narrow ? QR_MODE_AN : QR_MODE_8))
            return false;
        start = end;
    }
    return true;
}

} // namespace

Result<QrCode> QrCode::of(const QString& text)
{
    if (text.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("qr")}, {}};
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRinput, InputDeleter> input(QRinput_new2(0, QR_ECLEVEL_M));
    const Error tooLong {ErrorKind::FieldTooLong, {QStringLiteral("qr"), QStringLiteral("2331")}, {}};
    if (!input || !appendSegments(input.get(), bytes))
        return tooLong;
    const std::unique_ptr<QRcode, CodeDeleter> code(QRcode_encodeInput(input.get()));
    if (!code)
        return tooLong;
    QByteArray modules(code->width * code->width, '\0');
    for (qsizetype i = 0; i < modules.size(); ++i)
        modules[i] = static_cast<char>(code->data[i] & 1U);
    return QrCode(modules, code->width);
}

bool QrCode::isDark(int column, int row) const
{
    return m_modules.at(row * m_size + column) != 0;
}

QList<QRect> QrCode::runs() const
{
    QList<QRect> closed;
    QList<QRect> above;
    QList<QRect> current;
    closed.reserve(m_size * m_size / 5);
    for (int row = 0; row < m_size; ++row) {
        current.clear();
        qsizetype next = 0;
        for (int column = 0; column < m_size; ++column) {
            if (!isDark(column, row))
                continue;
            const int start = column;
            while (column < m_size && isDark(column, row))
                ++column;
            QRect run(start, row, column - start, 1);
            while (next < above.size() && above[next].x() < start)
                closed.append(above[next++]);
            if (next < above.size() && above[next].x() == start && above[next].width() == run.width())
                run.setTop(above[next++].top());
            current.append(run);
        }
        closed.append(above.mid(next));
        above.swap(current);
    }
    return closed + above;
}

QPainterPath QrCode::path(double module) const
{
    QPainterPath path;
    const QList<QRect> all = runs();
    for (const QRect& run : all)
        path.addRect(run.x() * module, run.y() * module, run.width() * module, run.height() * module);
    return path;
}

} // namespace tanu
