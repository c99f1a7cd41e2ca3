#include "app/cli/commands/backupcommands.h"

#include "app/bootstrap/restoration.h"
#include "app/cli/opencenter.h"
#include "core/services/backups/makebackup.h"
#include "core/services/backups/recordbackup.h"
#include "core/services/queries/backupquery.h"

#include <QtCore/QFileInfo>

namespace tanu::cli {

namespace {

constexpr PasswordPlace passphrasePlace {"passphrase-file", "TANU_PASSPHRASE", "Passphrase of the keys: "};

QString momentText(const QDateTime& moment)
{
    return toKazakhstan(moment).toString(Qt::ISODate);
}

QString stateOf(const Backup& backup)
{
    if (!backup.wasMade())
        return backup.problem;
    if (backup.removedAt)
        return QStringLiteral("removed");
    if (!QFileInfo::exists(backup.path()))
        return QStringLiteral("not-here");
    return backup.isGood() ? QStringLiteral("good") : QStringLiteral("broken");
}

QJsonObject rowOf(const Backup& backup)
{
    return {{QStringLiteral("made"), momentText(backup.madeAt)}, {QStringLiteral("cause"), codeOf(backup.cause)},
        {QStringLiteral("state"), stateOf(backup)}, {QStringLiteral("size"), backup.size},
        {QStringLiteral("path"), backup.wasMade() ? backup.path() : backup.folder}};
}

/// Where the keys shall lie is said only where there is no keychain.
Result<std::optional<QString>> passphraseIfAny(const Arguments& arguments)
{
    if (!arguments.has(passphrasePlace.fileOption) && !qEnvironmentVariableIsSet(passphrasePlace.variable))
        return std::optional<QString>();
    const auto typed = askPassword(arguments, passphrasePlace);
    if (!typed)
        return typed.error();
    return std::optional(*typed);
}

} // namespace

CommandShape BackupMakeCommand::shape() const
{
    return {QStringLiteral("backup make"), QStringLiteral("Makes a backup that only the recovery key opens (S2)."), {},
        withUser({dataOption(), {QStringLiteral("to"), QStringLiteral("FOLDER")}, jsonOption()})};
}

Result<void> BackupMakeCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    const auto state = BackupQuery(desk.connection, clock).load();
    if (!state)
        return state.error();
    const QString folder = arguments.has("to") ? arguments.value("to") : state->settings.folder;
    if (folder.isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("folder")}, {}};
    const auto made = MakeBackup(desk, (*center)->backupSource())
                          .run(folder, BackupCause::ByHand, [&output](qint64 done, qint64 total) -> Result<void> {
                              output.progress(QStringLiteral("sealing"), done, total);
                              return {};
                          });
    if (!made) {
        static_cast<void>(RecordFailedBackup(desk).run(folder, BackupCause::ByHand, made.error()));
        return made.error();
    }
    output.object(rowOf(*made));
    return {};
}

CommandShape BackupListCommand::shape() const
{
    return {QStringLiteral("backup list"), QStringLiteral("When backups were made, and where they are."), {},
        {dataOption(), jsonOption()}};
}

Result<void> BackupListCommand::run(const Arguments& arguments, Output& output)
{
    const auto center = openCenterForReading(arguments);
    if (!center)
        return center.error();
    const SystemClock clock;
    const auto state = BackupQuery((*center)->connection(), clock).load();
    if (!state)
        return state.error();
    QJsonArray rows;
    for (const Backup& backup : state->backups)
        rows.append(rowOf(backup));
    output.table({QStringLiteral("made"), QStringLiteral("cause"), QStringLiteral("state"), QStringLiteral("size"),
                     QStringLiteral("path")},
        rows);
    return {};
}

CommandShape BackupVerifyCommand::shape() const
{
    return {QStringLiteral("backup verify"),
        QStringLiteral("Tells whether a backup is whole; with the recovery key, also whether it opens."),
        {QStringLiteral("FILE")}, {passwordOption(recoveryKeyPlace), jsonOption()}};
}

Result<void> BackupVerifyCommand::run(const Arguments& arguments, Output& output)
{
    const QString path = arguments.at("FILE");
    const bool opens = arguments.has(recoveryKeyPlace.fileOption) || qEnvironmentVariableIsSet(recoveryKeyPlace.variable);
    QString typed;
    if (opens) {
        const auto key = askPassword(arguments, recoveryKeyPlace);
        if (!key)
            return key.error();
        typed = *key;
    }
    const auto verified = verifyBackupFile(path, opens ? std::optional(typed) : std::nullopt);
    if (!verified)
        return verified.error();
    QJsonObject told {{QStringLiteral("whole"), true}, {QStringLiteral("size"), QFileInfo(path).size()},
        {QStringLiteral("opened"), verified->has_value()}};
    if (verified->has_value()) {
        told.insert(QStringLiteral("center"), (*verified)->center);
        told.insert(QStringLiteral("made"), momentText((*verified)->madeAt));
    }
    output.object(told);
    return {};
}

CommandShape BackupRestoreCommand::shape() const
{
    return {QStringLiteral("backup restore"),
        QStringLiteral("Brings a center back from a backup, into a folder that is not there yet."),
        {QStringLiteral("FILE")},
        {{QStringLiteral("to"), QStringLiteral("DIR"), true}, passwordOption(recoveryKeyPlace),
            passwordOption(passphrasePlace), jsonOption()}};
}

Result<void> BackupRestoreCommand::run(const Arguments& arguments, Output& output)
{
    const auto key = askPassword(arguments, recoveryKeyPlace);
    if (!key)
        return key.error();
    const auto passphrase = passphraseIfAny(arguments);
    if (!passphrase)
        return passphrase.error();
    const auto restored = restoreCenter({arguments.at("FILE"), *key, arguments.value("to"), *passphrase});
    if (!restored)
        return restored.error();
    output.object({{QStringLiteral("center"), restored->center}, {QStringLiteral("made"), momentText(restored->madeAt)},
        {QStringLiteral("data"), QFileInfo(arguments.value("to")).absoluteFilePath()}});
    return {};
}

} // namespace tanu::cli
