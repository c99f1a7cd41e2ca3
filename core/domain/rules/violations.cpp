#include "core/domain/rules/violations.h"

#include "core/base/parsecode.h"

namespace tanu {

Consequence consequenceOf(int nth, ExamMode mode)
{
    if (nth <= 1)
        return Consequence::Warning;
    return mode == ExamMode::Online ? Consequence::Ended : Consequence::Removal;
}

bool endsProcedure(Consequence consequence)
{
    return consequence != Consequence::Warning;
}

QString codeOf(Consequence consequence)
{
    switch (consequence) {
    case Consequence::Warning:
        return QStringLiteral("warning");
    case Consequence::Removal:
        return QStringLiteral("removal");
    case Consequence::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

Result<Consequence> parseConsequence(const QString& code)
{
    return parseCode(code, std::array {Consequence::Warning, Consequence::Removal, Consequence::Ended}, "consequence");
}

} // namespace tanu
