#include "core/domain/closure.h"

#include <array>

namespace tanu {

namespace {

constexpr std::array<const char*, 5> groundCodes {
    "withdrawn-by-candidate", "profession-withdrawn", "not-appeared", "voucher-void", "other"};

} // namespace

const std::vector<ClosureGround>& closureGrounds()
{
    static const std::vector<ClosureGround> all {ClosureGround::WithdrawnByCandidate,
        ClosureGround::ProfessionWithdrawn, ClosureGround::NotAppeared, ClosureGround::VoucherVoid,
        ClosureGround::Other};
    return all;
}

QString codeOf(ClosureGround ground)
{
    return QString::fromLatin1(groundCodes.at(static_cast<size_t>(ground)));
}

Result<ClosureGround> parseClosureGround(const QString& code)
{
    for (const ClosureGround ground : closureGrounds()) {
        if (code == codeOf(ground))
            return ground;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("ground"), code}, {}};
}

} // namespace tanu
