#include "core/domain/prohibitedthings.h"

#include "core/domain/values/searchtext.h"

#include <algorithm>

namespace tanu {

namespace {

ProhibitedThing thingOf(const char* code, const char* kk, const char* ru)
{
    return {QString::fromLatin1(code), {QString::fromUtf8(kk), QString::fromUtf8(ru)}};
}

/// A term as it stands in the list, and without what is said of it in brackets; folded.
QStringList spellingsOf(const QString& term)
{
    return {foldForSearch(term), foldForSearch(term.section(QLatin1Char('('), 0, 0))};
}

/// Every name under which the thing may stand in a programme, folded.
QStringList namesOf(const QString& thing)
{
    QStringList names {foldForSearch(thing)};
    for (const ProhibitedThing& known : prohibitedThings()) {
        const QStringList all
            = spellingsOf(known.code) + spellingsOf(known.name.kk) + spellingsOf(known.name.ru);
        if (all.contains(names.constFirst()))
            names += all;
    }
    return names;
}

} // namespace

const std::vector<ProhibitedThing>& prohibitedThings()
{
    static const std::vector<ProhibitedThing> things {
        thingOf("mobile-phone", "Ұялы телефон (смартфон)", "Мобильный телефон (смартфон)"),
        thingOf("pager", "Пейджер", "Пейджер"),
        thingOf("tablet", "Планшет", "Планшет"),
        thingOf("music-player", "Ойнатқыш", "Плеер"),
        thingOf("laptop", "Ноутбук", "Ноутбук"),
        thingOf("modem", "Модем (мобильді маршрутизатор)",
            "Модем (мобильный маршрутизатор)"),
        thingOf("radio", "Радиоэлектрондық байланыс құралы",
            "Средство радиоэлектронной связи"),
        thingOf("smart-watch", "Смарт сағат", "Смарт-часы"),
        thingOf("smart-glasses", "Смарт-көзілдірік", "Смарт-очки"),
        thingOf("fitness-bracelet", "Фитнес-білезік (трекер)", "Фитнес-браслет (трекер)"),
        thingOf("voice-recorder", "Диктофон (дыбыс жазғыш)", "Диктофон"),
        thingOf("calculator", "Калькулятор (есептеуіш)", "Калькулятор"),
        thingOf("headphones", "Сымды және сымсыз құлаққаптар",
            "Проводные и беспроводные наушники"),
        thingOf("crib-sheet", "Шпаргалка (жазбаша көмек парағы)", "Шпаргалка"),
        thingOf("study-material", "Оқу-әдістемелік әдебиет", "Учебно-методическая литература"),
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

} // namespace tanu
