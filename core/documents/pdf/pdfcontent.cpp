#include "core/documents/pdf/pdfcontent.h"

#include "core/documents/layout/paintablepages.h"
#include "core/documents/pdf/pdffont.h"

#include <cmath>

namespace tanu {

namespace {

/// Writes operands and operators; y is turned round, because in a PDF it grows upwards.
class Operators {
public:
    void number(double value)
    {
        const qint64 hundredths = std::llround(value * 100);
        if (hundredths < 0)
            m_bytes.append('-');
        whole(std::abs(hundredths) / 100);
        if (const qint64 rest = std::abs(hundredths) % 100; rest != 0) {
            m_bytes.append('.');
            m_bytes.append(static_cast<char>('0' + rest / 10));
            if (rest % 10 != 0)
                m_bytes.append(static_cast<char>('0' + rest % 10));
        }
        m_bytes.append(' ');
    }

    void integer(int value)
    {
        whole(value);
        m_bytes.append(' ');
    }

    void point(double x, double y)
    {
        number(x);
        number(pageSize.height() - y);
    }

    void color(const QColor& color, const char* name)
    {
        number(color.redF());
        number(color.greenF());
        number(color.blueF());
        call(name);
    }

    void call(const char* name)
    {
        m_bytes.append(name);
        m_bytes.append('\n');
    }

    [[nodiscard]] QByteArray& bytes() { return m_bytes; }

private:
    void whole(qint64 value)
    {
        if (value >= 10)
            whole(value / 10);
        m_bytes.append(static_cast<char>('0' + value % 10));
    }

    QByteArray m_bytes;
};

void writePath(Operators& out, const QPainterPath& path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        out.point(element.x, element.y);
        if (element.type == QPainterPath::MoveToElement)
            out.call("m");
        else if (element.type == QPainterPath::LineToElement)
            out.call("l");
        else if (element.type == QPainterPath::CurveToDataElement
            && (i + 1 == path.elementCount()
                || path.elementAt(i + 1).type != QPainterPath::CurveToDataElement))
            out.call("c");
    }
}

void writeStroke(Operators& out, const StrokeItem& stroke)
{
    out.color(stroke.color, "RG");
    out.number(stroke.width);
    out.call("w");
    out.bytes().append(stroke.dashed ? "[2 2] 0 d\n" : "[] 0 d\n");
    writePath(out, stroke.path);
    out.call("S");
}

void writeModules(Operators& out, const ModulesItem& item)
{
    out.bytes().append("q 0 0 0 rg ");
    // The raster's own scale needs more than two decimals: 65 modules of it must still fit the QR symbol.
    const QByteArray module = QByteArray::number(item.module, 'f', 5);
    out.bytes().append(module + " 0 0 -" + module + ' ');
    out.point(item.topLeft.x(), item.topLeft.y());
    out.call("cm");
    for (const QRect& run : item.runs) {
        out.integer(run.x());
        out.integer(run.y());
        out.integer(run.width());
        out.integer(run.height());
        out.call("re");
    }
    out.call("f Q");
}

void writeText(Operators& out, const TextItem& item, PdfFont& font)
{
    out.color(item.color, "rg");
    out.bytes().append("BT /F");
    out.integer(static_cast<int>(item.face));
    out.number(item.size);
    out.bytes().append("Tf ");
    out.point(item.baseline.x(), item.baseline.y());
    out.bytes().append("Td <");
    font.appendGlyphs(out.bytes(), item.text);
    out.call("> Tj ET");
}

} // namespace

QByteArray pdfContent(const PageItems& items, std::vector<PdfFont>& fonts)
{
    Operators out;
    for (const StrokeItem& stroke : items.strokes)
        writeStroke(out, stroke);
    for (const ModulesItem& item : items.modules)
        writeModules(out, item);
    for (const TextItem& item : items.texts)
        writeText(out, item, fonts[static_cast<size_t>(item.face)]);
    return out.bytes();
}

} // namespace tanu
