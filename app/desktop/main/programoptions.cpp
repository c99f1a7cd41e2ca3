#include "app/desktop/main/programoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

namespace tanu::desktop {

namespace {

QCommandLineOption option(const char* name, const char* description, const char* value)
{
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value)};
}

Error malformed(const char* field, const QString& typed)
{
    return {ErrorKind::FieldMalformed, {QString::fromLatin1(field), typed}, {}};
}

} // namespace

Result<ProgramOptions> ProgramOptions::read(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Recognition of professional qualifications: the center's desk."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({option("data", "The data of the center.", "DIR"),
        option("server", "Where the server is, for this run.", "ADDRESS"),
        option("language", "Language of the screens: kk, ru or en.", "CODE"),
        option("theme", "light, dark or system.", "MODE")});
    parser.process(arguments);

    const auto value = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)); };
    ProgramOptions options;
    options.data = value("data");
    if (options.data.isEmpty())
        options.data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.data = QDir::cleanPath(QDir(options.data).absolutePath());
    options.server = value("server");
    if (const QString code = value("language"); !code.isEmpty()) {
        options.language = screenLanguageOf(code);
        if (codeOf(*options.language) != code)
            return malformed("language", code);
    }
    if (const QString code = value("theme"); !code.isEmpty()) {
        options.theme = themeModeOf(code);
        if (!options.theme)
            return malformed("theme", code);
    }
    return options;
}

QString codeOf(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::System:
        return QStringLiteral("system");
    case ThemeMode::Light:
        return QStringLiteral("light");
    case ThemeMode::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeMode> themeModeOf(const QString& code)
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        if (codeOf(mode) == code)
            return mode;
    }
    return std::nullopt;
}

} // namespace tanu::desktop
