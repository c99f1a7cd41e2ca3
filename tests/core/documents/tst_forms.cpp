// Protects the papers that the center hands out: every form in both languages says who, what and when, on
// A4 with embedded fonts and selectable Kazakh letters, nothing outside the margins, tables with their heads
// on each page and signatures beside the text that they sign. Read back with poppler from real files.
#include "core/documents/formprinter.h"
#include "core/documents/forms/formdates.h"
#include "core/documents/layout/pdfpreview.h"
#include "pdfreading.h"
#include "samples.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

using Maker = std::function<Result<FormDocument>(const FormPrinter&, Language)>;

template <typename Form>
Maker maker(Form (*sample)(Language))
{
    return [sample](const FormPrinter& printer, Language language) { return printer.layOut(sample(language), language); };
}

} // namespace


class TestForms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseForms();
        m_fonts = std::make_unique<PageFonts>(*PageFonts::load());
        m_printer = std::make_unique<FormPrinter>(*m_fonts, FormStore());
    }

    void fontsHaveAllKazakhLetters()
    {
        qInfo() << m_fonts->serif() << m_fonts->mono();
        for (const Face face : {Face::Regular, Face::Bold, Face::Italic})
            QVERIFY(m_fonts->covers(face, kazakhLetters));
        QVERIFY(m_fonts->covers(Face::Mono, u"0123456789-ABCХ"));
        QVERIFY(!m_fonts->covers(Face::Regular, u"漢"));
    }

    void everyFormReadsBack_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("kk");
        QTest::addColumn<QStringList>("ru");
        using S = QStringList;
        QTest::newRow("R4.1 application") << maker(samples::application) << u"application"_s
            << S {samples::person, samples::iin + u", 01.01.1990"_s, u"2026 жылғы «20» қараша"_s, u"ӨТІНІШ"_s, u"Қолы"_s,
                   u"дербес деректерді өңдеуге келісемін"_s, u"қолданылу мерзімін растаймын"_s, u"2026/0118"_s}
            << S {samples::person, u"ЗАЯВЛЕНИЕ"_s, u"«20» ноября 2026 г."_s, u"цифровой платформе НСК"_s};
        QTest::newRow("R5.3 contract") << maker(samples::contract) << u"contract"_s
            << S {samples::person, u"№ 2026/0091 ШАРТ"_s, u"«23» қараша 2026 ж."_s, u"45 000 теңгені"_s, u"20.11.2026 № 2026/0118"_s,
                   u"өз қаражаты есебінен"_s, u"офлайн"_s}
            << S {u"ДОГОВОР № 2026/0091"_s, u"45 000 тенге"_s, u"за счёт собственных средств"_s};
        QTest::newRow("R5.2 refusal") << maker(samples::refusal) << u"refusal"_s
            << S {u"дәлелді бас тарту"_s, u"Құжаттар топтамасы толық ұсынылмаған"_s, u"Тану орталығының басшысы"_s,
                   u"Сейітқали Ө. Қ."_s, u"5-тармағына"_s}
            << S {u"Мотивированный отказ"_s, u"Заявление заполнено неверно"_s, u"пунктом 5"_s};
        QTest::newRow("R6.1 notice") << maker(samples::notice) << u"notice"_s
            << S {u"ХАБАРЛАМА"_s, u"«09» желтоқсан 2026 ж."_s, u"10:00"_s, u"емтихан беті"_s, u"онлайн прокторингпен"_s,
                   u"https://exam.saryarqa.example/s/118"_s, u"мемлекеттік тіл"_s}
            << S {u"УВЕДОМЛЕНИЕ"_s, u"«09» декабря 2026 г."_s, u"русский"_s};
        QTest::newRow("R17.2 protocol") << maker(+[](Language l) { return samples::protocol(l); }) << u"protocol"_s
            << S {u"№ 2026/0015 ХАТТАМАСЫ"_s, u"Кандидат6"_s, u"өтпеді"_s, u"жіберілмеді"_s, u"17 / 20"_s,
                   u"Жұмабаев Қ. М."_s, u"шешім – 4, өтпеу туралы шешім – 2"_s}
            << S {u"ПРОТОКОЛ № 2026/0015"_s, u"о непрохождении"_s, u"Секретарь"_s};
        QTest::newRow("R19 not passed") << maker(samples::notPassed) << u"not-passed"_s
            << S {u"өтпеу туралы шешім"_s, u"Қорғаныстық жерге қосу"_s, u"қайта тапсыра аласыз"_s, u"21.12.2026"_s,
                   u"дұрыс жауаптар саны: 16"_s}
            << S {u"о непрохождении"_s, u"Защитное заземление"_s, u"повторная сдача"_s, u"по 21.12.2026 включительно"_s};
        QTest::newRow("R8.1 acquaintance") << maker(samples::acquaintance) << u"acquaintance"_s
            << S {u"ТАНЫСТЫРУ ПАРАҒЫ"_s, samples::person, u"апелляция беру рәсімдерімен"_s}
            << S {u"ЛИСТ ОЗНАКОМЛЕНИЯ"_s, u"подачи жалобы и апелляции"_s};
        QTest::newRow("R8.2 briefing") << maker(samples::briefing) << u"briefing"_s
            << S {u"КІРІСПЕ НҰСҚАМАНЫ ТІРКЕУ ЖУРНАЛЫ"_s, u"Кандидат8"_s, u"1997"_s, u"09.12.2026"_s}
            << S {u"ЖУРНАЛ РЕГИСТРАЦИИ ВВОДНОГО ИНСТРУКТАЖА"_s, u"Кандидат8"_s};
    }

    void everyFormReadsBack()
    {
        QFETCH(const Maker, make);
        QFETCH(const QString, name);
        QFETCH(const QStringList, kk);
        QFETCH(const QStringList, ru);
        checkForm(make, Language::Kazakh, u"kk-"_s + name, kk);
        checkForm(make, Language::Russian, u"ru-"_s + name, ru);
    }

    void longNamesStayInsideTheMargins()
    {
        ApplicationForm form = samples::application(Language::Kazakh);
        form.personName = samples::longPerson;
        form.residence = QString(90, u'Ұ');
        form.knowledge = samples::longPerson;
        checkMargins(written(m_printer->layOut(form, Language::Kazakh), u"kk-application-long"_s));
        ProtocolForm protocol = samples::protocol(Language::Russian);
        for (ProtocolForm::Candidate& candidate : protocol.candidates)
            candidate.name = samples::longPerson;
        protocol.chair = samples::longPerson;
        checkMargins(written(m_printer->layOut(protocol, Language::Russian), u"ru-protocol-long"_s));
    }

    void emptyApplicationIsABlankForm()
    {
        ApplicationForm form;
        form.center = samples::center(Language::Kazakh);
        const auto document = written(m_printer->layOut(form, Language::Kazakh), u"kk-application-blank"_s);
        const QString text = reading::words(reading::textOf(*document));
        QVERIFY(text.contains(u"20____ жылғы «____»"_s));
        QVERIFY(text.contains(u"______________________"_s));
    }

    void oneProfessionIsStatedOnce()
    {
        ProtocolForm form = samples::protocol(Language::Russian);
        const QString profession = form.candidates.first().profession;
        const auto said = [&] { return reading::words(m_printer->layOut(form, Language::Russian)->plainText()); };
        QCOMPARE(said().count(profession), 1);
        QVERIFY(said().contains(u"Профессия и уровень НРК: "_s + profession + u", уровень 4."_s));
        form.candidates.last().nqfLevel = u"3"_s;
        QCOMPARE(said().count(profession), form.candidates.size());
        QVERIFY(said().contains(u"Профессия и уровень НРК "_s));
    }

    void longProtocolRepeatsItsHead_data()
    {
        QTest::addColumn<int>("candidates");
        for (const int count : {21, 23, 25, 40, 60})
            QTest::addRow("R17.2 %d candidates", count) << count;
    }

    void longProtocolRepeatsItsHead()
    {
        QFETCH(const int, candidates);
        const auto document = written(m_printer->layOut(samples::protocol(Language::Kazakh, candidates), Language::Kazakh),
            QStringLiteral("kk-protocol-%1").arg(candidates));
        const int pages = document->numPages();
        QVERIFY(pages > 1);
        int rows = 0;
        for (int page = 0; page < pages; ++page) {
            const QString text = reading::words(reading::textOf(*document, page));
            const auto here = text.count(u"Кандидат"_s) - text.count(u"Кандидаттың"_s);
            rows += static_cast<int>(here);
            QCOMPARE(text.contains(u"Кандидаттың тегі"_s), here > 0);
            QVERIFY2(QString(text).remove(u' ').endsWith(QStringLiteral("%1/%2").arg(page + 1).arg(pages)), qPrintable(text));
            QVERIFY2(wholeRows(text), qPrintable(text));
            QVERIFY(here == 0 || isTableClosed(document->page(page)->renderToImage(100, 100)));
        }
        QCOMPARE(rows, candidates);
        checkMargins(document);
        const QString last = reading::words(reading::textOf(*document, pages - 1));
        QVERIFY2(last.contains(QStringLiteral("Барлық кандидат: %1;").arg(candidates)), qPrintable(last));
        QVERIFY2(last.contains(u"Қолдары:"_s), qPrintable(last));
        QVERIFY(last.contains(u"Төраға Жұмабаев Қ. М. Комиссия мүшесі"_s));
    }

    void longRefusalKeepsItsSignatureWithText()
    {
        RefusalForm form = samples::refusal(Language::Russian);
        for (int count = 2; count < 40; ++count) {
            form.grounds.append(form.grounds.first());
            const Result<FormDocument> document = m_printer->layOut(form, Language::Russian);
            QVERIFY(document.isOk());
            if (document->pageCount() < 2)
                continue;
            const auto pdf = written(m_printer->layOut(form, Language::Russian), u"ru-refusal-long"_s);
            const QString last = reading::words(reading::textOf(*pdf, 1));
            QVERIFY(last.contains(u"После устранения"_s));
            QVERIFY(last.contains(u"Руководитель центра признания"_s));
            return;
        }
        QFAIL("the refusal never took a second page");
    }

    void rowTallerThanAPageIsStillPrinted()
    {
        NotPassedForm form = samples::notPassed(Language::Kazakh);
        form.recommendations[1].advice = QStringList(90, form.recommendations[1].advice).join(u' ');
        form.recommendations.append(form.recommendations.first());
        const auto document = written(m_printer->layOut(form, Language::Kazakh), u"kk-not-passed-tall"_s);
        QVERIFY(document->numPages() >= 3);
        const QString text = reading::words(reading::textOf(*document));
        QVERIFY(text.contains(u"апелляцияға өтініш"_s));
        QVERIFY(text.count(u"Қорғаныстық жерге қосу"_s) >= 2);
        checkMargins(document);
    }

    void correctingProtocolNamesTheOldOne()
    {
        ProtocolForm form = samples::protocol(Language::Russian);
        form.correctsNumber = u"2026/0014"_s;
        form.correctsDate = QDate(2026, 12, 1);
        form.correctsReason = u"описка в фамилии"_s;
        form.dissents = {u"Иванов С. П.: не согласен с оценкой"_s};
        const auto document = written(m_printer->layOut(form, Language::Russian), u"ru-protocol-correcting"_s);
        const QString text = reading::words(reading::textOf(*document));
        QVERIFY(text.contains(u"исправляет протокол от 01.12.2026 № 2026/0014"_s));
        QVERIFY(text.contains(u"Особые мнения"_s));
    }

    void placeThatEndsWithAStopIsNotFollowedByAnother()
    {
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            ProtocolForm form = samples::protocol(language);
            form.place = u"Астана, 12-каб."_s;
            const auto document = written(m_printer->layOut(form, language), u"protocol-place"_s);
            const QString text = reading::words(reading::textOf(*document));
            QVERIFY(text.contains(u"орны: Астана, 12-каб.)"_s) || text.contains(u"проведения: Астана, 12-каб.)"_s));
            QVERIFY(!text.contains(u".."_s));
        }
    }

    void payerIsNamed_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("voucher");
        QTest::addColumn<QString>("said");
        QTest::newRow("L15.3 employer") << u"ТОО «Жол»"_s << QString() << u"БИН 240140000012"_s;
        QTest::newRow("L29 voucher") << QString() << u"В-77"_s << u"одноразовому ваучеру № В-77"_s;
    }

    void payerIsNamed()
    {
        QFETCH(const QString, payer);
        QFETCH(const QString, voucher);
        QFETCH(const QString, said);
        ContractForm form = samples::contract(Language::Russian);
        form.payerName = payer;
        form.payerBin = u"240140000012"_s;
        form.voucherNumber = voucher;
        const QString text = reading::words(m_printer->layOut(form, Language::Russian)->plainText());
        QVERIFY(text.contains(said));
        QVERIFY(!text.contains(u"за счёт собственных средств"_s));
    }

    void namesCannotBecomeMarkup()
    {
        RefusalForm form = samples::refusal(Language::Kazakh);
        form.personName = u"<b>Аты</b> & {{number}}"_s;
        QVERIFY(m_printer->layOut(form, Language::Kazakh)->plainText().contains(form.personName));
    }

    void ownLetterheadIsPrinted()
    {
        const QTemporaryDir folder;
        QImage picture(640, 80, QImage::Format_RGB32);
        picture.fill(QColor(200, 30, 30));
        QVERIFY(picture.save(folder.filePath(u"letterhead.png"_s)));
        const FormPrinter printer(*m_fonts, FormStore(folder.path()));
        const Result<FormDocument> document = printer.layOut(samples::refusal(Language::Kazakh), Language::Kazakh);
        QVERIFY(document.isOk());
        const QImage page = previewOf(*document, 0, 72);
        QCOMPARE(page.pixelColor(page.width() / 2, 75), QColor(200, 30, 30));
        QVERIFY(!document->plainText().contains(u"240140000012"_s));
    }

    void previewAndPrintShowTheSame()
    {
        const Result<FormDocument> document = m_printer->layOut(samples::notice(Language::Kazakh), Language::Kazakh);
        const auto pdf = written(m_printer->layOut(samples::notice(Language::Kazakh), Language::Kazakh), u"preview"_s);
        const QImage ours = previewOf(*document, 0, 40).convertToFormat(QImage::Format_Grayscale8);
        const QImage theirs = pdf->page(0)->renderToImage(40, 40).convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(qAbs(ours.width() - theirs.width()) <= 1);
        const QImage small = ours.scaled(33, 47, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage other = theirs.scaled(33, 47, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                QVERIFY2(qAbs(qGray(small.pixel(x, y)) - qGray(other.pixel(x, y))) < 60,
                    qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
        }
        QVERIFY(previewOf(*document, 7, 40).isNull());
    }

    void writesDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("kk");
        QTest::addColumn<QString>("ru");
        QTest::newRow("first") << QDate(2026, 1, 1) << u"«01» қаңтар 2026 ж."_s << u"«01» января 2026 г."_s;
        QTest::newRow("leap") << QDate(2024, 2, 29) << u"«29» ақпан 2024 ж."_s << u"«29» февраля 2024 г."_s;
        QTest::newRow("last") << QDate(2026, 12, 31) << u"«31» желтоқсан 2026 ж."_s << u"«31» декабря 2026 г."_s;
        QTest::newRow("none") << QDate() << u"«____» ____________ 20____ ж."_s << u"«____» ____________ 20____ г."_s;
    }

    void writesDates()
    {
        QFETCH(const QDate, date);
        QTEST(longDate(date, Language::Kazakh), "kk");
        QTEST(longDate(date, Language::Russian), "ru");
    }

    void unwritableFolderIsNamed()
    {
        const Result<FormDocument> document = m_printer->layOut(samples::notice(Language::Kazakh), Language::Kazakh);
        const Result<void> failed = writePdf(*document, u"/nowhere/at/all.pdf"_s, u"x"_s);
        QCOMPARE(failed.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(failed.error().arguments, QStringList(u"/nowhere/at/all.pdf"_s));
    }

private:
    std::unique_ptr<Poppler::Document> written(const Result<FormDocument>& document, const QString& name)
    {
        if (!document)
            qFatal("%s", qPrintable(nameOf(document.error().kind) + document.error().arguments.join(u' ')));
        const QString path = m_folder.filePath(name + u".pdf"_s);
        if (!writePdf(*document, path, name))
            qFatal("not written");
        reading::keep(path, name + u".pdf"_s);
        return reading::open(path);
    }

    void checkForm(const Maker& make, Language language, const QString& name, const QStringList& expected)
    {
        const auto document = written(make(*m_printer, language), name);
        const QString text = reading::words(reading::textOf(*document));
        for (const QString& words : expected)
            QVERIFY2(text.contains(reading::words(words)), qPrintable(words + u" | "_s + text));
        QVERIFY(!text.contains(u"{{"_s) && !text.contains(u"}}"_s));
        QVERIFY(document->numPages() <= 2);
        QCOMPARE(document->page(0)->pageSize(), QSize(595, 842));
        const QList<Poppler::FontInfo> fonts = document->fonts();
        QVERIFY(!fonts.isEmpty());
        for (const Poppler::FontInfo& font : fonts) {
            QVERIFY(font.isEmbedded());
            QVERIFY2(font.name().contains(QString(m_fonts->serif()).remove(u' ')), qPrintable(font.name()));
        }
        constexpr qint64 greatestSize = 100'000; // a whole font would be four times as much
        QVERIFY(QFileInfo(m_folder.filePath(name + u".pdf"_s)).size() < greatestSize);
        checkMargins(document);
    }

    static void checkMargins(const std::unique_ptr<Poppler::Document>& document)
    {
        const QRectF sheet(QPointF(), pageSize);
        const QRectF inside
            = sheet.adjusted(millimetres(25) - 1, millimetres(20) - 1, 1 - millimetres(15), 1 - millimetres(20));
        const QRectF numbers(0, pageSize.height() - millimetres(17), pageSize.width(), millimetres(17));
        for (int page = 0; page < document->numPages(); ++page) {
            const auto boxes = document->page(page)->textList();
            for (const auto& box : boxes) {
                if (numbers.contains(box->boundingBox()))
                    continue;
                QVERIFY2(inside.contains(box->boundingBox()), qPrintable(box->text()));
            }
        }
    }

    /// Each candidate's row has its name's end on the page of its beginning.
    static bool wholeRows(const QString& text)
    {
        const auto begun = text.count(u"Кандидат"_s) - text.count(u"Кандидаттың"_s);
        return text.count(u"Ұлықбекқызы"_s) == begun && text.count(u"өтті"_s) + text.count(u"өтпеді"_s) == begun;
    }

    /// The line down the left side of the table ends in a line to the right.
    static bool isTableClosed(const QImage& page)
    {
        const auto isDark = [&page](int x, int y) { return qGray(page.pixel(x, y)) < 190; };
        const int margin = qRound(millimetres(25) * 100 / 72);
        for (int y = page.height() - 1; y > 0; --y) {
            for (int x = margin - 2; x <= margin + 3; ++x) {
                if (isDark(x, y) && isDark(x, y - 1) && isDark(x, y - 6) && isDark(x, y - 12)) {
                    const auto across = [&](int row) { return isDark(x + 15, row) && isDark(x + 200, row) && isDark(x + 400, row); };
                    return across(y) || across(y - 1);
                }
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PageFonts> m_fonts;
    std::unique_ptr<FormPrinter> m_printer;
};

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
