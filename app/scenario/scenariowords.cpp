#include "app/scenario/scenariowords.h"

#include <algorithm>

namespace tanu::scenario {

const std::vector<Word>& eventWords()
{
    static const std::vector<Word> words {
        {"application", u"Заявление", u"Өтініш"},
        {"package", u"Проверка комплекта", u"Топтаманы тексеру"},
        {"contract", u"Договор", u"Шарт"},
        {"refusal", u"Отказ в договоре", u"Шарттан бас тарту"},
        {"session", u"Назначена сессия", u"Отырыс тағайындалды"},
        {"session-cancelled", u"Сессия отменена", u"Отырыс болдырылмады"},
        {"place", u"Место в сессии", u"Отырыстағы орын"},
        {"notice", u"Уведомление", u"Хабарлама"},
        {"acquaintance", u"Ознакомление и инструктаж", u"Таныстыру және нұсқама"},
        {"readiness", u"Проверка готовности", u"Дайындықты тексеру"},
        {"identity", u"Явка", u"Келу"},
        {"start", u"Начало процедуры", u"Рәсімнің басталуы"},
        {"theory", u"Теория", u"Теория"},
        {"theory-file", u"Теория из файла", u"Файлдан теория"},
        {"practice", u"Практика", u"Практика"},
        {"decision", u"Решение комиссии", u"Комиссия шешімі"},
        {"incident", u"Запись в журнал", u"Журналға жазба"},
        {"violation", u"Нарушение", u"Бұзушылық"},
        {"disability", u"Сообщил о болезни", u"Ауырғанын хабарлады"},
        {"sick-leave", u"Представил больничный лист", u"Еңбекке жарамсыздық парағын ұсынды"},
        {"fault", u"Технический сбой", u"Техникалық ақау"},
        {"interruption", u"Сессия прервана", u"Отырыс үзілді"},
        {"end", u"Окончание процедуры", u"Рәсімнің аяқталуы"},
        {"protocol", u"Протокол подписан", u"Хаттамаға қол қойылды"},
        {"correction", u"Исправление протокола", u"Хаттаманы түзету"},
        {"document", u"Документ подготовлен", u"Құжат дайындалды"},
        {"hand-over", u"Документ выдан", u"Құжат берілді"},
        {"duplicate", u"Дубликат", u"Телнұсқа"},
        {"cancellation", u"Документ аннулирован", u"Құжаттың күші жойылды"},
        {"result", u"Извещение о непрохождении", u"Өтпегені туралы хабарлама"},
        {"receipt", u"Результат получен", u"Нәтиже алынды"},
        {"appeal", u"Апелляция", u"Апелляция"},
        {"appeal-admission", u"Допуск апелляции", u"Апелляцияны қабылдау"},
        {"appeal-assigned", u"Апелляция передана комиссии", u"Апелляция комиссияға берілді"},
        {"appeal-decision", u"Решение по апелляции", u"Апелляция бойынша шешім"},
        {"appeal-sent", u"Решение по апелляции отправлено", u"Апелляция шешімі жіберілді"},
        {"tie", u"Связь члена комиссии", u"Комиссия мүшесінің байланысы"},
        {"substitution", u"Замена члена комиссии", u"Комиссия мүшесін ауыстыру"},
        {"basis", u"Изменение основания", u"Негізді өзгерту"},
        {"closure", u"Дело закрыто", u"Іс жабылды"},
        {"profession-withdrawn", u"Профессия исключена из реестра", u"Кәсіп тізілімнен шығарылды"},
        {"calendar", u"Исправлен календарь", u"Күнтізбе түзетілді"},
        {"recount", u"Пересчет срока", u"Мерзімді қайта есептеу"},
        {"accreditation-ended", u"Аккредитация прекращена", u"Аккредиттеу тоқтатылды"},
        {"exchange", u"Обмен с платформой", u"Платформамен алмасу"},
        {"day", u"Наступил день", u"Күн келді"},
    };
    return words;
}

const std::vector<Word>& detailWords()
{
    static const std::vector<Word> words {
        {"profession", u"профессия", u"кәсіп"},
        {"level", u"уровень", u"деңгей"},
        {"language", u"язык", u"тіл"},
        {"mode", u"режим", u"режим"},
        {"basis", u"основание", u"негіз"},
        {"employer", u"работодатель", u"жұмыс беруші"},
        {"voucher", u"ваучер", u"ваучер"},
        {"voucher-from", u"ваучер с", u"ваучер басы"},
        {"voucher-until", u"ваучер до", u"ваучер соңы"},
        {"same-person", u"то же лицо", u"сол адам"},
        {"missing", u"не хватает", u"жетіспейді"},
        {"ground", u"причина", u"себеп"},
        {"date", u"дата", u"күні"},
        {"time", u"время", u"уақыты"},
        {"place", u"место", u"орны"},
        {"session", u"сессия", u"отырыс"},
        {"link", u"ссылка", u"сілтеме"},
        {"came", u"явка", u"келуі"},
        {"correct", u"верно", u"дұрыс"},
        {"of", u"из", u"барлығы"},
        {"file", u"файл", u"файл"},
        {"points", u"баллы", u"ұпай"},
        {"decision", u"решение", u"шешім"},
        {"category", u"вид", u"түрі"},
        {"text", u"описание", u"сипаттама"},
        {"thing", u"предмет", u"зат"},
        {"stage", u"этап", u"кезең"},
        {"sheet", u"лист", u"парақ"},
        {"from", u"с", u"бастап"},
        {"until", u"по", u"дейін"},
        {"signed-on", u"дата подписания", u"қол қойылған күні"},
        {"received-on", u"дата получения", u"алынған күні"},
        {"member", u"член комиссии", u"комиссия мүшесі"},
        {"substitute", u"вместо него", u"оның орнына"},
        {"order", u"приказ", u"бұйрық"},
        {"candidate", u"кандидат", u"кандидат"},
        {"clause", u"норма", u"норма"},
        {"kind", u"становится", u"болады"},
    };
    return words;
}

const std::vector<Word>& expectationWords()
{
    static const std::vector<Word> words {
        {"state", u"состояние", u"күйі"},
        {"term", u"срок", u"мерзім"},
        {"no-term", u"нет срока", u"мерзім жоқ"},
        {"document", u"документ", u"құжат"},
        {"refusal", u"отказ", u"бас тарту"},
    };
    return words;
}

const std::vector<Word>& stateWords()
{
    static const std::vector<Word> words {
        {"registered", u"зарегистрировано", u"тіркелді"},
        {"checked", u"комплект проверен", u"топтама тексерілді"},
        {"refused", u"отказано", u"бас тартылды"},
        {"contracted", u"договор заключен", u"шарт жасалды"},
        {"scheduled", u"место в сессии есть", u"отырыста орны бар"},
        {"notified", u"уведомлен", u"хабарланды"},
        {"in-session", u"на процедуре", u"рәсімде"},
        {"admitted", u"допущен к практике", u"практикаға жіберілді"},
        {"assessed", u"оценен", u"бағаланды"},
        {"decided", u"решение принято", u"шешім қабылданды"},
        {"passed", u"прошел", u"өтті"},
        {"document-prepared", u"документ подготовлен", u"құжат дайындалды"},
        {"document-issued", u"документ выдан", u"құжат берілді"},
        {"not-passed", u"не прошел", u"өтпеді"},
        {"not-passed-notified", u"не прошел и извещен", u"өтпеді, хабарланды"},
        {"disability-reported", u"болен, лист не представлен", u"ауырды, парақ ұсынылмады"},
        {"closed", u"дело закрыто", u"іс жабылды"},
        {"appealed", u"подал апелляцию", u"апелляция берді"},
        {"appeal-assigned", u"апелляция у комиссии", u"апелляция комиссияда"},
        {"appeal-decided", u"по апелляции решено", u"апелляция шешілді"},
        {"appeal-rejected", u"апелляция отклонена", u"апелляция қабылданбады"},
        {"document-cancelled", u"документ аннулирован", u"құжаттың күші жойылды"},
    };
    return words;
}

const std::vector<Word>& choiceWords()
{
    static const std::vector<Word> words {
        {"self", u"за свой счет", u"өз есебінен"},
        {"employer", u"направление работодателя", u"жұмыс берушінің жолдамасы"},
        {"voucher", u"ваучер", u"ваучер"},
        {"kk", u"казахский", u"қазақша"},
        {"ru", u"русский", u"орысша"},
        {"offline", u"офлайн", u"офлайн"},
        {"online", u"онлайн", u"онлайн"},
        {"passed", u"прошел", u"өтті"},
        {"not-passed", u"не прошел", u"өтпеді"},
        {"present", u"пришел", u"келді"},
        {"late", u"опоздал", u"кешікті"},
        {"absent", u"не пришел", u"келмеді"},
        {"theory", u"теория", u"теория"},
        {"practice", u"практика", u"практика"},
        {"upheld", u"удовлетворена", u"қанағаттандырылды"},
        {"rejected", u"отклонена", u"қабылданбады"},
        {"admitted", u"допущена", u"қаралуға алынды"},
        {"refused", u"не допущена", u"жіберілмеді"},
        {"related", u"родство", u"туыстық"},
        {"employs", u"работодатель кандидата", u"кандидаттың жұмыс берушісі"},
        {"taught", u"обучал кандидата", u"кандидатты оқытты"},
        {"ill", u"болезнь", u"ауру"},
        {"other", u"иное", u"басқа"},
        {"withdrawn-by-candidate", u"отзыв кандидата", u"кандидат қайтарып алды"},
        {"profession-withdrawn", u"профессия исключена", u"кәсіп шығарылды"},
        {"not-appeared", u"неявка", u"келмеу"},
        {"voucher-void", u"ваучер истек", u"ваучер мерзімі өтті"},
        {"holiday", u"выходной", u"демалыс"},
        {"working_day", u"рабочий день", u"жұмыс күні"},
        {"power", u"электричество", u"электр қуаты"},
        {"lost", u"утеря", u"жоғалту"},
        {"damaged", u"порча", u"бүліну"},
        {"valid", u"действителен", u"жарамды"},
        {"cancelled", u"аннулирован", u"күші жойылған"},
        {"none", u"нет", u"жоқ"},
        {"accepted", u"принят", u"қабылданды"},
        {"kept", u"оставлен", u"қалдырылды"},
    };
    return words;
}

namespace {

QString plain(const QString& text)
{
    return text.simplified().toCaseFolded().replace(QChar(0x451), QChar(0x435));
}

} // namespace

QString codeFor(const std::vector<Word>& words, const QString& text)
{
    const QString wanted = plain(text);
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word& word) {
        return plain(QString::fromUtf16(word.russian)) == wanted || plain(QString::fromUtf16(word.kazakh)) == wanted
            || QString::fromLatin1(word.code) == wanted;
    });
    return found == words.end() ? QString() : QString::fromLatin1(found->code);
}

QString wordFor(const std::vector<Word>& words, const QString& code)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [&](const Word& word) { return code == QLatin1String(word.code); });
    return found == words.end() ? code : QString::fromUtf16(found->russian);
}

} // namespace tanu::scenario
