#include "core/wire/bilingualfields.h"

namespace tanu {

namespace {

Bilingual readBoth(Fields& words)
{
    return {words.text(QLatin1String("kk")), words.text(QLatin1String("ru"))};
}

} // namespace

Cbor cborOf(const Bilingual& words)
{
    return Cbor::map({{QStringLiteral("kk"), words.kk}, {QStringLiteral("ru"), words.ru}});
}

Bilingual readBilingual(Fields& fields, QLatin1String name)
{
    Fields words = fields.nested(name);
    const Bilingual both = readBoth(words);
    fields.join(words);
    return both;
}

Cbor cborOf(const std::vector<Bilingual>& items)
{
    Cbor::Array array;
    for (const Bilingual& item : items)
        array.push_back(cborOf(item));
    return array;
}

std::vector<Bilingual> readBilinguals(Fields& fields, QLatin1String name, size_t greatestCount)
{
    std::vector<Bilingual> list;
    for (const Cbor& item : fields.array(name, greatestCount)) {
        Fields words = fields.item(name, list.size(), item);
        list.push_back(readBoth(words));
        fields.join(words);
    }
    return list;
}

} // namespace tanu
