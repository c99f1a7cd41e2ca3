#include "app/cli/commands/journalcommands.h"

#include "app/cli/opencenter.h"
#include "app/desktop/context/journalwords.h"
#include "core/domain/values/searchtext.h"
#include "core/services/journal/checkjournal.h"
#include "core/services/journal/recordjournalexport.h"
#include "core/services/queries/centerquery.h"
#include "core/services/queries/journalquery.h"
#include "core/tables/savetable.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace tanu::cli {

namespace {

constexpr int shownAtOnce = 100;
constexpr int readAtOnce = 500;

/// A center that was opened, with somebody who may read its journal.
struct Reader {
    std::unique_ptr<Installation> center;
    SystemClock clock;
    std::optional<Desk> desk;
};

Result<std::unique_ptr<Reader>> openReader(const Arguments& arguments, Output& output)
{
    auto center = openCenter(arguments);
    if (!center)
        return center.error();
    auto reader = std::make_unique<Reader>();
    reader->center = *std::move(center);
    const auto actor = actorFor(*reader->center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    reader->desk.emplace(reader->center->desk(reader->clock, *actor));
    return reader;
}

std::vector<CommandShape::Option> filterOptions()
{
    return withUser({dataOption(), {QStringLiteral("from"), QStringLiteral("YYYY-MM-DD")}, {QStringLiteral("to"), QStringLiteral("YYYY-MM-DD")},
        {QStringLiteral("who"), QStringLiteral("NAME")}, {QStringLiteral("action"), QStringLiteral("CODE,...")},
        {QStringLiteral("case"), QStringLiteral("NUMBER")}});
}

Result<std::optional<QDate>> dayOf(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid())
        return Error {ErrorKind::ImpossibleDate, {typed}, {}};
    return std::optional(day);
}

/// The only one of the staff whose name has this part, or whose id this is.
Result<QString> staffOf(Connection& connection, const QString& typed)
{
    const auto staff = CenterQuery(connection).staff();
    if (!staff)
        return staff.error();
    QStringList found;
    for (const StaffMember& member : *staff) {
        const QString id = member.id.toText();
        if (id == typed || foldForSearch(member.name.full()).contains(foldForSearch(typed)))
            found += id;
    }
    if (found.size() != 1)
        return Error {ErrorKind::NotFound, {QStringLiteral("staff"), typed}, {}};
    return found.front();
}

Result<JournalWanted> wantedOf(Connection& connection, const Arguments& arguments)
{
    JournalWanted wanted;
    const auto from = dayOf(arguments.value("from"));
    if (!from)
        return from.error();
    wanted.from = *from;
    const auto until = dayOf(arguments.value("to"));
    if (!until)
        return until.error();
    wanted.until = *until;
    wanted.caseNumber = arguments.value("case");
    wanted.actions = arguments.value("action").split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (arguments.value("who").isEmpty())
        return wanted;
    const auto who = staffOf(connection, arguments.value("who"));
    if (!who)
        return who.error();
    wanted.actor = *who;
    return wanted;
}

/// Row by row, the newest first; `limit` 0: all of them.
template <typename Take>
Result<void> forEachRow(Desk& desk, JournalWanted wanted, int limit, Take&& take)
{
    JournalQuery query(desk);
    qint64 before = 0;
    int taken = 0;
    for (;;) {
        wanted.limit = limit > 0 ? qMin(readAtOnce, limit - taken) : readAtOnce;
        const auto page = query.page(wanted, before);
        if (!page)
            return page.error();
        for (const JournalRow& row : page->rows)
            take(row);
        taken += static_cast<int>(page->rows.size());
        if (!page->hasMore || page->rows.empty() || (limit > 0 && taken >= limit))
            return {};
        before = page->rows.back().seq;
    }
}

QJsonObject jsonOf(const JournalRow& row)
{
    QJsonObject facts;
    for (const JournalFact& fact : row.facts)
        facts.insert(fact.name, plainText(fact.value));
    return {{QStringLiteral("seq"), row.seq}, {QStringLiteral("at"), row.at.toString(Qt::ISODateWithMs)},
        {QStringLiteral("who"), row.actorName}, {QStringLiteral("action"), row.action},
        {QStringLiteral("kind"), row.subject.kind}, {QStringLiteral("about"), row.subject.name.ru},
        {QStringLiteral("facts"), facts}, {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())}};
}

