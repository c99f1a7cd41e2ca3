#include "core/domain/violation.h"

namespace tanu {

QString codeOf(ExamStage stage)
{
    return stage == ExamStage::Theory ? QStringLiteral("theory") : QStringLiteral("practice");
}

Result<ExamStage> parseExamStage(const QString& code)
{
    for (const ExamStage stage : {ExamStage::Theory, ExamStage::Practice}) {
        if (codeOf(stage) == code)
            return stage;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("stage"), code}, {}};
}

QString codeOf(ViolationSource source)
{
    return source == ViolationSource::Commission ? QStringLiteral("commission") : QStringLiteral("proctoring");
}

Result<ViolationSource> parseViolationSource(const QString& code)
{
    for (const ViolationSource source : {ViolationSource::Commission, ViolationSource::Proctoring}) {
        if (codeOf(source) == code)
            return source;
    }
    return Error {ErrorKind::FieldMalformed, {QStringLiteral("source"), code}, {}};
}

} // namespace tanu
