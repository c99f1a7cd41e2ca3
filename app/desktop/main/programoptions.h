#pragma once

#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/theme.h"
#include "core/base/result.h"

#include <QtCore/QStringList>

#include <optional>

namespace tanu::desktop {

/// What the command line of `tanu` says.
///
/// - `--data DIR`: the data of the center; else the system's place for this program.
/// - `--server ADDRESS`: where the server is for this run, in place of the address kept at enrolment.
/// - `--language kk|ru|en`, `--theme light|dark|system`: for this run and remembered.
struct ProgramOptions {
    QString data;
    QString server = {};
    std::optional<ScreenLanguage> language = {};
    std::optional<ThemeMode> theme = {};

    /// `--help` and `--version` print and end the program, and so does an unknown option.
    /// Errors: FieldMalformed{`language` | `theme`, what was typed}.
    static Result<ProgramOptions> read(const QStringList& arguments);

    /// Beside the center's own data, so that neither is taken for the other.
    [[nodiscard]] QString demoData() const { return data + QStringLiteral("-demo"); }
};

/// `system`, `light`, `dark`
QString codeOf(ThemeMode mode);
std::optional<ThemeMode> themeModeOf(const QString& code);

} // namespace tanu::desktop
