#include "core/domain/values/gapwaiver.h"

namespace tanu {

QString codeOf(GapWaiver waiver)
{
    switch (waiver) {
    case GapWaiver::None:
        return {};
    case GapWaiver::Disability:
        return QStringLiteral("R7");
    case GapWaiver::Fault:
        return QStringLiteral("R11.2");
    }
    Q_UNREACHABLE();
}

Result<GapWaiver> parseGapWaiver(const QString& code)
{
    for (const GapWaiver waiver : {GapWaiver::None, GapWaiver::Disability, GapWaiver::Fault}) {
        if (codeOf(waiver) == code)
            return waiver;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("gapwaiver"), code}, {}};
}

} // namespace tanu
