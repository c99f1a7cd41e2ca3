#include "server/commands/upkeepcommands.h"

#include "server/commands/arguments.h"
#include "server/upkeep/backupserver.h"
#include "server/upkeep/checkserver.h"
#include "server/upkeep/rebuildserver.h"
#include "server/upkeep/restoreserver.h"
#include "server/upkeep/sealedbackup.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <optional>

namespace tanu::server {

namespace {

/// The options, each of which must be there but the `free` ones; the mistake otherwise.
std::optional<Arguments> allOf(
    const QStringList& words, const QStringList& options, QString& mistake, const QStringList& free = {})
{
    Arguments arguments;
    if (const auto wrong = Arguments::read(words, options + free, arguments)) {
        mistake = *wrong;
        return std::nullopt;
    }
    for (const QString& option : options) {
        if (arguments.value(option).isEmpty())
            mistake = QLatin1String("--") + option + QLatin1String(" is missing");
    }
    if (!arguments.rest().isEmpty())
        mistake = QLatin1String("what is ") + arguments.rest().first();
    return mistake.isEmpty() ? std::optional(arguments) : std::nullopt;
}

QString nameOfNow(const ServerPlace& place, bool isSealed)
{
    return SystemClock().now().toString(QStringLiteral("'server-'yyyyMMdd'T'HHmmss'Z.'"))
        + (place.database.isEmpty() ? QLatin1String("sqlite") : QLatin1String("dump"))
        + (isSealed ? QLatin1String(".sealed") : QLatin1String());
}

int say(const Console& console, const QString& line)
{
    console.out << line << '\n';
    console.out.flush();
    return exitDone;
}

int sayFindings(const Console& console, const QStringList& findings)
{
    for (const QString& finding : findings)
        console.out << finding << '\n';
    console.out.flush();
    return findings.isEmpty() ? exitDone : exitFailed;
}

} // namespace

int runBackup(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto arguments = allOf(words, {QStringLiteral("data"), QStringLiteral("to")}, mistake, {QStringLiteral("seal-to")});
    if (!arguments)
        return refuseUse(console, mistake);
    const bool isSealed = arguments->has(QStringLiteral("seal-to"));
    const ServerPlace place(arguments->value(QStringLiteral("data")));
    const QString to = arguments->value(QStringLiteral("to"));
    const QString file = QFileInfo(to).isDir() ? QDir(to).filePath(nameOfNow(place, isSealed)) : to;
    const auto done
        = isSealed ? backupSealed(place, file, arguments->value(QStringLiteral("seal-to"))) : backupServer(place, file);
    if (!done)
        return reportFailure(console, done.error());
    return say(console, file);
}

int runBackupKey(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto arguments = allOf(words, {QStringLiteral("public")}, mistake);
    if (!arguments)
        return refuseUse(console, mistake);
    const auto key = makeBackupKey(arguments->value(QStringLiteral("public")));
    return key ? say(console, key->toText()) : reportFailure(console, key.error());
}

int runRestore(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto arguments = allOf(words, {QStringLiteral("from"), QStringLiteral("key"), QStringLiteral("data")}, mistake,
        {QStringLiteral("unseal-with")});
    if (!arguments)
        return refuseUse(console, mistake);
    const SystemClock clock;
    const QString folder = arguments->value(QStringLiteral("data"));
    QString from = arguments->value(QStringLiteral("from"));
    std::unique_ptr<DurableFile> plain;
    if (arguments->has(QStringLiteral("unseal-with"))) {
        const QString keys = QFileInfo(arguments->value(QStringLiteral("key"))).absolutePath(); // as private as they are
        auto unsealed = unsealBackup(from, arguments->value(QStringLiteral("unseal-with")), keys);
        if (!unsealed)
            return reportFailure(console, unsealed.error());
        plain = *std::move(unsealed);
        from = plain->unfinishedPath();
    }
    const auto done = restoreServer(from, arguments->value(QStringLiteral("key")), folder, clock);
    if (!done)
        return reportFailure(console, done.error());
    return say(console, QStringLiteral("restored into %1\n"
                                       "next: tanu-server rebuild --data %1 --archive DIR, if the archive was saved;\n"
                                       "then: tanu-server restored --data %1, no server starts on it before").arg(folder));
}

int runRebuild(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto arguments = allOf(words, {QStringLiteral("data"), QStringLiteral("archive")}, mistake);
    if (!arguments)
        return refuseUse(console, mistake);
    const QString folder = arguments->value(QStringLiteral("archive"));
    if (!QFileInfo(folder).isDir())
        return reportFailure(console, Error{ErrorKind::FileUnreadable, {folder}, QStringLiteral("no such folder")});
    auto store = ServerStore::find(arguments->value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    const Archive archive(folder);
    const auto report = RebuildServer(*store, archive).run();
    if (!report)
        return reportFailure(console, report.error());
    console.out << "applied " << report->applied << '\n';
    return sayFindings(console, report->findings);
}

int runCheck(const QStringList& words, const Console& console)
{
    QString mistake;
    const auto arguments = allOf(words, {QStringLiteral("data")}, mistake);
    if (!arguments)
        return refuseUse(console, mistake);
    auto store = ServerStore::find(arguments->value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    const auto findings = CheckServer(*store).run();
    if (!findings)
        return reportFailure(console, findings.error());
    if (findings->isEmpty())
        return say(console, QStringLiteral("whole"));
    return sayFindings(console, *findings);
}

} // namespace tanu::server
