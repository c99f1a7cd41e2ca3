#include "tests/bench/deskbench.h"

#include "core/database/statement.h"
#include "core/database/transaction.h"
#include "core/services/center/importoccupations.h"
#include "core/services/journal/lookintofile.h"
#include "core/storage/stafftable.h"
#include "tests/bench/need.h"
#include "tests/core/services/center/classifierlines.h"

namespace tanu::bench {

namespace {

constexpr int rounds = 3;
constexpr int looks = 200;
constexpr int lines = 15'113;

Actor actorWith(Role role, const Installation& installation)
{
    for (const StaffMember& member : need(StaffTable(installation.connection()).all())) {
        if (member.roles.testFlag(role))
            return {member.id, member.name.full(), member.roles};
    }
    qFatal("nobody has this role");
}

/// As many rows of the same size, into a table of the same columns.
double bareImport(Connection& connection)
{
    need(connection.execute(QStringLiteral("CREATE TEMP TABLE bare (code PRIMARY KEY, level, parent, name_kk, name_ru)")));
    const double spent = millisecondsOf([&] {
        need(inTransaction(connection, [&]() -> Result<void> {
            for (int row = 0; row < lines; ++row) {
                need(Statement::on(connection, QStringLiteral("INSERT INTO bare VALUES (:code, :level, :parent, :kk, :ru)"))
                         .bind(":code", QStringLiteral("1110-0-%1").arg(row))
                         .bind(":level", QStringLiteral("occupation"))
                         .bind(":parent", QStringLiteral("1110-0"))
                         .bind(":kk", QStringLiteral("ҚОЛМЕН ДӘНЕКЕРЛЕЙТІН ЭЛЕКТР ДӘНЕКЕРЛЕУШІ"))
                         .bind(":ru", QStringLiteral("ЭЛЕКТРОСВАРЩИК РУЧНОЙ СВАРКИ, РАЗРЯД"))
                         .run());
            }
            return {};
        }));
    });
    need(connection.execute(QStringLiteral("DROP TABLE bare")));
    return spent;
}

ApplicationId someApplication(Connection& connection)
{
    const auto ids = need(Statement::on(connection, QStringLiteral("SELECT id FROM application LIMIT 1")).map([](const Row& row) {
        RowReader read(row);
        const auto id = read.id<ApplicationId>("id");
        return read.finish(id);
    }));
    return ids.at(0);
}

} // namespace

void measureDesk(const Installation& installation, Figures& figures)
{
    const SystemClock clock;
    Desk administrator = installation.desk(clock, actorWith(Role::Administrator, installation));
    const QByteArray file = test::manyOccupations(150); // of so many lines
    const double import = medianOf(rounds, [&] {
        return millisecondsOf([&] { need(ImportOccupations(administrator).run(file)); });
    });
    const double bare = medianOf(rounds, [&] { return bareImport(installation.connection()); });
    figures.add({QStringLiteral("import of 15,113 occupations"), import, QStringLiteral("ms"), bare, 1000, false});

    Desk registrar = installation.desk(clock, actorWith(Role::Registrar, installation));
    const ApplicationId application = someApplication(installation.connection());
    need(LookIntoFile(registrar).run(application));
    std::vector<double> samples;
    for (int i = 0; i < looks; ++i)
        samples.push_back(millisecondsOf([&] { need(LookIntoFile(registrar).run(application, Look::StillOpen)); }));
    figures.add({QStringLiteral("a personal file that stays open, p95"), percentile(std::move(samples), 95), QStringLiteral("ms"), {}, 2, false});
}

} // namespace tanu::bench
