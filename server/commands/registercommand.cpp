#include "server/commands/registercommand.h"

#include "server/actions/draftregister.h"
#include "server/actions/publishregister.h"
#include "server/actions/registerstates.h"
#include "server/commands/arguments.h"
#include "server/registers/registercsv.h"
#include "server/serverstore.h"
#include "server/storage/registerrowtable.h"

#include <QtCore/QFile>

namespace tanu::server {

namespace {

const QString actor = QStringLiteral("operator");

int explain(const Console& console, const Error& error)
{
    const std::vector<BadLine> lines = badLinesOf(error);
    if (lines.empty())
        return reportFailure(console, error);
    for (const BadLine& bad : lines)
        console.error << "line " << bad.line << ": " << bad.what << '\n';
    console.error.flush();
    return exitFailed;
}

void print(const Console& console, const RegisterPreview& preview)
{
    for (const RegisterRow& row : preview.difference.added)
        console.out << "+\t" << row.key << '\n';
    for (const ChangedRow& row : preview.difference.changed)
        console.out << "~\t" << row.after.key << '\t' << row.fields.join(u' ') << '\n';
    for (const RegisterRow& row : preview.difference.removed)
        console.out << "-\t" << row.key << '\n';
    for (const QString& column : preview.unknownColumns)
        console.out << "?\t" << column << '\n';
    console.out << preview.rows << " rows: +" << preview.difference.added.size() << " ~"
                << preview.difference.changed.size() << " -" << preview.difference.removed.size()
                << ", against version " << preview.standing << '\n';
    console.out.flush();
}

void print(const Console& console, const RegisterVersion& version)
{
    console.out << version.registerName << '\t' << version.number << '\t' << version.rows << '\n';
    console.out.flush();
}

int runList(const ServerContext& context, const Arguments&, const Console& console)
{
    const auto states = registerStates(context);
    if (!states)
        return reportFailure(console, states.error());
    for (const RegisterState& state : *states) {
        const QString version = state.newest ? QString::number(state.newest->number) : QStringLiteral("-");
        const QString rows = state.newest ? QString::number(state.newest->rows) : QStringLiteral("0");
        const QString source = state.newest ? state.newest->source : QString();
        const QStringList columns{QString::fromLatin1(state.description->name), version, rows,
            QString::fromLatin1(nameOf(state.due.kind)), state.due.lastDay.toString(Qt::ISODate),
            QString::fromLatin1(state.description->clause), source};
        console.out << columns.join(u'\t') << '\n';
    }
    console.out.flush();
    return exitDone;
}

int runImport(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const QString name = arguments.rest().first();
    const DraftRegister draft(context);
    if (!arguments.has(QStringLiteral("file"))) {
        const auto preview = draft.fromServer(name, actor);
        if (!preview)
            return explain(console, preview.error());
        print(console, *preview);
        return exitDone;
    }
    const QString path = arguments.value(QStringLiteral("file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return reportFailure(console, Error{ErrorKind::FileUnreadable, {path}, file.errorString()});
    const QDate date = QDate::fromString(arguments.value(QStringLiteral("date")), Qt::ISODate);
    const auto preview =
        draft.fromFile(name, file.readAll(), {arguments.value(QStringLiteral("source")), date, actor, false});
    if (!preview)
        return explain(console, preview.error());
    print(console, *preview);
    return exitDone;
}

int runPreview(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const QString name = arguments.rest().first();
    const auto preview = previewOf(context, name);
    if (!preview)
        return explain(console, preview.error());
    if (!preview->has_value())
        return reportFailure(console, Error{ErrorKind::NotFound, {QStringLiteral("draft"), name}, {}});
    print(console, **preview);
    return exitDone;
}

int runPublish(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const QString name = arguments.rest().first();
    const auto preview = previewOf(context, name);
    if (!preview)
        return explain(console, preview.error());
    const qint64 standing = preview->has_value() ? (*preview)->draft.basedOn : 0;
    const auto version = PublishRegister(context).run(name, standing, actor);
    if (!version)
        return explain(console, version.error());
    print(console, *version);
    return exitDone;
}

int runDiscard(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const auto discarded = PublishRegister(context).discard(arguments.rest().first(), actor);
    return discarded ? exitDone : reportFailure(console, discarded.error());
}

int runExport(const ServerContext& context, const Arguments& arguments, const Console& console)
{
    const QString name = arguments.rest().first();
    const auto description = registerNamed(name);
    if (!description)
        return reportFailure(console, description.error());
    const RegisterVersionTable versions(context.connection);
    const QString asked = arguments.value(QStringLiteral("version"));
    const auto version = asked.isEmpty() ? versions.newest(name) : versions.find(name, asked.toLongLong());
    if (!version)
        return reportFailure(console, version.error());
    if (!version->has_value())
        return reportFailure(console, Error{ErrorKind::NotFound, {QStringLiteral("version"), name, asked}, {}});
    const auto rows = RegisterRowTable(context.connection).rowsAt(**description, (*version)->number);
    if (!rows)
        return reportFailure(console, rows.error());
    console.out << QString::fromUtf8(toRegisterCsv(**description, *rows));
    console.out.flush();
    return exitDone;
}

struct Verb {
    const char* name;
    int (*run)(const ServerContext&, const Arguments&, const Console&);
    bool takesName;
};

constexpr std::array<Verb, 6> verbs{{
    {"list", runList, false},
    {"import", runImport, true},
    {"preview", runPreview, true},
    {"publish", runPublish, true},
    {"discard", runDiscard, true},
    {"export", runExport, true},
}};

} // namespace

int runRegister(const QStringList& words, const Console& console)
{
    const QString wanted = words.value(0);
    const auto verb = std::find_if(
        verbs.begin(), verbs.end(), [&](const Verb& one) { return wanted == QLatin1String(one.name); });
    if (verb == verbs.end())
        return refuseUse(console, QStringLiteral("register takes list, import, preview, publish, discard or export"));
    Arguments arguments;
    const QStringList options{QStringLiteral("data"), QStringLiteral("file"), QStringLiteral("source"),
        QStringLiteral("date"), QStringLiteral("version")};
    if (const auto wrong = Arguments::read(words.mid(1), options, arguments))
        return refuseUse(console, *wrong);
    if (arguments.value(QStringLiteral("data")).isEmpty())
        return refuseUse(console, QStringLiteral("--data is missing"));
    if (arguments.rest().size() != (verb->takesName ? 1 : 0))
        return refuseUse(console, QStringLiteral("register needs the name of one register, except for list"));
    const SystemClock clock;
    const auto store = ServerStore::find(arguments.value(QStringLiteral("data")));
    if (!store)
        return reportFailure(console, store.error());
    Metrics metrics;
    const ServerContext context = store->context(clock, metrics);
    return verb->run(context, arguments, console);
}

} // namespace tanu::server
