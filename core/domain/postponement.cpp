#include "core/domain/postponement.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 4> causeCodes {"fault", "interruption", "absence", "other"};
constexpr std::array<const char*, 5> interruptionCodes {
    "power", "chair-lost", "technical-fault", "emergency", "other"};

template <typename T, size_t N>
Result<T> parsed(const QString& code, const std::array<const char*, N>& codes, const char* field)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(codes.at(i)))
            return static_cast<T>(i);
    }
    return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), code}, {}};
}

} // namespace

QString codeOf(PostponementCause cause)
{
    return QString::fromLatin1(causeCodes.at(static_cast<size_t>(cause)));
}

Result<PostponementCause> parsePostponementCause(const QString& code)
{
    return parsed<PostponementCause>(code, causeCodes, "cause");
}

QString codeOf(InterruptionCause cause)
{
    return QString::fromLatin1(interruptionCodes.at(static_cast<size_t>(cause)));
}

Result<InterruptionCause> parseInterruptionCause(const QString& code)
{
    return parsed<InterruptionCause>(code, interruptionCodes, "interruption");
}

} // namespace tanu
