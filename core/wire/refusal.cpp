#include "core/wire/refusal.h"

#include "core/wire/bilingualfields.h"
#include "core/wire/problemfields.h"

namespace tanu {

QByteArray payloadOf(const Refusal& refusal)
{
    Cbor map = Cbor::map({{QStringLiteral("problem"), cborOf(refusal.problem)}});
    if (!refusal.text.kk.isEmpty())
        map.insert(QLatin1String("kk"), refusal.text.kk);
    if (!refusal.text.ru.isEmpty())
        map.insert(QLatin1String("ru"), refusal.text.ru);
    return map.encode();
}

Reading<Refusal> parseRefusal(const QByteArray& payload)
{
    const auto map = decodeMap(payload, {64 * 1024, 4, 100});
    if (!map)
        return map.problem();
    Fields fields(*map);
    Refusal refusal;
    refusal.problem = readProblem(fields, QLatin1String("problem"));
    refusal.text.kk = fields.textIfAny(QLatin1String("kk"), 2000).value_or(QString());
    refusal.text.ru = fields.textIfAny(QLatin1String("ru"), 2000).value_or(QString());
    if (const auto& problem = fields.problem())
        return *problem;
    return refusal;
}

} // namespace tanu
