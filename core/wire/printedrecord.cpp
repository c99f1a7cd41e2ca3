#include "core/wire/printedrecord.h"

#include "core/base/isodate.h"
#include "core/domain/values/personname.h"
#include "core/wire/cborview.h"

namespace tanu {

namespace {

std::optional<QString> textAt(const CborView& map, QByteArrayView key)
{
    const auto value = map.find(key);
    return value ? value->text() : std::nullopt;
}

std::optional<QDate> dateAt(const CborView& map, QByteArrayView key)
{
    const auto text = textAt(map, key);
    const QDate date = text ? isoDate(*text) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<Bilingual> bilingualIn(const std::optional<CborView>& words)
{
    const auto kk = words ? textAt(*words, "kk") : std::nullopt;
    const auto ru = words ? textAt(*words, "ru") : std::nullopt;
    return kk && ru ? std::optional(Bilingual {*kk, *ru}) : std::nullopt;
}

std::optional<std::vector<Bilingual>> bilingualsIn(const std::optional<CborView>& array)
{
    const auto items = array ? array->items() : std::nullopt;
    if (!items)
        return std::nullopt;
    std::vector<Bilingual> list;
    for (const CborView& item : *items) {
        const auto words = bilingualIn(item);
        if (!words)
            return std::nullopt;
        list.push_back(*words);
    }
    return list;
}

std::optional<QString> holderIn(const std::optional<CborView>& person)
{
    if (!person)
        return std::nullopt;
    const auto part = [&](QByteArrayView key) { return textAt(*person, key).value_or(QString()); };
    const auto name = PersonName::of(part("surname"), part("givenName"), part("patronymic"));
    return name ? std::optional(name->full()) : std::nullopt;
}

} // namespace

std::optional<PrintedRecord> readPrinted(const QByteArray& canonical)
{
    const auto field = CborView(canonical).find("content");
    const auto bytes = field ? field->bytes() : std::nullopt;
    if (!bytes)
        return std::nullopt;
    const CborView content(*bytes);
    const auto holder = holderIn(content.find("person"));
    const auto profession = bilingualIn(content.find("professionName"));
    const auto skills = bilingualsIn(content.find("skills"));
    const auto issuedOn = dateAt(content, "issuedOn");
    if (!holder || !profession || !skills || !issuedOn)
        return std::nullopt;
    return PrintedRecord {*holder, *profession, *skills, *issuedOn, dateAt(content, "validUntil")};
}

} // namespace tanu
