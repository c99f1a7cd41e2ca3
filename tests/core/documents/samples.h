#pragma once

// Papers of invented people at an invented center (I3: generated numbers only).

#include "core/documents/certificate/certificatepagedata.h"
#include "core/documents/forms/acquaintanceform.h"
#include "core/documents/forms/applicationform.h"
#include "core/documents/forms/briefingform.h"
#include "core/documents/forms/contractform.h"
#include "core/documents/forms/noticeform.h"
#include "core/documents/forms/notpassedform.h"
#include "core/documents/forms/protocolform.h"
#include "core/documents/forms/refusalform.h"

namespace tanu::samples {

inline const QDate today(2026, 11, 22);
inline const QString person = QStringLiteral("Әбдіқадырова Гүлжаһан Ұлықбекқызы");
inline const QString longPerson = QStringLiteral(
    "Әбдірахмангелдиевтұрсынбаева-Қожамжарова Гүлбаһрамқанипажамал Нұрмұхамбетжанқызы");

inline QString in(Language language, const char16_t* kk, const char16_t* ru)
{
    return QString::fromUtf16(language == Language::Kazakh ? kk : ru);
}

inline QString profession(Language language)
{
    return in(language, u"Электр жабдықтарын жөндеу жөніндегі электромонтер",
        u"Электромонтёр по ремонту электрооборудования");
}

inline CenterDetails center(Language language)
{
    return {in(language, u"«Сарыарқа біліктілік» ЖШС кәсіптік біліктілікті тану орталығы",
                u"Центр признания профессиональных квалификаций ТОО «Сарыарка біліктілік»"),
        QStringLiteral("240140000012"),
        in(language, u"100000, Қарағанды қ., Бұқар жырау даңғ., 47", u"100000, г. Караганда, пр. Бухар жырау, 47"),
        QStringLiteral("+7 7212 00 00 00"), QStringLiteral("tanu@saryarqa.example"), QStringLiteral("0042"),
        in(language, u"Қарағанды қ.", u"г. Караганда"), QStringLiteral("Сейітқали Ө. Қ."), {}};
}

inline ApplicationForm application(Language language)
{
    ApplicationForm form;
    form.center = center(language);
    form.number = QStringLiteral("118/2026");
    form.registered = today;
    form.personName = person;
    form.iin = QStringLiteral("900101300007");
    form.birthDate = QDate(1990, 1, 1);
    form.residence = in(language, u"100008, Қарағанды қ., Ермеков көш., 12, 5-пәтер",
        u"100008, г. Караганда, ул. Ермекова, 12, кв. 5");
    form.email = QStringLiteral("guljahan@mail.example");
    form.mobilePhone = QStringLiteral("+7 700 000 00 00");
    form.workPhone = QStringLiteral("+7 7212 00 00 01");
    form.profession = profession(language);
    form.sought = in(language, u"4-деңгей", u"уровень 4");
    form.nqfLevel = QStringLiteral("3");
    form.earlierUntil = QStringLiteral("2027");
    form.informalResults = in(language, u"күштік жабдықты жөндеу бойынша зауыттық оқу",
        u"заводское обучение ремонту силового оборудования");
    form.knowledge = in(language, u"электротехника негіздері, қауіпсіздік техникасы",
        u"основы электротехники, техника безопасности");
    form.skills = in(language, u"кабельдерді жалғау, оқшаулама кедергісін өлшеу",
        u"соединение кабелей, измерение сопротивления изоляции");
    form.attachments = {in(language, u"жеке куәліктің көшірмесі", u"копия удостоверения личности"),
        in(language, u"диплом көшірмесі, ТКБ № 0123456, 30.06.2010", u"копия диплома ТКБ № 0123456 от 30.06.2010"),
        in(language, u"еңбек кітапшасының көшірмесі", u"копия трудовой книжки")};
    form.date = today;
    return form;
}

inline ContractForm contract(Language language)
{
    ContractForm form;
    form.center = center(language);
    form.number = QStringLiteral("91/2026");
    form.date = today;
    form.applicationNumber = QStringLiteral("118/2026");
    form.applicationDate = QDate(2026, 11, 20);
    form.personName = person;
    form.iin = QStringLiteral("900101300007");
    form.identityDocument = in(language, u"жеке куәлік № 040000000, 12.03.2020, ҚР ІІМ",
        u"удостоверение личности № 040000000 от 12.03.2020, МВД РК");
    form.residence = application(language).residence;
    form.phone = QStringLiteral("+7 700 000 00 00");
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.price = QStringLiteral("45\u00A0000");
    return form;
}

inline RefusalForm refusal(Language language)
{
    RefusalForm form;
    form.center = center(language);
    form.number = QStringLiteral("7/2026");
    form.date = today;
    form.personName = person;
    form.residence = application(language).residence;
    form.applicationNumber = QStringLiteral("118/2026");
    form.applicationDate = QDate(2026, 11, 20);
    form.profession = profession(language);
    form.grounds = {{in(language, u"Құжаттар топтамасы толық ұсынылмаған", u"Пакет документов представлен не полностью"),
                        in(language, u"Еңбек қызметін растайтын құжаттың көшірмесі жоқ.",
                            u"Нет копии документа, подтверждающего трудовую деятельность.")},
        {in(language, u"Өтініш дұрыс толтырылмаған", u"Заявление заполнено неверно"),
            in(language, u"Кәсіптің атауы көрсетілмеген.", u"Не указано наименование профессии.")}};
    return form;
}

inline NoticeForm notice(Language language)
{
    NoticeForm form;
    form.center = center(language);
    form.number = QStringLiteral("64/2026");
    form.date = today;
    form.personName = person;
    form.residence = application(language).residence;
    form.contractNumber = QStringLiteral("91/2026");
    form.contractDate = QDate(2026, 11, 21);
    form.profession = profession(language);
    form.examDate = QDate(2026, 12, 9);
    form.examTime = QTime(10, 0);
    form.place = in(language, u"Қарағанды қ., Бұқар жырау даңғ., 47, 2-шеберхана",
        u"г. Караганда, пр. Бухар жырау, 47, мастерская 2");
    form.examLanguage = language;
    form.mode = ExamMode::Online;
    form.link = QStringLiteral("https://exam.saryarqa.example/s/118");
    form.allowedThings = in(language, u"калькулятор", u"калькулятор");
    return form;
}

inline ProtocolForm protocol(Language language, int candidates = 6)
{
    ProtocolForm form;
    form.center = center(language);
    form.number = QStringLiteral("15/2026");
    form.date = QDate(2026, 12, 10);
    form.examFrom = QDate(2026, 12, 9);
    form.examUntil = QDate(2026, 12, 9);
    form.place = notice(language).place;
    form.orderNumber = QStringLiteral("33-ө");
    form.orderDate = QDate(2026, 11, 2);
    form.chair = QStringLiteral("Нұрғалиев Т. Ә.");
    form.members = {QStringLiteral("Қасымова Ж. Б."), QStringLiteral("Иванов С. П.")};
    form.secretary = QStringLiteral("Өтегенова А. Ғ.");
    for (int i = 0; i < candidates; ++i) {
        const bool admitted = i % 4 != 3;
        form.candidates.append({QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1), profession(language),
            QStringLiteral("4"), admitted ? 17 : 14, 20, admitted ? QStringLiteral("92 / 100") : QString(),
            admitted && i % 5 != 4});
    }
    return form;
}

