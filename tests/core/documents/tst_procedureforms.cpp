// Protects the papers of everything that can happen between application and personal file: each says its clause, its
// numbers and its reasons in both languages; sixty letters of a surname wrap, signatures stay with their text.
#include "core/documents/certificate/certificatepages.h"
#include "core/documents/formprinter.h"
#include "core/documents/layout/pdfpreview.h"
#include "pdfreading.h"
#include "proceduresamples.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace tanu;
using namespace Qt::Literals::StringLiterals;

namespace {

using Maker = std::function<Result<FormDocument>(const FormPrinter&, Language)>;

/// A form as the story tells it.
template <typename Make>
Maker told(Make sample)
{
    return [sample](const FormPrinter& printer, Language language) { return printer.layOut(sample(language), language); };
}

/// The same with the longest names.
template <typename Make>
Maker maker(Make sample)
{
    return told([sample](Language language) { return samples::lengthened(sample(language)); });
}

/// A form that a test changed in one thing.
template <typename Form, typename Change>
Maker changed(Form (*sample)(Language), Change change)
{
    return maker([sample, change](Language language) {
        Form form = sample(language);
        change(form);
        return form;
    });
}

void addRow(const char* name, const Maker& make, const QStringList& kk, const QStringList& ru)
{
    QTest::addRow("%s kk", name) << make << Language::Kazakh << kk;
    QTest::addRow("%s ru", name) << make << Language::Russian << ru;
}

} // namespace


