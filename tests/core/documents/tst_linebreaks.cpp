// Protects how lines of papers end: no number parted from its suffix or sign, no dash at the beginning of a line, no
// one-letter word left behind, and the text itself as it was written.
#include "core/documents/layout/linebreaks.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const QTextDocument& document)
{
    document.documentLayout()->documentSize(); // lays out to the end
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines.append(block.text().mid(line.textStart(), line.textLength()).trimmed());
        }
    }
    return lines;
}

} // namespace

class TestLineBreaks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsNothingThatBelongsTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parted");
        QTest::newRow("suffix") << u"100008, Қарағанды қ., Ермеков көш., 12, 5-пәтер, Қағидалардың 12-тармағында"_s << u"-|"_s;
        QTest::newRow("number") << u"жеке куәлік № 040000000 берілген, хаттама № 2026/0003 акт, № 2026/0015"_s << u"№|"_s;
        QTest::newRow("count after a dash") << u"операций технологической карты – 12, минут – 120; вопросов – 20"_s << u"–|"_s;
        QTest::newRow("dash first") << u"за удовлетворение – два голоса, против – один, воздержался – один"_s << u"|–"_s;
        QTest::newRow("one letter") << u"решений о непрохождении в соответствии с пунктом и о прохождении"_s << u" о|"_s;
        QTest::newRow("range") << u"проведена 09.12.2026 – 10.12.2026 в городе, страницы 15–16 и 17–18"_s << u"–|"_s;
    }

    void partsNothingThatBelongsTogether()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, parted);
        bool isWrapped = false;
        for (int width = 260; width < 700; width += 5) {
            QTextDocument document;
            document.setPlainText(text);
            document.setTextWidth(width);
            keepWordsTogether(document);
            const QStringList lines = linesOf(document);
            isWrapped = isWrapped || lines.size() > 1;
            QVERIFY2(!lines.join(u'|').contains(parted), qPrintable(lines.join(u'|')));
            QCOMPARE(document.toPlainText(), text);
        }
        QVERIFY(isWrapped);
    }

    /// A line holds what fits: an early end must not leave the rest of the paragraph ragged.
    void otherLinesEndAsBefore()
    {
        const QString text = u"Емтихан комиссиясы осы актіні Қағидаларға сәйкес бұзушылықтың тіркелгені туралы жасады"_s;
        QTextDocument plain;
        QTextDocument kept;
        for (QTextDocument* document : {&plain, &kept}) {
            document->setPlainText(text);
            document->setTextWidth(300);
        }
        keepWordsTogether(kept);
        QCOMPARE(linesOf(kept), linesOf(plain));
        QVERIFY(linesOf(kept).size() > 1);
    }

    void tooNarrowLineStaysAsItIs()
    {
        QTextDocument document;
        document.setPlainText(u"1234567890-тармағында"_s);
        document.setTextWidth(60);
        keepWordsTogether(document);
        QVERIFY(linesOf(document).size() > 1);
    }
};

QTEST_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"