inline NotPassedForm notPassed(Language language)
{
    NotPassedForm form;
    form.center = center(language);
    form.number = QStringLiteral("9/2026");
    form.date = QDate(2026, 12, 11);
    form.personName = person;
    form.residence = application(language).residence;
    form.profession = profession(language);
    form.protocolNumber = QStringLiteral("15/2026");
    form.protocolDate = QDate(2026, 12, 10);
    form.correct = 16;
    form.questions = 20;
    form.isAdmittedToPractice = true;
    form.unmetOperations = {in(language, u"Оқшаулама кедергісін өлшеу", u"Измерение сопротивления изоляции")};
    form.recommendations
        = {{in(language, u"Қорғаныстық жерге қосу", u"Защитное заземление"),
               in(language, u"Жерге қосу жүйелерінің түрлерін және олардың қолданылуын қайталаңыз.",
                   u"Повторите виды систем заземления и их применение.")},
            {in(language, u"Оқшаулама кедергісін өлшеу", u"Измерение сопротивления изоляции"),
                in(language, u"Мегаомметрмен өлшеу ретін кемінде үш рет орындап жаттығыңыз.",
                    u"Выполните измерение мегаомметром не менее трёх раз под наблюдением мастера.")}};
    form.appealUntil = QDate(2026, 12, 21);
    return form;
}

inline AcquaintanceForm acquaintance(Language language)
{
    AcquaintanceForm form;
    form.center = center(language);
    form.date = QDate(2026, 12, 9);
    form.personName = person;
    form.iin = QStringLiteral("900101300007");
    form.profession = profession(language);
    form.nqfLevel = QStringLiteral("4");
    form.programme = in(language, u"«Электромонтер» бағдарламасы, 2-нұсқа", u"Программа «Электромонтёр», версия 2");
    form.tools = {in(language, u"20 сұрақтан тұратын тест", u"тест из 20 вопросов"),
        in(language, u"технологиялық карта бойынша практикалық тапсырма", u"практическое задание по технологической карте")};
    return form;
}

inline BriefingForm briefing(Language language)
{
    BriefingForm form;
    form.center = center(language);
    form.date = QDate(2026, 12, 9);
    form.place = notice(language).place;
    form.topic = in(language, u"1000 В дейінгі электр қондырғылары", u"электроустановки до 1000 В");
    form.instructor = in(language, u"Иванов С. П., өндірістік оқыту шебері", u"Иванов С. П., мастер производственного обучения");
    for (int i = 0; i < 8; ++i)
        form.persons.append({QStringLiteral("Кандидат%1 Гүлжаһан Ұлықбекқызы").arg(i + 1), 1990 + i, profession(language)});
    return form;
}

inline CertificatePageData certificate(int ordinal = 17)
{
    const QString serial
        = QStringLiteral("43210-74121001-4-091226-0042-%1").arg(ordinal, 9, 10, QLatin1Char('0'));
    QString token;
    for (int i = 0; i < 240; ++i)
        token.append(QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[(i * 7 + i * i + ordinal) % 32]));
    CertificatePageData data;
    data.centerKk = center(Language::Kazakh).name;
    data.centerRu = center(Language::Russian).name;
    data.personName = person;
    data.professionKk = profession(Language::Kazakh);
    data.professionRu = profession(Language::Russian);
    data.nqfLevel = QStringLiteral("4");
    data.issued = QDate(2026, 12, 11);
    data.validUntil = QDate(2031, 12, 11);
    data.headName = QStringLiteral("Сейітқали Өмірбек Қуатұлы");
    data.serial = serial;
    data.qrText = QStringLiteral("HTTPS://TANU.EXAMPLE/V/") + serial + QLatin1Char('#') + token;
    return data;
}

} // namespace tanu::samples
