#include "core/domain/rules/violations.h"

#include "core/domain/values/searchtext.h"

#include <algorithm>

namespace tanu {

namespace {

ProhibitedThing thingOf(const char* code, const char* kk, const char* ru)
{
    return {QString::fromLatin1(code), {QString::fromUtf8(kk), QString::fromUtf8(ru)}};
}

/// Every name under which the thing may stand in a programme, folded.
QStringList namesOf(const QString& thing)
{
    QStringList names {foldForSearch(thing)};
    for (const ProhibitedThing& known : prohibitedThings()) {
        const QStringList all {
            foldForSearch(known.code), foldForSearch(known.name.kk), foldForSearch(known.name.ru)};
        if (all.contains(names.constFirst()))
            names += all;
    }
    return names;
}

} // namespace

Consequence consequenceOf(int nth, ExamMode mode)
{
    if (nth <= 1)
        return Consequence::Warning;
    return mode == ExamMode::Online ? Consequence::Ended : Consequence::Removal;
}

bool endsProcedure(Consequence consequence)
{
    return consequence != Consequence::Warning;
}

const std::vector<ProhibitedThing>& prohibitedThings()
{
    static const std::vector<ProhibitedThing> things {
        thingOf("pager", "Пейджер", "Пейджер"),
        thingOf("mobile-phone", "Ұялы телефон", "Мобильный телефон"),
        thingOf("smartphone", "Смартфон", "Смартфон"),
        thingOf("tablet", "Планшет", "Планшет"),
        thingOf("ipad", "iPad (Айпад)", "iPad (Айпад)"),
        thingOf("ipod", "iPod (Айпод)", "iPod (Айпод)"),
        thingOf("laptop", "Ноутбук", "Ноутбук"),
        thingOf("player", "Ойнатқыш", "Плеер"),
        thingOf("modem", "Модем (мобильді маршрутизатор)", "Модем (мобильный маршрутизатор)"),
        thingOf("radio", "Радиоэлектрондық байланыс құралы", "Средство радиоэлектронной связи"),
        thingOf("smart-watch", "Смарт сағат", "Смарт-часы"),
        thingOf("smart-glasses", "Смарт-көзілдірік", "Смарт-очки"),
        thingOf("fitness-tracker", "Фитнес-білезік (трекер)", "Фитнес-браслет (трекер)"),
        thingOf("voice-recorder", "Диктофон", "Диктофон"),
        thingOf("calculator", "Калькулятор", "Калькулятор"),
        thingOf("headphones", "Құлаққап", "Наушники"),
        thingOf("crib-sheet", "Шпаргалка", "Шпаргалка"),
        thingOf("literature", "Оқу-әдістемелік әдебиет", "Учебно-методическая литература"),
    };
    return things;
}

Bilingual nameOfThing(const QString& thing)
{
    const auto& things = prohibitedThings();
    const auto found = std::find_if(
        things.begin(), things.end(), [&](const ProhibitedThing& known) { return known.code == thing; });
    return found == things.end() ? Bilingual {thing, thing} : found->name;
}

bool isAllowed(const Programme& programme, const QString& thing)
{
    const QStringList names = namesOf(thing);
    return std::any_of(programme.allowedThings.begin(), programme.allowedThings.end(), [&](const Bilingual& allowed) {
        return names.contains(foldForSearch(allowed.kk)) || names.contains(foldForSearch(allowed.ru));
    });
}

Result<void> checkThing(const Programme& programme, const QString& thing)
{
    if (foldForSearch(thing).isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("thing")}, {}};
    if (isAllowed(programme, thing))
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("thing"), thing}, QStringLiteral("allowed, R12")};
    return {};
}

Bilingual adviceAfterRemoval()
{
    return {QStringLiteral("Қағидалардың 12-тармағын сақтаңыз: емтихан кезеңдерінде біліктілік бағдарламасында "
                           "көзделмеген заттарды пайдалануға жол берілмейді."),
        QStringLiteral("Соблюдайте пункт 12 Правил: на этапах экзамена не допускается использование предметов, не "
                       "предусмотренных квалификационной программой.")};
}

QString codeOf(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Warning:
        return QStringLiteral("warning");
    case Consequence::Removal:
        return QStringLiteral("removal");
    case Consequence::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

Result<Consequence> parseConsequence(const QString& code)
{
    for (const Consequence consequence : {Consequence::Warning, Consequence::Removal, Consequence::Ended}) {
        if (codeOf(consequence) == code)
            return consequence;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("consequence"), code}, {}};
}

} // namespace tanu
