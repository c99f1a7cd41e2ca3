#include "server/commands/command.h"

#include "server/commands/batchcommand.h"
#include "server/commands/centercommand.h"
#include "server/commands/devicecommand.h"
#include "server/commands/filecommand.h"
#include "server/commands/journalcommand.h"
#include "server/commands/monthscommand.h"
#include "server/commands/numberscommand.h"
#include "server/commands/operatorcommand.h"
#include "server/commands/ordercommand.h"
#include "server/commands/registercommand.h"
#include "server/commands/restoredcommand.h"
#include "server/commands/servecommand.h"
#include "server/commands/upkeepcommands.h"
#include "server/serverplace.h"

#include <optional>

namespace tanu::server {

namespace {

constexpr const char* usage = R"(use:
  tanu-server serve --data DIR --listen 127.0.0.1:PORT [--host check.example.kz] [--web-assets DIR]
                    [--watchers ADDRESS,NETWORK/BITS] [--least-free-mib N] [--backups DIR]
  tanu-server center add --data DIR --number 0417 --name-kk NAME --name-ru NAME --bin BIN
                         --from YYYY-MM-DD --until YYYY-MM-DD [--region CODE] [--block-size N]
                         [--known-since YYYY-MM-DD] [--founders TEXT]
  tanu-server center change NUMBER --data DIR [--name-kk NAME] [--name-ru NAME] [--bin BIN] [--region CODE]
                         [--block-size N] [--founders TEXT]
  tanu-server center renew NUMBER --from YYYY-MM-DD [--until YYYY-MM-DD] --data DIR
                                                                   (else three years, to the same date)
  tanu-server center list --data DIR
  tanu-server center code NUMBER --data DIR
  tanu-server device list --data DIR
  tanu-server device fence DEVICE --because TEXT --data DIR
  tanu-server numbers --data DIR
  tanu-server batch take FILE --answer FILE --data DIR
  tanu-server restored --data DIR
  tanu-server journal --data DIR
  tanu-server journal clear DEVICE --because TEXT --data DIR
  tanu-server operator add --data DIR --login LOGIN --name NAME [--role ROLE] [--region 71]
  tanu-server operator demo --data DIR
  tanu-server register list --data DIR
  tanu-server register import NAME --data DIR [--file FILE.csv --source WHOSE --date YYYY-MM-DD]
  tanu-server register preview|publish|discard NAME --data DIR
  tanu-server register export NAME --data DIR [--version N]
  tanu-server file add --data DIR --kind about|activity|template|instruction --title-kk TITLE --title-ru TITLE
                       --date YYYY-MM-DD --file FILE [--language kk|ru|both] [--replaces ID]
  tanu-server file list --data DIR
  tanu-server file withdraw ID --data DIR
  tanu-server backup --data DIR --to FILE-OR-DIR [--seal-to PUBLIC-FILE]
  tanu-server backup-key --public FILE                             (prints the key that opens, once)
  tanu-server restore --from FILE --key server.key --data NEW [--unseal-with FILE]
                                                                   (server-data.key beside server.key)
  tanu-server rebuild --data NEW --archive DIR
  tanu-server check --data DIR
  tanu-server months --data DIR [--late yes]
  tanu-server order list CENTER --data DIR
  tanu-server order remind CENTER YYYY-MM --data DIR
  tanu-server order stop-issuing CENTER --reason TEXT --data DIR
  tanu-server order resume-issuing CENTER --data DIR
  tanu-server order cancel SERIAL --on YYYY-MM-DD --ground TEXT [--clause L26.2] --data DIR
  tanu-server order accreditation CENTER suspended|resumed|revoked|not-renewable --on YYYY-MM-DD
                         --decided YYYY-MM-DD [--event YYYY-MM-DD] --ground TEXT [--clause L26.2] --data DIR
  tanu-server order withdraw-block CENTER FIRST --reason TEXT --data DIR

Every command takes --database postgresql://USER@HOST/NAME, or TANU_DATABASE in the environment, for a database that is
not server.sqlite in DIR. A password is better kept in ~/.pgpass or in the environment than on the command line.
)";

/// `--database ADDRESS`, wherever it stands, is for every command.
std::optional<QStringList> withoutDatabase(const QStringList& words, QString& mistake)
{
    const qsizetype at = words.indexOf(QLatin1String("--database"));
    if (at < 0)
        return words;
    QStringList rest = words;
    const QString address = words.value(at + 1);
    rest.remove(at, std::min<qsizetype>(2, words.size() - at));
    if (!address.startsWith(QLatin1String("postgresql://")))
        mistake = QStringLiteral("--database takes postgresql://USER@HOST/NAME");
    else if (rest.contains(QLatin1String("--database")))
        mistake = QStringLiteral("--database stands twice");
    else {
        setDatabaseInEnvironment(address);
        return rest;
    }
    return std::nullopt;
}

struct Row {
    const char* name;
    int (*run)(const QStringList& words, const Console& console);
};

constexpr Row rows[] = {
    {"serve", &runServe},
    {"center", &runCenter},
    {"journal", &runJournal},
    {"device", &runDevice},
    {"numbers", &runNumbers},
    {"months", &runMonths},
    {"order", &runOrder},
    {"batch", &runBatch},
    {"restored", &runRestored},
    {"operator", &runOperator},
    {"register", &runRegister},
    {"file", &runFile},
    {"backup", &runBackup},
    {"backup-key", &runBackupKey},
    {"restore", &runRestore},
    {"rebuild", &runRebuild},
    {"check", &runCheck},
};

} // namespace

int refuseUse(const Console& console, const QString& mistake)
{
    console.error << "tanu-server: " << mistake << '\n' << usage;
    console.error.flush();
    return exitWrongUse;
}

int reportFailure(const Console& console, const Error& error)
{
    QStringList parts{nameOf(error.kind)};
    parts += error.arguments;
    if (!error.detail.isEmpty())
        parts.append(QLatin1Char('(') + error.detail + QLatin1Char(')'));
    console.error << "tanu-server: " << parts.join(QLatin1Char(' ')) << '\n';
    console.error.flush();
    return exitFailed;
}

int runCommand(const QStringList& all, const Console& console)
{
    QString mistake;
    const auto rest = withoutDatabase(all, mistake);
    if (!rest)
        return refuseUse(console, mistake);
    const QStringList& words = *rest;
    const QString command = words.value(0);
    for (const Row& row : rows) {
        if (command == QLatin1String(row.name))
            return row.run(words.mid(1), console);
    }
    if (command != QLatin1String("--help"))
        return refuseUse(console,
            command.isEmpty() ? QStringLiteral("no command")
                              : QString(QLatin1String("unknown command ") + command));
    console.out << usage;
    console.out.flush();
    return exitDone;
}

} // namespace tanu::server
