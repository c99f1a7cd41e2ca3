#include "tests/bench/personalfilebench.h"

#include "core/documents/layout/pdfpreview.h"
#include "core/documents/personalfile/personalfile.h"
#include "tests/bench/need.h"
#include "tests/core/documents/proceduresamples.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace tanu::bench {

namespace {

constexpr int rounds = 3;
constexpr int documents = 14; ///< of each kind
constexpr int pagesOfScan = 4;
constexpr QSize scannedA4(1654, 2339); ///< at 200 dots per inch

QByteArray photograph()
{
    QImage image(scannedA4, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(QRect(QPoint(), scannedA4 / 2), QColor(200, 30, 30));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

/// A PDF of so many pages, each drawn by `draw`.
QByteArray drawn(int pages, const std::function<void(QPainter&)>& draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        draw(painter);
    }
    painter.end();
    return buffer.data();
}

std::vector<PersonalFilePart> partsOf(const QByteArray& own, const QByteArray& photo)
{
    const QByteArray scan = drawn(pagesOfScan, [](QPainter& painter) { painter.drawText(1000, 1000, QStringLiteral("1")); });
    const auto pdf = QStringLiteral("application/pdf");
    const QDate date(2026, 12, 9);
    std::vector<PersonalFilePart> parts;
    for (int i = 0; i < documents; ++i) {
        parts.push_back({QStringLiteral("Құжат"), date, own, pdf});
        parts.push_back({QStringLiteral("Скан"), date, scan, pdf});
        for (int side = 0; side < 2; ++side)
            parts.push_back({QStringLiteral("Сурет"), date, photo, QStringLiteral("image/jpeg")});
    }
    return parts;
}

} // namespace

void measurePersonalFile(Figures& figures)
{
    const PageFonts fonts = need(PageFonts::load());
    const FormPrinter printer(fonts, FormStore());
    const QByteArray photo = photograph();
    const QByteArray own = need(pdfBytes(need(printer.layOut(samples::refusal(Language::Kazakh), Language::Kazakh)), QStringLiteral("own")));
    const auto parts = partsOf(own, photo);
    PersonalFileForm front = samples::personalFile(Language::Kazakh, 0);
    const PersonalFile file(fonts, printer, Language::Kazakh);
    const double whole = medianOf(rounds, [&] { return millisecondsOf([&] { need(file.bind(front, parts)); }); });
    const double bare = medianOf(rounds, [&] {
        return millisecondsOf([&] {
            drawn(2 * documents, [&](QPainter& painter) { painter.drawImage(painter.viewport(), QImage::fromData(photo)); });
        });
    });
    figures.add({QStringLiteral("personal file of over 100 pages, 28 photographs"), whole, QStringLiteral("ms"), bare, 2000, false});
}

} // namespace tanu::bench
