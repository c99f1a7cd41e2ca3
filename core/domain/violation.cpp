#include "core/domain/violation.h"

#include "core/base/parsecode.h"

namespace tanu {

QString codeOf(ExamStage stage)
{
    return stage == ExamStage::Theory ? QStringLiteral("theory") : QStringLiteral("practice");
}

Result<ExamStage> parseExamStage(const QString& code)
{
    return parseCode(code, std::array {ExamStage::Theory, ExamStage::Practice}, "stage");
}

QString codeOf(ViolationSource source)
{
    return source == ViolationSource::Commission ? QStringLiteral("commission") : QStringLiteral("proctoring");
}

Result<ViolationSource> parseViolationSource(const QString& code)
{
    return parseCode(code, std::array {ViolationSource::Commission, ViolationSource::Proctoring}, "source");
}

} // namespace tanu
