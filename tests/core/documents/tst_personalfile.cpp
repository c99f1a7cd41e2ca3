// Protects the personal file (R14+): one PDF of everything, in the given order, every page numbered, a bookmark per
// document, and no scan so broken, locked or strange that the export fails.
#include "core/documents/layout/pdfpreview.h"
#include "core/documents/personalfile/imagepage.h"
#include "core/documents/personalfile/personalfile.h"
#include "core/documents/personalfile/pdfsource.h"
#include "pdfreading.h"
#include "proceduresamples.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A PDF of some pages of any size, as a scanner makes them.
QByteArray scan(int pages, QPageSize::PageSizeId size = QPageSize::A4, bool landscape = false)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(1000, 1000, QStringLiteral("SCAN%1").arg(page + 1));
    }
    painter.end();
    return buffer.data();
}

QByteArray picture(const char* format, QImage::Format pixels, QSize size = {600, 800})
{
    QImage image(size, pixels);
    image.fill(Qt::white);
    if (pixels != QImage::Format_Indexed8 && pixels != QImage::Format_Mono) {
        QPainter painter(&image);
        painter.fillRect(QRect(QPoint(), size / 2), QColor(200, 30, 30));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

PersonalFilePart part(const QString& title, const QByteArray& bytes, const QString& type = u"application/pdf"_s)
{
    return {title, QDate(2026, 12, 9), bytes, type};
}

} // namespace

class TestPersonalFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseForms();
        m_fonts = std::make_unique<PageFonts>(*PageFonts::load());
        m_printer = std::make_unique<FormPrinter>(*m_fonts, FormStore());
    }

    void R14_holdsEverythingInOrder()
    {
        const auto file = bound({part(u"Өтініш"_s, own()), part(u"Диплом"_s, scan(3)),
            part(u"Жеке куәлік"_s, picture("jpeg", QImage::Format_RGB32), u"image/jpeg"_s), part(u"Шарт"_s, own())});
        QCOMPARE(file->numPages(), 2 + 1 + 3 + 1 + 1);
        const QString contents = reading::words(reading::textOf(*file, 1));
        QVERIFY2(contents.contains(u"1 Өтініш 09.12.2026 3 2 Диплом 09.12.2026 4–6 3 Жеке куәлік 09.12.2026 7 4 Шарт 09.12.2026 8"_s),
            qPrintable(contents));
        QVERIFY(reading::textOf(*file, 0).contains(u"ЖЕКЕ ІС"_s));
        QVERIFY(reading::textOf(*file, 4).contains(u"SCAN2"_s));
        QCOMPARE(file->info(u"Title"_s), samples::sixtyPerson);
    }

    void R14_everyPageHasItsNumber()
    {
        const auto file = bound({part(u"A"_s, own()), part(u"B"_s, scan(2, QPageSize::A3)), part(u"C"_s, scan(1, QPageSize::A6)),
            part(u"D"_s, picture("png", QImage::Format_RGB32, {900, 300}), u"image/png"_s)});
        for (int page = 0; page < file->numPages(); ++page) {
            const QString text = reading::words(reading::textOf(*file, page));
            QVERIFY2(text.contains(QStringLiteral("Жеке іс, 7 беттің %1-беті").arg(page + 1)), qPrintable(text));
        }
        QCOMPARE(file->page(3)->pageSize(), QSize(842, 1191));
        QCOMPARE(file->page(6)->pageSize(), QSize(842, 595));
    }

    void R14_everyDocumentHasABookmark()
    {
        const auto file = bound({part(u"Өтініш"_s, own()), part(u"Диплом"_s, scan(3)), part(u"Шарт"_s, own())});
        const auto outline = file->outline();
        QCOMPARE(outline.size(), 4);
        QStringList told;
        for (const Poppler::OutlineItem& item : outline)
            told.append(QStringLiteral("%1:%2").arg(item.name()).arg(item.destination()->pageNumber()));
        QCOMPARE(told, (QStringList {samples::sixtyPerson + u":1"_s, u"Өтініш:3"_s, u"Диплом:4"_s, u"Шарт:7"_s}));
    }

    void R14_longContentsCountThemselves()
    {
        std::vector<PersonalFilePart> parts;
        const QByteArray one = own();
        for (int i = 0; i < 70; ++i)
            parts.push_back(part(QStringLiteral("Құжат %1").arg(i + 1), one));
        const auto file = bound(parts);
        const int front = file->numPages() - 70;
        QVERIFY(front >= 4);
        QCOMPARE(file->outline().at(1).destination()->pageNumber(), front + 1);
        QVERIFY(reading::words(reading::textOf(*file, 1)).contains(QStringLiteral("1 Құжат 1 09.12.2026 %1").arg(front + 1)));
        QVERIFY(reading::words(reading::textOf(*file, front - 1)).contains(QStringLiteral("70 Құжат 70 09.12.2026 %1").arg(front + 70)));
    }

    void brokenScansAreSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("empty") << QByteArray() << u"application/pdf"_s;
        QTest::newRow("no pdf") << QByteArray("not a pdf at all") << u"application/pdf"_s;
        QTest::newRow("head only") << scan(2).left(200) << u"application/pdf"_s;
        QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                                                "trailer<</Root 1 0 R>>") << u"application/pdf"_s;
        QTest::newRow("page tree in a circle")
            << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\n"
                          "trailer<</Root 1 0 R>>") << u"application/pdf"_s;
        QTest::newRow("half a picture") << picture("png", QImage::Format_RGB32).left(300) << u"image/png"_s;
        QTest::newRow("png as jpeg") << picture("png", QImage::Format_RGB32) << u"image/jpeg"_s;
        QTest::newRow("unknown kind") << QByteArray("GIF89a") << u"image/gif"_s;
    }

    void brokenScansAreSaid()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        const auto file = bound({part(u"Бірінші"_s, own()), part(u"Бүлінген диплом"_s, bytes, type), part(u"Соңғы"_s, own())});
        QCOMPARE(file->numPages(), 5);
        const QString text = reading::words(reading::textOf(*file, 3));
        QVERIFY2(text.contains(u"СКАНДЫ КӨРСЕТУ МҮМКІН ЕМЕС Бүлінген диплом"_s), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("%1 Б").arg(bytes.size())));
        QCOMPARE(file->outline().size(), 4);
    }

    void cutScanIsSavedAsFarAsItGoes()
    {
        const QByteArray whole = scan(1);
        const auto file = bound({part(u"Диплом"_s, whole.left(whole.lastIndexOf("xref")))});
        QVERIFY(reading::textOf(*file, 2).contains(u"SCAN1"_s));
    }

    void lockedScanIsSaid()
    {
        const QByteArray locked = lockedScan();
        QCOMPARE(cleanPdf(locked).error().arguments, QStringList(u"locked"_s));
        const auto file = bound({part(u"Құлыпталған"_s, locked)});
        QVERIFY(reading::words(reading::textOf(*file, 2)).contains(u"парольмен қорғалған"_s));
    }

    void nothingThatActsComesAlong()
    {
        const QByteArray sly("%PDF-1.4\n"
                             "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                             "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]/AA<</O<</S/JavaScript/JS(x)>>>>"
                             "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://x.example)>>>>]>>endobj\n"
                             "trailer<</Root 1 0 R>>");
        const Result<QByteArray> clean = cleanPdf(sly);
        QVERIFY(clean.isOk());
        const auto file = bound({part(u"Сканер"_s, sly)});
        QVERIFY(file->scripts().isEmpty());
        QVERIFY(file->page(2)->annotations().empty());
        QVERIFY(file->page(2)->action(Poppler::Page::Opening) == nullptr);
    }

    void turnedPagesStandUpright()
    {
        QByteArray turned("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                          "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 600]/Rotate 90>>endobj\ntrailer<</Root 1 0 R>>");
        const auto file = bound({part(u"Бұрылған"_s, turned)});
        QCOMPARE(file->page(2)->pageSize(), QSize(600, 400));
        const auto words = file->page(2)->textList();
        QVERIFY(!words.empty());
        QVERIFY2(words.front()->boundingBox().top() > 380, "the number stands at the foot of what is seen");
    }

    void picturesArePages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QSize>("page");
        QTest::addColumn<bool>("hasRed");
        const QSize upright(595, 842);
        QTest::newRow("jpeg") << picture("jpeg", QImage::Format_RGB32) << u"image/jpeg"_s << upright << true;
        QTest::newRow("gray jpeg") << picture("jpeg", QImage::Format_Grayscale8) << u"image/jpeg"_s << upright << false;
        QTest::newRow("png") << picture("png", QImage::Format_RGB32) << u"image/png"_s << upright << true;
        QTest::newRow("transparent png") << picture("png", QImage::Format_ARGB32) << u"image/png"_s << upright << true;
        QTest::newRow("gray png") << picture("png", QImage::Format_Grayscale8) << u"image/png"_s << upright << false;
        QTest::newRow("black and white png") << picture("png", QImage::Format_Mono) << u"image/png"_s << upright << false;
        QTest::newRow("across") << picture("jpeg", QImage::Format_RGB32, {800, 500}) << u"image/jpeg"_s << upright.transposed() << true;
    }

    void picturesArePages()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        QFETCH(const bool, hasRed);
        const Result<QByteArray> page = imagePage(bytes, type);
        QVERIFY(page.isOk());
        const auto document = Poppler::Document::loadFromData(*page);
        QCOMPARE(document->numPages(), 1);
        QTEST(document->page(0)->pageSize(), "page");
        const QImage seen = document->page(0)->renderToImage(36, 36);
        const QColor corner = seen.pixelColor(seen.width() / 4, seen.height() / 3);
        QCOMPARE(corner.red() > 150 && corner.green() < 90, hasRed);
        const QColor far = seen.pixelColor(seen.width() * 3 / 4, seen.height() * 2 / 3);
        QVERIFY(hasRed ? far.green() > 240 : far.red() == far.green());
    }

    void progressIsToldAndStops()
    {
        const std::vector<PersonalFilePart> parts {part(u"A"_s, own()), part(u"B"_s, own()), part(u"C"_s, own())};
        QStringList told;
        const PersonalFile file(*m_fonts, *m_printer, Language::Kazakh);
        const auto stopped = file.bind(front(), parts, [&](int done, int total) {
            told.append(QStringLiteral("%1/%2").arg(done).arg(total));
            return done < 2;
        });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, (QStringList {u"1/3"_s, u"2/3"_s}));
    }

    void aHundredPagesBecomeOneFile()
    {
        std::vector<PersonalFilePart> parts;
        const QByteArray photo = picture("jpeg", QImage::Format_RGB32, {1654, 2339});
        for (int i = 0; i < 14; ++i) {
            parts.push_back(part(u"Құжат"_s, own()));
            parts.push_back(part(u"Скан"_s, scan(4)));
            parts.push_back(part(u"Сурет"_s, photo, u"image/jpeg"_s));
            parts.push_back(part(u"Сурет"_s, photo, u"image/jpeg"_s));
        }
        const Result<QByteArray> bytes = PersonalFile(*m_fonts, *m_printer, Language::Kazakh).bind(front(), parts);
        QVERIFY(bytes.isOk());
        const auto file = Poppler::Document::loadFromData(*bytes);
        QVERIFY(file->numPages() >= 100);
    }

