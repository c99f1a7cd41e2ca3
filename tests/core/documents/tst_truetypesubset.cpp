// Protects the letters inside of a printed file: the subset is a font that other programs open, its used
// glyphs are drawn exactly as in the whole font, parts of composite letters come along, the rest is left out.
#include "core/documents/pdf/truetypesubset.h"
#include "core/documents/type/fonts.h"

#include <QtCore/QtEndian>
#include <QtGui/QPainterPath>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

class TestTruetypeSubset final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fonts = std::make_unique<PageFonts>(*PageFonts::load()); }

    void drawsUsedGlyphsAsTheWholeFont_data()
    {
        QTest::addColumn<int>("face");
        QTest::addColumn<QString>("text");
        const QString kazakh = kazakhLetters.toString();
        QTest::newRow("regular, Kazakh") << static_cast<int>(Face::Regular) << kazakh;
        QTest::newRow("bold, composite letters") << static_cast<int>(Face::Bold) << u"ЙйЁёÄäÉé"_s;
        QTest::newRow("italic") << static_cast<int>(Face::Italic) << u"қолы / подпись"_s;
        QTest::newRow("monospaced") << static_cast<int>(Face::Mono) << u"0123456789-X"_s;
    }

    void drawsUsedGlyphsAsTheWholeFont()
    {
        QFETCH(const int, face);
        QFETCH(const QString, text);
        const QRawFont whole = m_fonts->raw(static_cast<Face>(face));
        const std::vector<quint32> glyphs = glyphsOf(static_cast<Face>(face), text);
        const Result<QByteArray> bytes = truetypeSubset(whole, glyphs);
        QVERIFY(bytes.isOk());
        QVERIFY2(bytes->size() < 40'000, qPrintable(QString::number(bytes->size())));
        const QRawFont subset(*bytes, whole.pixelSize(), QFont::PreferNoHinting);
        QVERIFY(subset.isValid());
        QCOMPARE(subset.unitsPerEm(), whole.unitsPerEm());
        for (const quint32 glyph : glyphs) {
            QVERIFY2(alike(subset.pathForGlyph(glyph), whole.pathForGlyph(glyph)), qPrintable(QString::number(glyph)));
            QCOMPARE(subset.advancesForGlyphIndexes({glyph}), whole.advancesForGlyphIndexes({glyph}));
        }
    }

    void leavesOutTheRest()
    {
        const QRawFont whole = m_fonts->raw(Face::Regular);
        const Result<QByteArray> bytes = truetypeSubset(whole, glyphsOf(Face::Regular, u"ЯӘ"_s));
        const QRawFont subset(*bytes, whole.pixelSize(), QFont::PreferNoHinting);
        QVERIFY(!subset.pathForGlyph(m_fonts->glyph(Face::Regular, u'Я')).isEmpty());
        QVERIFY(subset.pathForGlyph(m_fonts->glyph(Face::Regular, u'А')).isEmpty());
        QVERIFY(!subset.pathForGlyph(0).isEmpty());
    }

    void ignoresGlyphsThatAreNotThere()
    {
        QVERIFY(truetypeSubset(m_fonts->raw(Face::Regular), {0xFFFF}).isOk());
    }

    void checksumMakesTheFileWhole()
    {
        const Result<QByteArray> bytes = truetypeSubset(m_fonts->raw(Face::Bold), glyphsOf(Face::Bold, u"Құжат"_s));
        QCOMPARE(bytes->size() % 4, 0);
        quint32 sum = 0;
        for (qsizetype at = 0; at < bytes->size(); at += 4)
            sum += qFromBigEndian<quint32>(bytes->constData() + at);
        QCOMPARE(sum, 0xB1B0AFBAU);
    }

    void refusesAFontWithoutOutlines()
    {
        const Result<QByteArray> bytes = truetypeSubset(QRawFont(), {1});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::FileUnreadable);
    }

private:
    std::vector<quint32> glyphsOf(Face face, const QString& text) const
    {
        std::vector<quint32> glyphs;
        for (const QChar sign : text)
            glyphs.push_back(m_fonts->glyph(face, sign));
        return glyphs;
    }

    static bool alike(const QPainterPath& a, const QPainterPath& b)
    {
        return a.elementCount() == b.elementCount() && qAbs(a.length() - b.length()) < 1
            && (a.boundingRect().topLeft() - b.boundingRect().topLeft()).manhattanLength() < 1;
    }

    std::unique_ptr<PageFonts> m_fonts;
};

QTEST_MAIN(TestTruetypeSubset)
#include "tst_truetypesubset.moc"