class TestProcedureForms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initialiseForms();
        m_fonts = std::make_unique<PageFonts>(*PageFonts::load());
        m_printer = std::make_unique<FormPrinter>(*m_fonts, FormStore());
    }

    void readsBack_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("expected");
        addActs();
        addSession();
        addAppeal();
        addDocuments();
        addContracts();
    }

    void readsBack()
    {
        QFETCH(const Maker, make);
        QFETCH(const Language, language);
        QFETCH(const QStringList, expected);
        const auto document = written(make(*m_printer, language));
        const QString text = reading::words(reading::textOf(*document));
        for (const QString& words : expected)
            QVERIFY2(text.contains(reading::words(words)), qPrintable(words + u" | "_s + text));
        QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"}}"_s), qPrintable(text));
        QVERIFY(text.contains(samples::center(language).name.section(u' ', 0, 2)));
        QCOMPARE(document->page(0)->pageSize(), QSize(595, 842));
        for (const Poppler::FontInfo& font : document->fonts()) {
            QVERIFY(font.isEmbedded());
            QVERIFY2(font.name().contains(QString(m_fonts->serif()).remove(u' ')), qPrintable(font.name()));
        }
        checkMargins(*document);
    }

    void tablesBreakBetweenRows_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("rows");
        QTest::newRow("R11.2 log") << maker([](Language l) { return samples::sessionLog(l, 60); }) << u"Оқиға түрі"_s << u"-жазба."_s << 60;
        QTest::newRow("R9 attendance") << maker([](Language l) { return samples::attendance(l, 40); }) << u"Өтініш №"_s << u"2026/01"_s << 40;
        QTest::newRow("L26.2 order") << maker([](Language l) { return samples::cancellationOrder(l, 50); }) << u"Сериялық нөмірі"_s
                                     << u"43210-74121001-"_s << 50;
    }

    void tablesBreakBetweenRows()
    {
        QFETCH(const Maker, make);
        QFETCH(const QString, head);
        QFETCH(const QString, row);
        QFETCH(const int, rows);
        const auto document = written(make(*m_printer, Language::Kazakh));
        QVERIFY(document->numPages() > 2);
        int found = 0;
        for (int page = 0; page < document->numPages(); ++page) {
            const QString text = reading::words(reading::textOf(*document, page));
            found += static_cast<int>(text.count(row));
            QCOMPARE(text.contains(head), text.contains(row));
        }
        QCOMPARE(found, rows);
        checkMargins(*document);
    }

    /// What is centred stays centred in the last cell of a table that was broken.
    void lastCellKeepsItsAlignment()
    {
        const auto document = written(m_printer->layOut(samples::personalFile(Language::Russian, 40), Language::Russian));
        const QString last = samples::workingDay(39).toString(u"dd.MM.yyyy"_s);
        QRectF dates;
        QRectF pages;
        for (const auto& box : document->page(document->numPages() - 1)->textList()) {
            if (box->text().startsWith(last))
                dates = box->boundingBox();
            else if (!dates.isNull() && pages.isNull())
                pages = box->boundingBox();
        }
        const double column = millimetres(25) + 0.84 * (pageSize.width() - millimetres(40));
        QVERIFY(!pages.isNull());
        QVERIFY2(pages.left() > column + 15, qPrintable(QString::number(pages.left() - column)));
    }

    void signaturesStayTogether_data()
    {
        QTest::addColumn<int>("entries");
        for (int entries = 4; entries <= 16; entries += 2)
            QTest::addRow("R14 log of %d", entries) << entries;
    }

    void signaturesStayTogether()
    {
        QFETCH(const int, entries);
        const auto document = written(m_printer->layOut(samples::sessionLog(Language::Russian, entries), Language::Russian));
        const QString last = reading::words(reading::textOf(*document, document->numPages() - 1));
        QVERIFY2(last.contains(u"Подписи: Председатель"_s), qPrintable(last));
        QVERIFY(last.contains(u"Секретарь"_s));
    }

    void onlineNoticeHasItsAnnexOnAPageOfItsOwn()
    {
        const auto document = written(m_printer->layOut(samples::newOnlineDate(Language::Russian), Language::Russian));
        QCOMPARE(document->numPages(), 2);
        const QString first = reading::words(reading::textOf(*document, 0));
        QVERIFY2(first.contains(u"Руководитель центра признания"_s), qPrintable(first));
        QVERIFY(reading::words(reading::textOf(*document, 1)).contains(u"Требования к компьютеру"_s));
        NoticeForm offline = samples::notice(Language::Russian);
        offline.mode = ExamMode::Offline;
        QCOMPARE(written(m_printer->layOut(offline, Language::Russian))->numPages(), 1);
    }

    void reasonOfADuplicateIsTicked_data()
    {
        using Reason = DuplicateRequestForm::Reason;
        QTest::addColumn<std::optional<Reason>>("reason");
        QTest::addColumn<QString>("ticked");
        QTest::newRow("lost") << std::optional(Reason::Lost) << u"X документ утерян"_s;
        QTest::newRow("damaged") << std::optional(Reason::Damaged) << u"X документ повреждён"_s;
        QTest::newRow("name") << std::optional(Reason::NameChanged) << u"X изменились фамилия"_s;
        QTest::newRow("other") << std::optional(Reason::Other) << u"X иная причина"_s;
        QTest::newRow("blank") << std::optional<Reason>() << QString();
    }

    void reasonOfADuplicateIsTicked()
    {
        QFETCH(const std::optional<DuplicateRequestForm::Reason>, reason);
        QFETCH(const QString, ticked);
        DuplicateRequestForm form = samples::duplicateRequest(Language::Russian);
        form.reason = reason;
        const QString text = reading::words(m_printer->layOut(form, Language::Russian)->plainText());
        QCOMPARE(text.count(u"X "_s), ticked.isEmpty() ? 0 : 1);
        QVERIFY2(text.contains(ticked), qPrintable(text));
    }

    void extractNamesNobodyElse()
    {
        ProtocolForm form = samples::correctingProtocol(Language::Russian);
        form.isExtract = true;
        form.candidates = {form.candidates.at(3)};
        const QString text = reading::words(m_printer->layOut(form, Language::Russian)->plainText());
        QVERIFY(text.contains(u"ВЫПИСКА ИЗ ПРОТОКОЛА № 2026/0016"_s));
        QVERIFY(text.contains(u"Выписка верна"_s));
        QVERIFY(!text.contains(u"Всего кандидатов"_s));
        QVERIFY(!text.contains(u"Член комиссии"_s));
    }

    /// Every form as the story tells it, for docs/screens/forms: `TANU_FORMS_DIR` says where.
    void everyFormIsPictured_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Maker>("make");
        picture("application", &samples::application);
        picture("contract", &samples::contract);
        picture("refusal", &samples::refusal);
        picture("notice", &samples::newOnlineDate);
        picture("acquaintance", [](Language language) {
            AcquaintanceForm form = samples::acquaintance(language);
            form.questions = 20;
            form.theoryMinutes = 60;
            form.operations = 12;
            form.practiceMinutes = 120;
            return form;
        });
        picture("briefing", &samples::briefing);
        picture("protocol", &samples::correctingProtocol);
        picture("not-passed", &samples::notPassed);
        picture("violation-act", &samples::violationAct);
        picture("session-log", [](Language l) { return samples::sessionLog(l, 14); });
        picture("readiness", &samples::readiness);
        picture("attendance", [](Language l) { return samples::attendance(l); });
        picture("substitution-order", &samples::substitutionOrder);
        picture("appeal", &samples::appeal);
        picture("appeal-receipt", &samples::appealReceipt);
        picture("appeal-decision", &samples::appealDecision);
        picture("appeal-letter", &samples::appealLetter);
        picture("appeal-refusal", &samples::appealRefusal);
        picture("cancellation-order", [](Language l) { return samples::cancellationOrder(l); });
        picture("cancellation-notice", &samples::cancellationNotice);
        picture("duplicate-request", &samples::duplicateRequest);
        picture("closure-letter", &samples::closureLetter);
        picture("contract-amendment", &samples::contractAmendment);
        picture("personal-file", [](Language l) { return samples::personalFile(l); });
    }

    void everyFormIsPictured()
    {
        QFETCH(const QString, name);
        QFETCH(const Maker, make);
        for (const Language language : {Language::Kazakh, Language::Russian}) {
            const auto document = written(make(*m_printer, language));
            checkMargins(*document);
            const QString folder = language == Language::Kazakh ? u"kk"_s : u"ru"_s;
            QDir(qEnvironmentVariable("TANU_FORMS_DIR", m_folder.path())).mkpath(folder);
            reading::keep(m_folder.filePath(u"form.pdf"_s), folder + u'/' + name + u".pdf"_s);
        }
    }

    /// The document of recognition and its duplicate speak both languages on one page (A2, R18.1).
    void theDocumentIsPictured()
    {
        const CertificateSheet sheet(*m_fonts);
        CertificatePageData page = samples::certificate();
        for (const QString& name : {u"certificate"_s, u"certificate-duplicate"_s}) {
            page.isDuplicate = name.endsWith(u"duplicate"_s);
            const Result<CertificatePages> pages = CertificatePages::of(sheet, {page});
            QVERIFY(pages.isOk());
            const QString path = m_folder.filePath(name + u".pdf"_s);
            QVERIFY(writePdf(*pages, path, name).isOk());
            QCOMPARE(reading::textOf(*reading::open(path)).contains(u"ТЕЛНҰСҚА / ДУБЛИКАТ"_s), page.isDuplicate);
            reading::keep(path, name + u".pdf"_s);
        }
    }

