#include "server/commands/filecommand.h"

#include "server/actions/publishfile.h"
#include "server/commands/arguments.h"
#include "server/serverstore.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

const QString publisher = QStringLiteral("operator");

int runAdd(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const auto value = [&](const char* option) { return arguments.value(QLatin1String(option)); };
    const auto kind = parseFileKind(value("kind"));
    if (!kind)
        return refuseUse(console, QStringLiteral("--kind takes about, activity, template or instruction"));
    const QString languageCode = value("language");
    const auto language = languageCode.isEmpty() ? std::optional(FileLanguage::Both) : parseFileLanguage(languageCode);
    if (!language)
        return refuseUse(console, QStringLiteral("--language takes kk, ru or both"));
    const QString replacedText = value("replaces");
    const auto replaced = PublishedFileId::fromText(replacedText);
    if (!replacedText.isEmpty() && !replaced)
        return refuseUse(console, QStringLiteral("--replaces takes the id that file list shows"));
    QFile file(value("file"));
    if (!file.open(QIODevice::ReadOnly))
        return reportFailure(console, Error{ErrorKind::FileUnreadable, {file.fileName()}, file.errorString()});
    const FileToPublish wanted{*kind, {value("title-kk"), value("title-ru")}, file.fileName(),
        QDate::fromString(value("date"), Qt::ISODate), file.readAll(), *language,
        replaced ? std::optional(*replaced) : std::nullopt};
    const auto published = PublishFile(context).run(wanted, publisher);
    if (!published)
        return reportFailure(console, published.error());
    console.out << published->id.toText() << '\n';
    console.out.flush();
    return exitDone;
}

int runList(const ServerContext& context, const Console& console)
{
    const auto files = PublishedFileTable(context.connection).all();
    if (!files)
        return reportFailure(console, files.error());
    for (const PublishedFile& file : *files) {
        const QStringList columns{file.id.toText(), codeOf(file.kind), file.datedOn.toString(Qt::ISODate),
            QString::number(file.size), file.fileName, file.title.kk, file.title.ru};
        console.out << columns.join(u'\t') << '\n';
    }
    console.out.flush();
    return exitDone;
}

int runWithdraw(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const auto id = PublishedFileId::fromText(arguments.rest().value(0));
    if (!id)
        return refuseUse(console, QStringLiteral("file withdraw takes the id that file list shows"));
    const auto withdrawn = PublishFile(context).withdraw(*id, publisher);
    return withdrawn ? exitDone : reportFailure(console, withdrawn.error());
}

} // namespace

int runFile(const QStringList& words, const Console& console)
{
    const QString verb = words.value(0);
    const QStringList verbs{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("withdraw")};
    if (!verbs.contains(verb))
        return refuseUse(console, QStringLiteral("file takes add, list or withdraw"));
    Arguments arguments;
    const QStringList options{QStringLiteral("data"), QStringLiteral("kind"), QStringLiteral("title-kk"),
        QStringLiteral("title-ru"), QStringLiteral("date"), QStringLiteral("file"), QStringLiteral("language"),
        QStringLiteral("replaces")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    if (arguments.value(QStringLiteral("data")).isEmpty())
        return refuseUse(console, QStringLiteral("--data is missing"));
    const SystemClock clock;
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    Metrics metrics;
    const ServerContext context = store->context(clock, metrics);
    if (verb == QLatin1String("add"))
        return runAdd(context, arguments, console);
    return verb == QLatin1String("list") ? runList(context, console) : runWithdraw(context, arguments, console);
}

} // namespace tanu::server
