#include "app/demo/operatorside.h"

#include "app/demo/operatorregisters.h"
#include "core/base/clock.h"
#include "core/domain/values/month.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace tanu::demo {

namespace {

constexpr int patienceMs = 10'000;

Result<QString> serverProgram()
{
    const QString program
        = QStandardPaths::findExecutable(QStringLiteral("tanu-server"), {QCoreApplication::applicationDirPath()});
    if (program.isEmpty())
        return Error {ErrorKind::NotFound, {QStringLiteral("tanu-server"), QCoreApplication::applicationDirPath()}, {}};
    return program;
}

/// The month before the present one is owed already, so that a demo has one to close (P7.5).
QString knownSince()
{
    return Month::of(SystemClock().today()).previous().firstDay().toString(Qt::ISODate);
}

Error failed(const QProcess& process, const QString& said)
{
    return {ErrorKind::ServerRefused, {QString::number(process.exitCode()), QStringLiteral("tanu-server")}, said};
}

/// What the server's command printed. Errors: as OperatorSide::start.
Result<QString> output(const QStringList& words)
{
    const auto program = serverProgram();
    if (!program)
        return program.error();
    QProcess process;
    process.start(*program, words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(process, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

Result<std::unique_ptr<OperatorSide>> OperatorSide::start(const QString& serverData)
{
    const auto program = serverProgram();
    if (!program)
        return program.error();
    std::unique_ptr<OperatorSide> side(new OperatorSide);
    QProcess& process = side->m_process;
#ifdef Q_OS_LINUX
    // A server that outlived a killed program would keep the next one from the data.
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    process.start(*program,
        {QStringLiteral("serve"), QStringLiteral("--data"), serverData, QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0")});
    const QDeadlineTimer deadline(patienceMs);
    const QByteArray mark = "listening ";
    while (!process.canReadLine() && process.state() != QProcess::NotRunning && !deadline.hasExpired())
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QByteArray line = process.readLine().trimmed();
    if (!line.startsWith(mark))
        return failed(process, QString::fromUtf8(process.readAllStandardError()));
    side->m_address = QString::fromLatin1(line.mid(mark.size()));
    return side;
}

OperatorSide::~OperatorSide()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

Result<QString> OperatorSide::enrolmentCode(const QString& serverData, const Center& center)
{
    const QString number = center.number.toString();
    const auto listed = output({QStringLiteral("center"), QStringLiteral("list"), QStringLiteral("--data"), serverData});
    if (!listed)
        return listed.error();
    const QStringList known = listed->split(QLatin1Char('\n'));
    const bool isKnown = std::any_of(known.begin(), known.end(),
        [&](const QString& line) { return line.startsWith(number); });
    if (isKnown)
        return output({QStringLiteral("center"), QStringLiteral("code"), number, QStringLiteral("--data"), serverData});
    if (const auto filled = publishDemoRegisters(serverData, center.accreditedFrom, output); !filled)
        return filled.error();
    return output({QStringLiteral("center"), QStringLiteral("add"), QStringLiteral("--data"), serverData,
        QStringLiteral("--number"), number, QStringLiteral("--name-kk"), center.name.kk, QStringLiteral("--name-ru"),
        center.name.ru, QStringLiteral("--bin"), center.bin.toString(), QStringLiteral("--from"),
        center.accreditedFrom.toString(Qt::ISODate), QStringLiteral("--until"),
        center.accreditedUntil.toString(Qt::ISODate), QStringLiteral("--region"), QStringLiteral("350000000"),
        QStringLiteral("--known-since"), knownSince()});
}

} // namespace tanu::demo
