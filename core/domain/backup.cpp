#include "core/domain/backup.h"

namespace tanu {

namespace {

const QString byHand = QStringLiteral("by-hand");
const QString nightly = QStringLiteral("nightly");

} // namespace

QString codeOf(BackupCause cause)
{
    return cause == BackupCause::ByHand ? byHand : nightly;
}

std::optional<BackupCause> parseBackupCause(const QString& code)
{
    if (code == byHand)
        return BackupCause::ByHand;
    if (code == nightly)
        return BackupCause::Nightly;
    return std::nullopt;
}

} // namespace tanu