private:
    using S = QStringList;

    static void addActs()
    {
        using Consequence = ViolationActForm::Consequence;
        addRow("R14 act of removal", maker(&samples::violationAct),
            S {u"№ 2026/0003 АКТ"_s, u"10:42:17"_s, u"ұялы телефон"_s, u"практикалық кезең"_s, u"Уақытты қарағым келді."_s,
                u"емтиханнан шеттетілді (Қағидалардың 13-тармағы)"_s, u"09.12.2026 № 2026/0002 акт"_s, u"Комиссия мүшесі"_s, u"Хатшы"_s,
                u"жеке ісінде сақталады"_s},
            S {u"АКТ № 2026/0003"_s, u"мобильный телефон"_s, u"практический этап"_s, u"Хотел посмотреть время."_s,
                u"отстранён(а) от экзамена (пункт 13 Правил)"_s, u"акт от 09.12.2026 № 2026/0002"_s, u"личном деле"_s});
        addRow("R13.off oral warning", changed(&samples::violationAct, [](ViolationActForm& form) {
            form.consequence = Consequence::Warning;
            form.earlierNumber.clear();
            form.explanation.clear();
        }),
            S {u"ауызша ескерту жасалды"_s, u"емтиханнан шеттетіледі"_s, u"__________"_s}, S {u"предупреждён(а) устно"_s, u"отстраняется"_s});
        addRow("R13.on end by proctoring", changed(&samples::violationAct, [](ViolationActForm& form) {
            form.consequence = Consequence::Ended;
            form.mode = ExamMode::Online;
            form.isNoticedByProctoring = true;
            form.isPractice = false;
        }),
            S {u"рәсім автоматты түрде аяқталды"_s, u"онлайн прокторинг"_s, u"теориялық кезең"_s},
            S {u"процедура завершена автоматически"_s, u"онлайн-прокторингом"_s});
        addRow("R13.on warning by proctoring", changed(&samples::violationAct, [](ViolationActForm& form) {
            form.consequence = Consequence::Warning;
            form.mode = ExamMode::Online;
        }),
            S {u"онлайн прокторинг кандидатқа ескерту шығарды"_s}, S {u"процедура завершится автоматически"_s});
    }

    static void addSession()
    {
        addRow("R11.2 session log", maker([](Language l) { return samples::sessionLog(l); }),
            S {u"ОТЫРЫСЫНЫҢ ЖУРНАЛЫ"_s, u"10:00:04"_s, u"14:31:50"_s, u"10:12:38"_s, u"Қоршаған орта:"_s, u"24-жазба."_s},
            S {u"ЖУРНАЛ ЭКЗАМЕНАЦИОННОЙ СЕССИИ"_s, u"погас свет"_s, u"№ 2026/0012"_s});
        addRow("R14 empty log", maker([](Language l) { return samples::sessionLog(l, 0); }), S {u"жазба жоқ"_s}, S {u"Записей в журнале нет"_s});
        addRow("R10 readiness", maker(&samples::readiness),
            S {u"ДАЙЫНДЫҚ ПАРАҒЫ"_s, u"Мегаомметр 1000 В"_s, u"төраға келісті"_s, u"пандус"_s, u"10-тармағына"_s},
            S {u"ЛИСТ ГОТОВНОСТИ"_s, u"Диэлектрические перчатки"_s, u"крупный шрифт"_s, u"пунктом 10"_s});
        addRow("R10 nobody asked for anything", changed(&samples::readiness, [](ReadinessForm& form) { form.conditions.clear(); }),
            S {u"ерекше жағдай сұраған жоқ"_s}, S {u"Особых условий кандидаты не запросили"_s});
        addRow("R9 attendance", maker([](Language l) { return samples::attendance(l); }),
            S {u"КЕЛГЕНДЕР ТІЗІМІ"_s, u"кешікті"_s, u"келмеді"_s, u"Тізімде: 18; келгені: 14."_s},
            S {u"ЛИСТ ЯВКИ"_s, u"опоздание"_s, u"неявка"_s, u"В списке: 18; явились: 14."_s});
        addRow("R9.1 substitution order", maker(&samples::substitutionOrder),
            S {u"№ 34-ө БҰЙРЫҚ"_s, u"02.11.2026 № 33-ө"_s, u"Ахметов Ә. С."_s, u"оқытқан"_s, u"бүкіл отырыс"_s, u"9-тармағына"_s},
            S {u"ПРИКАЗ № 34-ө"_s, u"от 02.11.2026 № 33-ө"_s, u"обучал"_s, u"вся сессия"_s, u"С приказом ознакомлены"_s});
        addRow("R17.2 correcting protocol", maker(&samples::correctingProtocol),
            S {u"10.12.2026 № 2026/0015 хаттаманы түзетеді"_s, u"тегінде қате"_s, u"шеттетілді, № 2026/0003 акт"_s, u"Жұмабаев Қ. М."_s, u"ерекше пікірлері"_s},
            S {u"исправляет протокол от 10.12.2026 № 2026/0015"_s, u"описка в фамилии"_s, u"Отстранён"_s, u"вместо Нұрғалиева"_s});
        addRow("R11.1 notice of a new online date", maker(&samples::newOnlineDate),
            S {u"жаңа күні"_s, u"room/118"_s, u"7-тармағына"_s, u"он жұмыс күні"_s, u"талаптар"_s, u"Web-камера"_s, u"360 градус"_s},
            S {u"о новой дате"_s, u"room/118"_s, u"пунктом 7"_s, u"десяти рабочих днях"_s, u"веб-камеру"_s, u"360 градусов"_s});
        addRow("R11.2 notice after a fault", changed(&samples::newOnlineDate, [](NoticeForm& form) { form.waiver = NoticeForm::Waiver::Fault; }),
            S {u"11-тармағына сәйкес техникалық ақауға"_s}, S {u"пунктом 11"_s, u"в связи с технической неисправностью"_s});
        addRow("R19 not passed after a removal", changed(&samples::notPassed, [](NotPassedForm& form) {
            form.removal = u"№ 2026/0003"_s;
            form.isAdmittedToPractice = false;
        }),
            S {u"13-тармағына сәйкес"_s, u"№ 2026/0003"_s, u"дұрыс жауаптар саны: 16."_s}, S {u"пунктом 13"_s, u"№ 2026/0003"_s, u"16 из 20."_s});
        addRow("R8.1 acquaintance with the method", changed(&samples::acquaintance, [](AcquaintanceForm& form) {
            form.questions = 20;
            form.theoryMinutes = 60;
            form.operations = 12;
            form.practiceMinutes = 120;
        }),
            S {u"20 сұрақ, 60 минут"_s, u"12 операциясы, 120 минут"_s}, S {u"вопросов – 20, минут – 60"_s, u"карты – 12, минут – 120"_s});
    }

    static void addAppeal()
    {
        addRow("R20 appeal", maker(&samples::appeal),
            S {u"Апелляцияға ӨТІНІШ"_s, u"20-тармағына"_s, u"10.12.2026 № 2026/0015"_s, u"14.12.2026"_s, u"Жетінші операция"_s, u"Тіркеу № 2026/0005"_s},
            S {u"ЗАЯВЛЕНИЕ на апелляцию"_s, u"пунктом 20"_s, u"Седьмая операция"_s});
        addRow("R20 blank appeal", maker([](Language l) {
            AppealForm form;
            form.center = samples::center(l);
            return form;
        }),
            S {u"кандидат: ______"_s, u"20____ ж."_s}, S {u"от кандидата: ______"_s, u"20____ г."_s});
        addRow("R21 receipt", maker(&samples::appealReceipt),
            S {u"№ 2026/0005 ҚОЛХАТ"_s, u"«17» желтоқсан 2026 ж., 11:20"_s, u"24.12.2026 қоса алғанда"_s, u"Оспанова Л. Д."_s},
            S {u"РАСПИСКА № 2026/0005"_s, u"по 24.12.2026 включительно"_s, u"пункт 22"_s});
        addRow("R20 receipt of a late appeal", changed(&samples::appealReceipt, [](AppealReceiptForm& form) {
            form.isLate = true;
            form.decideUntil = {};
        }),
            S {u"бес жұмыс күнінен кейін берілді"_s}, S {u"после пяти рабочих дней"_s});
        addRow("R22 decision upheld, R23", maker(&samples::appealDecision),
            S {u"ШЕШІМІ"_s, u"02.03.2026 № 12-ө"_s, u"Бейнежазбада"_s, u"қанағаттандыруға – 2, қарсы – 1"_s, u"23-тармағына"_s, u"Мұсаева Г. Қ."_s},
            S {u"РЕШЕНИЕ"_s, u"апелляцию удовлетворить"_s, u"за удовлетворение – 2, против – 1"_s, u"пунктом 23"_s});
        addRow("R22 decision rejected", changed(&samples::appealDecision, [](AppealDecisionForm& form) { form.isUpheld = false; }),
            S {u"өзгеріссіз қалдырылсын"_s}, S {u"оставить без изменения"_s});
        addRow("R22 letter upheld", maker(&samples::appealLetter),
            S {u"Апелляция қанағаттандырылды."_s, u"24.12.2026 дейін"_s, u"21.12.2026 шешім қабылдады"_s},
            S {u"Апелляция удовлетворена."_s, u"по 24.12.2026 включительно"_s});
        addRow("R22 letter rejected", changed(&samples::appealLetter, [](AppealLetterForm& form) { form.isUpheld = false; }),
            S {u"Апелляция қанағаттандырылмады"_s, u"қайта тапсыра аласыз"_s}, S {u"отказано"_s, u"повторная сдача"_s});
        addRow("R20 late appeal refused", maker(&samples::appealRefusal),
            S {u"қараудан бас тарту"_s, u"соңғы күні 22.12.2026"_s, u"өтініш 23.12.2026 түсті"_s, u"расталмаған"_s},
            S {u"Отказ"_s, u"последний день подачи – 22.12.2026"_s, u"не подтверждены"_s});
    }

    static void addDocuments()
    {
        addRow("L26.2 bulk cancellation", maker([](Language l) { return samples::cancellationOrder(l); }),
            S {u"№ 41-ө БҰЙРЫҚ"_s, u"құжаттардың күші жойылсын (барлығы: 14)"_s, u"баптың 2-тармағы"_s, u"000000030"_s},
            S {u"ПРИКАЗ № 41-ө"_s, u"(всего: 14)"_s, u"пункт 2 статьи 26"_s});
        addRow("L26.2 single cancellation", maker([](Language l) { return samples::cancellationOrder(l, 1); }),
            S {u"туралы құжаттың күшін жою"_s, u"000000017"_s}, S {u"об аннулировании документа"_s, u"следующий документ"_s});
        addRow("L26.2 notice to the person", maker(&samples::cancellationNotice),
            S {samples::serial, u"15.01.2027 бастап жойылғанын"_s, u"шағым расталды"_s}, S {samples::serial, u"аннулирован с 15.01.2027"_s});
        addRow("R18.1 duplicate asked for", maker(&samples::duplicateRequest),
            S {u"СҰРАУ № 2027/0001"_s, u"құжат жоғалды"_s, u"көшу кезінде"_s, samples::serialOf(31), u"«02» ақпан 2027 ж."_s},
            S {u"ЗАПРОС № 2027/0001"_s, u"документ утерян"_s, u"«02» февраля 2027 г."_s});
        addRow("R18.1 blank request", changed(&samples::duplicateRequest, [](DuplicateRequestForm& form) {
            form.reason.reset();
            form.number.clear();
            form.handedOver = {};
        }),
            S {u"құжат бүлінді"_s, u"«____»"_s}, S {u"документ повреждён"_s});
    }

    static void addContracts()
    {
        using Ground = ClosureLetterForm::Ground;
        addRow("R3 closed by the candidate", maker(&samples::closureLetter),
            S {u"істің жабылғаны"_s, u"кері қайтарып алды"_s, u"№ 2026/0011"_s, u"19.11.2026 № 2026/0116"_s, u"№ 2026/0089 шарт"_s}, S {u"о закрытии дела"_s, u"отозвал(а)"_s});
        addRow("L15.1 profession withdrawn", changed(&samples::closureLetter, [](ClosureLetterForm& f) { f.ground = Ground::ProfessionWithdrawn; }),
            S {u"тізілімінен шығарылды"_s}, S {u"исключена из реестра профессий"_s});
        addRow("R7 not appeared", changed(&samples::closureLetter, [](ClosureLetterForm& f) { f.ground = Ground::NotAppeared; }),
            S {u"рәсімге келмеді"_s}, S {u"не явился"_s});
        addRow("L29.3 voucher void", changed(&samples::closureLetter, [](ClosureLetterForm& f) { f.ground = Ground::VoucherVoid; }),
            S {u"ваучер қолданылу мерзімі ішінде"_s}, S {u"ваучер не использован"_s});
        addRow("L15.3 amendment, employer pays", maker(&samples::contractAmendment),
            S {u"ҚОСЫМША КЕЛІСІМ"_s, u"23.11.2026 № 2026/0091"_s, u"БСН "_s + samples::payerBin, u"45 000 теңгені"_s, u"үш данада"_s},
            S {u"ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ"_s, u"трёх экземплярах"_s, u"БИН "_s + samples::payerBin});
        addRow("L29 amendment, voucher", changed(&samples::contractAmendment, [](ContractAmendmentForm& form) {
            form.payerName.clear();
            form.voucherNumber = u"В-77"_s;
        }),
            S {u"№ В-77 біржолғы ваучер"_s, u"екі данада"_s}, S {u"ваучеру № В-77"_s, u"двух экземплярах"_s});
        addRow("R14 title and contents of a personal file", maker([](Language l) { return samples::personalFile(l); }),
            S {u"ЖЕКЕ ІС"_s, u"МАЗМҰНЫ"_s, u"№ 30"_s, u"5–6"_s}, S {u"ЛИЧНОЕ ДЕЛО"_s, u"СОДЕРЖАНИЕ"_s});
    }

    template <typename Make>
    static void picture(const char* name, Make sample)
    {
        QTest::newRow(name) << QString::fromLatin1(name) << told(sample);
    }

    std::unique_ptr<Poppler::Document> written(const Result<FormDocument>& document)
    {
        if (!document)
            qFatal("%s", qPrintable(nameOf(document.error().kind) + document.error().arguments.join(u' ')));
        const QString path = m_folder.filePath(u"form.pdf"_s);
        if (!writePdf(*document, path, u"form"_s))
            qFatal("not written");
        return reading::open(path);
    }

    static void checkMargins(const Poppler::Document& document)
    {
        const QRectF inside = QRectF(QPointF(), pageSize)
                                  .adjusted(millimetres(25) - 1, millimetres(20) - 1, 1 - millimetres(15), 1 - millimetres(20));
        const QRectF numbers(0, pageSize.height() - millimetres(17), pageSize.width(), millimetres(17));
        for (int page = 0; page < document.numPages(); ++page) {
            for (const auto& box : document.page(page)->textList())
                QVERIFY2(numbers.contains(box->boundingBox()) || inside.contains(box->boundingBox()), qPrintable(box->text()));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PageFonts> m_fonts;
    std::unique_ptr<FormPrinter> m_printer;
};

QTEST_MAIN(TestProcedureForms)
#include "tst_procedureforms.moc"
