#include "core/domain/values/gapwaiver.h"

#include "core/base/parsecode.h"

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
    return parseCode(code, std::array {GapWaiver::None, GapWaiver::Disability, GapWaiver::Fault}, "gapwaiver");
}

} // namespace tanu
