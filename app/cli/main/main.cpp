#include "app/cli/commands/accountcommands.h"
#include "app/cli/commands/backupcommands.h"
#include "app/cli/commands/casecommands.h"
#include "app/cli/commands/certificatecheckcommand.h"
#include "app/cli/commands/certificatecommands.h"
#include "app/cli/commands/democommand.h"
#include "app/cli/commands/iincommand.h"
#include "app/cli/commands/importcommand.h"
#include "app/cli/commands/journalcommands.h"
#include "app/cli/commands/scenariocommand.h"
#include "app/cli/commands/monthcommands.h"
#include "app/cli/commands/overviewcommand.h"
#include "app/cli/commands/profilecommands.h"
#include "app/cli/commands/serialcommand.h"
#include "app/cli/commands/sessioncalendarcommand.h"
#include "app/cli/commands/sessiontravelcommands.h"
#include "app/cli/commands/synccommand.h"
#include "app/cli/commands/venuecommands.h"
#include "app/cli/commands/workcommand.h"
#include "app/cli/commands/workdaycommands.h"
#include "app/cli/program.h"
#include "app/cli/quietmessages.h"
#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/languages.h"
#include "core/base/nocorefiles.h"

#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

namespace {

/// The reader's language, unless TANU_LANGUAGE names another.
QString wantedLanguage()
{
    const QString named = qEnvironmentVariable("TANU_LANGUAGE");
    if (!named.isEmpty())
        return named;
    switch (QLocale::system().language()) {
    case QLocale::Kazakh:
        return QStringLiteral("kk");
    case QLocale::Russian:
        return QStringLiteral("ru");
    default:
        return QStringLiteral("en");
    }
}

template <typename... Commands>
std::vector<std::unique_ptr<tanu::cli::Command>> makeCommands()
{
    std::vector<std::unique_ptr<tanu::cli::Command>> commands;
    (commands.push_back(std::make_unique<Commands>()), ...);
    using tanu::cli::ImportCommand;
    for (const auto what : {ImportCommand::What::Occupations, ImportCommand::What::Regions, ImportCommand::What::Calendar})
        commands.push_back(std::make_unique<ImportCommand>(what));
    return commands;
}

} // namespace

int main(int argc, char* argv[])
{
    tanu::forbidCoreFiles();
    using namespace tanu::cli;
    quietSessionMessages();
    // Papers need fonts, and fonts a platform; a command line has no window.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    tanu::desktop::Languages languages(*QCoreApplication::instance(), tanu::desktop::screenLanguageOf(wantedLanguage()));
    QTextStream out(stdout);
    QTextStream errors(stderr);
    Program program(makeCommands<BackupListCommand, BackupMakeCommand, BackupRestoreCommand, BackupVerifyCommand,
                        AccountAddCommand, AccountListCommand, AccountPasswordCommand, AccountRecoverCommand, AccountResetCommand,
                        CaseListCommand, CaseShowCommand, CertificateCheckCommand, CertificatePrintCommand,
                        DemoCommand, EnrolCommand, IinCommand, JournalExportCommand, JournalListCommand,
                        JournalVerifyCommand, MonthCloseCommand, MonthListCommand, OrdersCommand, OverviewCommand, ProfilePublishCommand,
                        ProfileShowCommand, ScenarioCommand, SerialCommand,
                        SessionCalendarCommand, SessionCheckOutCommand, SessionChooseCommand, SessionConflictsCommand,
                        SessionHomeCommand, SessionReceiveCommand, SessionReturnCommand, SessionTakeBackCommand,
                        SyncCommand, SyncReadCommand, SyncWriteCommand, VenueCardCommand, VenueEnrolCommand, VenueListCommand, WorkCommand,
                        WorkdayAddCommand, WorkdayCountCommand>(),
        &tanu::desktop::textOf);
    return program.run(QCoreApplication::arguments().mid(1), out, errors);
}
