#include "core/documents/forms/papertitles.h"

#include <array>

namespace tanu {

namespace {

struct Title {
    QStringView paper;
    QStringView kk;
    QStringView ru;
};

constexpr std::array titles {
    Title {u"acquaintance", u"Таныстыру парағы", u"Лист ознакомления"},
    Title {u"appeal", u"Апелляцияға өтініш", u"Заявление на апелляцию"},
    Title {u"appeal-decision", u"Апелляциялық комиссияның шешімі", u"Решение апелляционной комиссии"},
    Title {u"appeal-letter", u"Апелляция бойынша шешім туралы хабарлама", u"Уведомление о решении по апелляции"},
    Title {u"appeal-receipt", u"Апелляцияның тіркелгені туралы қолхат", u"Расписка о регистрации апелляции"},
    Title {u"appeal-refusal", u"Апелляцияны қараудан бас тарту", u"Отказ в рассмотрении апелляции"},
    Title {u"application", u"Өтініш", u"Заявление"},
    Title {u"attendance", u"Келгендер тізімі", u"Лист явки"},
    Title {u"briefing", u"Кіріспе нұсқаманы тіркеу журналы", u"Журнал регистрации вводного инструктажа"},
    Title {u"cancellation-notice", u"Құжаттың күшін жою туралы хабарлама", u"Уведомление об аннулировании документа"},
    Title {u"cancellation-order", u"Құжаттардың күшін жою туралы бұйрық", u"Приказ об аннулировании документов"},
    Title {u"certificate", u"Кәсіптік біліктілікті тану туралы құжат", u"Документ о признании профессиональной квалификации"},
    Title {u"closure-letter", u"Істің жабылғаны туралы хабарлама", u"Уведомление о закрытии дела"},
    Title {u"contract", u"Шарт", u"Договор"},
    Title {u"contract-amendment", u"Шартқа қосымша келісім", u"Дополнительное соглашение к договору"},
    Title {u"duplicate-request", u"Телнұсқа беру туралы сұрау", u"Запрос о выдаче дубликата"},
    Title {u"not-passed", u"Рәсімнен өтпеу туралы хабарлама", u"Уведомление о непрохождении процедуры"},
    Title {u"notice", u"Рәсімнің күні туралы хабарлама", u"Уведомление о дате процедуры"},
    Title {u"personal-file", u"Жеке іс", u"Личное дело"},
    Title {u"protocol", u"Хаттамадан үзінді", u"Выписка из протокола"},
    Title {u"readiness", u"Отырысқа дайындық парағы", u"Лист готовности к сессии"},
    Title {u"refusal", u"Шарт жасасудан дәлелді бас тарту", u"Мотивированный отказ в заключении договора"},
    Title {u"session-log", u"Емтихан отырысының журналы", u"Журнал экзаменационной сессии"},
    Title {u"substitution-order", u"Комиссия құрамын өзгерту туралы бұйрық", u"Приказ об изменении состава комиссии"},
    Title {u"violation-act", u"Бұзушылық туралы акт", u"Акт о нарушении"},
};

} // namespace

QString paperTitle(const QString& paper, Language language)
{
    for (const Title& title : titles) {
        if (title.paper == paper)
            return (language == Language::Kazakh ? title.kk : title.ru).toString();
    }
    return paper;
}

} // namespace tanu
