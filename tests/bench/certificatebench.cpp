#include "tests/bench/certificatebench.h"

#include "app/demo/demopeople.h"
#include "core/documents/certificate/certificatebatch.h"
#include "core/documents/certificate/certificatepages.h"
#include "core/documents/certificate/certificatesheet.h"
#include "core/documents/layout/pdfpreview.h"
#include "tests/bench/population.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace tanu::bench {

namespace {

constexpr int pageCount = 2'000;
constexpr int referencePages = 400;
constexpr int rounds = 3;

std::vector<CertificatePageData> pagesFor(int count)
{
    demo::DemoPeople people(7);
    std::vector<CertificatePageData> pages;
    for (int i = 1; i <= count; ++i) {
        CertificatePageData page;
        page.centerKk = QStringLiteral("«Шеберлік кәсіптік біліктілікті тану орталығы» ЖШС");
        page.centerRu = QStringLiteral("ТОО «Центр признания профессиональных квалификаций Шеберлік»");
        page.personName = people.next().name.full();
        page.professionKk = QStringLiteral("Қолмен дәнекерлейтін электр дәнекерлеуші");
        page.professionRu = QStringLiteral("Электросварщик ручной сварки");
        page.nqfLevel = QStringLiteral("4");
        page.issued = QDate(2026, 11, 20);
        page.validUntil = QDate(2031, 11, 20);
        page.headName = QStringLiteral("Әбілқасымова Ж. Т.");
        page.serial = QStringLiteral("25110-72122009-4-191126-0417-%1").arg(i, 9, 10, QLatin1Char('0'));
        page.qrText = QStringLiteral("HTTPS://CHECK.EXAMPLE.KZ/V/%1#%2").arg(page.serial, QString(242, QChar(u'A' + i % 26)));
        pages.push_back(page);
    }
    return pages;
}

} // namespace

void measureCertificates(Figures& figures)
{
    QTemporaryDir folder;
    const auto pages = pagesFor(pageCount);
    const PageFonts fonts = need(PageFonts::load());
    const double first = medianOf(rounds, [&] {
        return millisecondsOf([&] {
            const CertificateSheet cold(fonts);
            need(printCertificates(cold, {pages.front()}, folder.filePath(QStringLiteral("first.pdf"))));
        });
    });
    const CertificateSheet sheet(fonts);
    const QString path = folder.filePath(QStringLiteral("all.pdf"));
    const double all = medianOf(rounds, [&] { return millisecondsOf([&] { need(printCertificates(sheet, pages, path)); }); });

    const auto few = std::vector<CertificatePageData>(pages.begin(), pages.begin() + referencePages);
    const auto drawn = need(CertificatePages::of(sheet, few));
    const double bare = medianOf(rounds, [&] {
        return millisecondsOf([&] { need(writePdf(drawn, folder.filePath(QStringLiteral("bare.pdf")), QStringLiteral("bare"))); });
    });

    figures.add({QStringLiteral("certificates in one job"), pageCount * 1000.0 / all, QStringLiteral("pages/s"),
        referencePages * 1000.0 / bare, 800, true});
    figures.add({QStringLiteral("first certificate"), first, QStringLiteral("ms"), {}, 30, false});
    figures.add({QStringLiteral("size of a certificate in one file"),
        static_cast<double>(QFileInfo(path).size()) / 1000.0 / pageCount, QStringLiteral("kB"),
        static_cast<double>(QFileInfo(folder.filePath(QStringLiteral("bare.pdf"))).size()) / 1000.0 / referencePages, 25, false});
}

} // namespace tanu::bench
