#include "core/wire/problemfields.h"

namespace tanu {

namespace {

Cbor argumentsOf(const RecordProblem& problem)
{
    return Cbor::texts(problem.arguments);
}

RecordProblem readInner(Fields& fields, Fields& inner)
{
    RecordProblem problem;
    problem.code = inner.text(QLatin1String("code"), 100);
    problem.path = inner.textIfAny(QLatin1String("path")).value_or(QString());
    problem.arguments = inner.texts(QLatin1String("arguments"), 20, 2000);
    fields.join(inner);
    return problem;
}

} // namespace

Cbor cborOf(const RecordProblem& problem)
{
    Cbor map = Cbor::map({{QStringLiteral("code"), problem.code}, {QStringLiteral("arguments"), argumentsOf(problem)}});
    if (!problem.path.isEmpty())
        map.insert(QLatin1String("path"), problem.path);
    return map;
}

RecordProblem readProblem(Fields& fields, QLatin1String name)
{
    Fields inner = fields.nested(name);
    return readInner(fields, inner);
}

std::optional<RecordProblem> readProblemIfAny(Fields& fields, QLatin1String name)
{
    auto inner = fields.nestedIfAny(name);
    if (!inner)
        return std::nullopt;
    return readInner(fields, *inner);
}

} // namespace tanu