Result<JournalCheckpoint> checkpointIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const JournalCheckpoint checkpoint {kept.value(QStringLiteral("count")).toInteger(-1),
        QByteArray::fromHex(kept.value(QStringLiteral("root")).toString().toLatin1())};
    if (checkpoint.count < 0 || checkpoint.root.size() != Journal::hashSize)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("checkpoint"), path}, {}};
    return checkpoint;
}

} // namespace

CommandShape JournalVerifyCommand::shape() const
{
    return {QStringLiteral("journal verify"), QStringLiteral("Checks the chain of the journal; names the first entry that was touched."),
        {}, withUser({dataOption(), {QStringLiteral("checkpoint"), QStringLiteral("FILE")}, jsonOption()})};
}

Result<void> JournalVerifyCommand::run(const Arguments& arguments, Output& output)
{
    std::optional<JournalCheckpoint> known;
    if (arguments.has("checkpoint")) {
        const auto kept = checkpointIn(arguments.value("checkpoint"));
        if (!kept)
            return kept.error();
        known = *kept;
    }
    const auto reader = openReader(arguments, output);
    if (!reader)
        return reader.error();
    const auto state = CheckJournal(*(*reader)->desk).run(known);
    if (!state)
        return state.error();
    output.object({{QStringLiteral("whole"), state->isWhole()}, {QStringLiteral("count"), state->end.count},
        {QStringLiteral("root"), QString::fromLatin1(state->end.root.toHex())}});
    if (state->firstTouched)
        return Error {ErrorKind::JournalTouched, {QString::number(*state->firstTouched)}, {}};
    return {};
}

CommandShape JournalListCommand::shape() const
{
    auto options = filterOptions();
    options.push_back({QStringLiteral("limit"), QStringLiteral("N")});
    options.push_back(jsonOption());
    return {QStringLiteral("journal list"), QStringLiteral("Entries of the journal, the newest first."), {}, options};
}

Result<void> JournalListCommand::run(const Arguments& arguments, Output& output)
{
    const auto reader = openReader(arguments, output);
    if (!reader)
        return reader.error();
    Desk& desk = *(*reader)->desk;
    const auto wanted = wantedOf(desk.connection, arguments);
    if (!wanted)
        return wanted.error();
    bool isNumber = true;
    const int limit = arguments.has("limit") ? arguments.value("limit").toInt(&isNumber) : shownAtOnce;
    if (!isNumber || limit < 1)
        return Error {ErrorKind::FieldMalformed, {QStringLiteral("limit"), arguments.value("limit")}, {}};
    QJsonArray rows;
    const auto read = forEachRow(desk, *wanted, limit, [&rows](const JournalRow& row) { rows.append(jsonOf(row)); });
    if (!read)
        return read;
    output.table({QStringLiteral("seq"), QStringLiteral("at"), QStringLiteral("who"), QStringLiteral("action"),
                     QStringLiteral("kind"), QStringLiteral("about")}, rows);
    return {};
}

CommandShape JournalExportCommand::shape() const
{
    return {QStringLiteral("journal export"), QStringLiteral("Saves entries of the journal as XLSX or CSV; that is an entry itself."),
        {QStringLiteral("FILE")}, filterOptions()};
}

Result<void> JournalExportCommand::run(const Arguments& arguments, Output& output)
{
    const auto reader = openReader(arguments, output);
    if (!reader)
        return reader.error();
    Desk& desk = *(*reader)->desk;
    const auto wanted = wantedOf(desk.connection, arguments);
    if (!wanted)
        return wanted.error();
    const QString path = arguments.at("FILE");
    if (const auto noted = RecordJournalExport(desk).run(QFileInfo(path).fileName(), *wanted); !noted)
        return noted;
    Table table = desktop::emptyJournalTable();
    const auto read = forEachRow(desk, *wanted, 0,
        [&table](const JournalRow& row) { table.rows.push_back(desktop::journalCells(row)); });
    if (!read)
        return read;
    return saveTable(path, table);
}

} // namespace tanu::cli
