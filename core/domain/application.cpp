#include "core/domain/application.h"

#include "core/base/parsecode.h"

namespace tanu {

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
