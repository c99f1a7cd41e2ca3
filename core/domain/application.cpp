#include "core/domain/application.h"

#include <array>

namespace tanu {

namespace {

template <typename T, size_t N>
Result<T> parseCode(const QString& code, const std::array<T, N>& all, const char* field)
{
    for (const T value : all) {
        if (codeOf(value) == code)
            return value;
    }
    return Error {ErrorKind::FieldMalformed, {QString::fromLatin1(field), code}, {}};
}

} // namespace

QString codeOf(Basis basis)
{
    switch (basis) {
    case Basis::Self:
        return QStringLiteral("self");
    case Basis::Employer:
        return QStringLiteral("employer");
    case Basis::Voucher:
        return QStringLiteral("voucher");
    }
    Q_UNREACHABLE();
}

QString codeOf(Sought sought)
{
    return sought == Sought::Qualification ? QStringLiteral("qualification") : QStringLiteral("skills");
}

Result<Basis> parseBasis(const QString& code)
{
    return parseCode(code, std::array {Basis::Self, Basis::Employer, Basis::Voucher}, "basis");
}

Result<Sought> parseSought(const QString& code)
{
    return parseCode(code, std::array {Sought::Qualification, Sought::Skills}, "sought");
}

} // namespace tanu
