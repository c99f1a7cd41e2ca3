#include "app/cli/askpassword.h"

#include <QtCore/QFile>
#include <QtCore/QTextStream>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace tanu::cli {

namespace {

#ifdef Q_OS_WIN

bool isTypedAtATerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

/// The terminal without echo, until it goes.
class SilentTerminal {
public:
    SilentTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal() { SetConsoleMode(m_input, m_before); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    HANDLE m_input;
    DWORD m_before = 0;
};

#else

bool isTypedAtATerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

/// The terminal without echo, until it goes.
class SilentTerminal {
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    termios m_before {};
};

#endif

QString typedAt(const char* prompt)
{
    QTextStream errors(stderr);
    errors << prompt << Qt::flush;
    QString line;
    {
        const SilentTerminal silent;
        line = QTextStream(stdin).readLine();
    }
    errors << Qt::endl;
    return line;
}

Result<QString> firstLineOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::FileUnreadable, {path}, file.errorString()};
    return QTextStream(&file).readLine();
}

Result<QString> anyPassword(const Arguments& arguments, const PasswordPlace& place)
{
    if (arguments.has(place.fileOption))
        return firstLineOf(arguments.value(place.fileOption));
    if (qEnvironmentVariableIsSet(place.variable))
        return qEnvironmentVariable(place.variable);
    return isTypedAtATerminal() ? typedAt(place.prompt) : QString();
}

} // namespace

Result<QString> askPassword(const Arguments& arguments, const PasswordPlace& place)
{
    auto password = anyPassword(arguments, place);
    if (password && password->isEmpty())
        return Error {ErrorKind::FieldEmpty, {QStringLiteral("password")}, {}};
    return password;
}

CommandShape::Option passwordOption(const PasswordPlace& place)
{
    return {QString::fromLatin1(place.fileOption), QStringLiteral("FILE")};
}

} // namespace tanu::cli
