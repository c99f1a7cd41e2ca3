#include "core/documents/pdf/truetypesubset.h"

#include <QtCore/QMap>
#include <QtCore/QtEndian>

#include <set>

namespace tanu {

namespace {

/// Big-endian fields of a font table; a place outside the table reads as 0.
quint16 u16(const QByteArray& table, qsizetype at)
{
    return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}

quint32 u32(const QByteArray& table, qsizetype at)
{
    return at >= 0 && at + 4 <= table.size() ? qFromBigEndian<quint32>(table.constData() + at) : 0U;
}

void setU16(QByteArray& table, qsizetype at, quint16 value)
{
    qToBigEndian(value, table.data() + at);
}

void setU32(QByteArray& table, qsizetype at, quint32 value)
{
    qToBigEndian(value, table.data() + at);
}

constexpr qsizetype headLocaFormat = 50;
constexpr qsizetype headChecksum = 8;
constexpr qsizetype maxpGlyphs = 4;
constexpr qsizetype hheaMetrics = 34;

class Subset {
public:
    explicit Subset(const QRawFont& font)
        : m_glyf(font.fontTable("glyf"))
        , m_loca(font.fontTable("loca"))
        , m_head(font.fontTable("head"))
        , m_hhea(font.fontTable("hhea"))
        , m_maxp(font.fontTable("maxp"))
        , m_hmtx(font.fontTable("hmtx"))
    {
        for (const char* tag : {"cvt ", "fpgm", "prep"}) {
            const QByteArray table = font.fontTable(tag);
            if (!table.isEmpty())
                m_tables.insert(QByteArray(tag), table);
        }
    }

    [[nodiscard]] bool isUsable() const
    {
        return !m_glyf.isEmpty() && !m_loca.isEmpty() && m_head.size() > headLocaFormat + 1
            && m_hhea.size() > hheaMetrics + 1 && m_maxp.size() > maxpGlyphs + 1;
    }

    QByteArray make(const std::vector<quint32>& glyphs)
    {
        add(0);
        for (const quint32 glyph : glyphs)
            add(glyph);
        buildOutlines();
        buildMetrics();
        return assemble();
    }

private:
    [[nodiscard]] quint32 place(quint32 glyph) const
    {
        if (u16(m_head, headLocaFormat) == 0)
            return 2U * u16(m_loca, 2 * qsizetype(glyph));
        return u32(m_loca, 4 * qsizetype(glyph));
    }

    [[nodiscard]] QByteArray outline(quint32 glyph) const
    {
        const quint32 from = place(glyph);
        const quint32 to = place(glyph + 1);
        return to > from ? m_glyf.mid(from, to - from) : QByteArray();
    }

    void add(quint32 glyph)
    {
        if (glyph >= u16(m_maxp, maxpGlyphs) || !m_used.insert(glyph).second)
            return;
        const QByteArray data = outline(glyph);
        const bool composite = (u16(data, 0) & 0x8000U) != 0;
        if (composite)
            addComponents(data);
    }

    void addComponents(const QByteArray& data)
    {
        constexpr unsigned wordArguments = 0x1;
        constexpr unsigned oneScale = 0x8;
        constexpr unsigned more = 0x20;
        constexpr unsigned twoScales = 0x40;
        constexpr unsigned matrix = 0x80;
        qsizetype at = 10;
        unsigned flags = more;
        while ((flags & more) != 0 && at + 4 <= data.size()) {
            flags = u16(data, at);
            add(u16(data, at + 2));
            at += (flags & wordArguments) != 0 ? 8 : 6;
            at += (flags & oneScale) != 0 ? 2 : (flags & twoScales) != 0 ? 4 : (flags & matrix) != 0 ? 8 : 0;
        }
    }

    void buildOutlines()
    {
        const quint32 count = *m_used.rbegin() + 1;
        QByteArray glyf;
        QByteArray loca(4 * (qsizetype(count) + 1), '\0');
        for (quint32 glyph = 0; glyph < count; ++glyph) {
            setU32(loca, 4 * qsizetype(glyph), static_cast<quint32>(glyf.size()));
            if (m_used.contains(glyph))
                glyf += outline(glyph);
            glyf.append((4 - glyf.size() % 4) % 4, '\0');
        }
        setU32(loca, 4 * qsizetype(count), static_cast<quint32>(glyf.size()));
        m_tables.insert("glyf", glyf);
        m_tables.insert("loca", loca);
    }

    void buildMetrics()
    {
        const quint32 count = *m_used.rbegin() + 1;
        const quint32 metrics = qMin(count, quint32(u16(m_hhea, hheaMetrics)));
        QByteArray hmtx = m_hmtx.left(4 * qsizetype(metrics) + 2 * qsizetype(count - metrics));
        // The last width also counts for all glyphs after it.
        for (quint32 glyph = 0; glyph + 1 < metrics; ++glyph) {
            if (!m_used.contains(glyph))
                setU32(hmtx, 4 * qsizetype(glyph), 0);
        }
        setU16(m_maxp, maxpGlyphs, static_cast<quint16>(count));
        setU16(m_hhea, hheaMetrics, static_cast<quint16>(metrics));
        setU16(m_head, headLocaFormat, 1);
        setU32(m_head, headChecksum, 0);
        m_tables.insert("hmtx", hmtx);
        m_tables.insert("maxp", m_maxp);
        m_tables.insert("hhea", m_hhea);
        m_tables.insert("head", m_head);
    }

    static quint32 checksum(const QByteArray& padded)
    {
        quint32 sum = 0;
        for (qsizetype at = 0; at + 4 <= padded.size(); at += 4)
            sum += u32(padded, at);
        return sum;
    }

    [[nodiscard]] QByteArray assemble() const
    {
        const auto count = static_cast<quint16>(m_tables.size());
        quint16 power = 0;
        while ((2U << power) <= count)
            ++power;
        const auto range = static_cast<quint16>(16U << power);
        QByteArray file(12 + 16 * qsizetype(count), '\0');
        setU32(file, 0, 0x00010000U);
        setU16(file, 4, count);
        setU16(file, 6, range);
        setU16(file, 8, power);
        setU16(file, 10, static_cast<quint16>(16U * count - range));
        qsizetype entry = 12;
        qsizetype headPlace = 0;
        for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
            QByteArray padded = table.value();
            padded.append((4 - padded.size() % 4) % 4, '\0');
            file.replace(entry, 4, table.key());
            setU32(file, entry + 4, checksum(padded));
            setU32(file, entry + 8, static_cast<quint32>(file.size()));
            setU32(file, entry + 12, static_cast<quint32>(table.value().size()));
            if (table.key() == "head")
                headPlace = file.size();
            file += padded;
            entry += 16;
        }
        setU32(file, headPlace + headChecksum, 0xB1B0AFBAU - checksum(file));
        return file;
    }

    QByteArray m_glyf;
    QByteArray m_loca;
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_maxp;
    QByteArray m_hmtx;
    std::set<quint32> m_used;
    QMap<QByteArray, QByteArray> m_tables;
};

} // namespace

Result<QByteArray> truetypeSubset(const QRawFont& font, const std::vector<quint32>& glyphs)
{
    Subset subset(font);
    if (!subset.isUsable())
        return Error {ErrorKind::FileUnreadable, {font.familyName()}, QStringLiteral("no TrueType outlines")};
    return subset.make(glyphs);
}

} // namespace tanu