private:
    static PersonalFileForm front()
    {
        PersonalFileForm form = samples::personalFile(Language::Kazakh, 0);
        form.personName = samples::sixtyPerson;
        form.entries.clear();
        return form;
    }

    QByteArray own()
    {
        if (m_own.isEmpty())
            m_own = *pdfBytes(*m_printer->layOut(samples::refusal(Language::Kazakh), Language::Kazakh), u"refusal"_s);
        return m_own;
    }

    std::unique_ptr<Poppler::Document> bound(const std::vector<PersonalFilePart>& parts)
    {
        const Result<QByteArray> bytes = PersonalFile(*m_fonts, *m_printer, Language::Kazakh).bind(front(), parts);
        if (!bytes)
            qFatal("%s", qPrintable(nameOf(bytes.error().kind) + u' ' + bytes.error().detail));
        return Poppler::Document::loadFromData(*bytes);
    }

    /// Encrypted with a user password, 40 bits RC4: a page without contents.
    static QByteArray lockedScan()
    {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 400]>>endobj\n"
               "4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" + QByteArray(64, '1') + ">/U<" + QByteArray(64, '2') + ">>>endobj\n"
               "trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]>>";
    }

    std::unique_ptr<PageFonts> m_fonts;
    std::unique_ptr<FormPrinter> m_printer;
    QByteArray m_own;
};

QTEST_MAIN(TestPersonalFile)
#include "tst_personalfile.moc"
