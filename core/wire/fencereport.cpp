#include "core/wire/fencereport.h"

#include "core/base/parsecode.h"
#include "core/wire/fields.h"

namespace tanu {

namespace {

constexpr qint64 greatestSequence = 1'000'000'000'000;

} // namespace

QString codeOf(FenceCause cause)
{
    return cause == FenceCause::WentBack ? QStringLiteral("went-back") : QStringLiteral("forked");
}

Result<FenceCause> parseFenceCause(const QString& code)
{
    return parseCode(code, std::array {FenceCause::WentBack, FenceCause::Forked}, "cause");
}

QByteArray payloadOf(const FenceReport& report)
{
    Cbor map = Cbor::map();
    map.insert(QLatin1String("cause"), codeOf(report.cause));
    map.insert(QLatin1String("own"), report.own);
    map.insert(QLatin1String("told"), report.told);
    return map.encode();
}

Reading<FenceReport> parseFenceReport(const QByteArray& payload)
{
    const auto map = decodeMap(payload);
    if (!map)
        return map.problem();
    Fields fields(*map);
    FenceReport report;
    report.cause = fields.code(QLatin1String("cause"), parseFenceCause);
    report.own = fields.number(QLatin1String("own"), 0, greatestSequence);
    report.told = fields.number(QLatin1String("told"), 0, greatestSequence);
    if (const auto& problem = fields.problem())
        return *problem;
    return report;
}

} // namespace tanu
