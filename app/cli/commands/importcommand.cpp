#include "app/cli/commands/importcommand.h"

#include "app/cli/opencenter.h"
#include "core/services/center/importcalendar.h"
#include "core/services/center/importoccupations.h"
#include "core/services/center/importregions.h"

#include <QtCore/QFile>

namespace tanu::cli {

namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    return file.readAll();
}

/// Names every bad line, then the failure itself goes on.
Error named(const Error& error, Output& output)
{
    for (const BadLine& bad : badLinesOf(error))
        output.error(QStringLiteral("line %1: %2").arg(bad.line).arg(bad.what));
    return error;
}

template <typename Import>
Result<QJsonObject> importRows(Desk& desk, const QByteArray& file, Output& output, const QString& what)
{
    const auto summary = Import(desk).run(file, [&](int perMille) {
        output.progress(what, perMille / 10, 100);
        return true;
    });
    if (!summary)
        return named(summary.error(), output);
    return QJsonObject {{QStringLiteral("rows"), summary->rows}, {QStringLiteral("replaced"), summary->rowsBefore}};
}

Result<QJsonObject> importDays(Desk& desk, const QByteArray& file, Output& output)
{
    const auto change = ImportCalendar(desk).run(file);
    if (!change)
        return named(change.error(), output);
    QJsonArray years;
    for (const int year : change->years)
        years.append(year);
    return QJsonObject {{QStringLiteral("days"), change->days}, {QStringLiteral("years"), years},
        {QStringLiteral("termsThatDiffer"), static_cast<int>(change->moved.size())}};
}

} // namespace

ImportCommand::ImportCommand(What what)
    : m_what(what)
{
}

CommandShape ImportCommand::shape() const
{
    const char* const names[] {"occupations", "regions", "calendar"};
    const char* const summaries[] {"The National Classifier of Occupations from CSV.",
        "The classifier of regions (KATO) from CSV.", "A working calendar from CSV or iCalendar (W2)."};
    const auto index = static_cast<size_t>(m_what);
    return {QStringLiteral("import %1").arg(QLatin1String(names[index])), QLatin1String(summaries[index]),
        {QStringLiteral("FILE")}, withUser({dataOption(), jsonOption()})};
}

Result<void> ImportCommand::run(const Arguments& arguments, Output& output)
{
    const auto file = contentOf(arguments.at("FILE"));
    if (!file)
        return file.error();
    const auto center = openCenter(arguments);
    if (!center)
        return center.error();
    const auto actor = actorFor(**center, arguments, Role::Administrator, output);
    if (!actor)
        return actor.error();
    const SystemClock clock;
    Desk desk = (*center)->desk(clock, *actor);
    const auto done = m_what == What::Occupations ? importRows<ImportOccupations>(desk, *file, output, QStringLiteral("occupations"))
        : m_what == What::Regions                 ? importRows<ImportRegions>(desk, *file, output, QStringLiteral("regions"))
                                                  : importDays(desk, *file, output);
    if (!done)
        return done.error();
    output.object(*done);
    return {};
}

} // namespace tanu::cli
