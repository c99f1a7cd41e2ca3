#pragma once

#include "app/cli/commandline.h"
#include "core/base/result.h"

namespace tanu::cli {

/// Where a password comes from besides the keyboard: a file named by an option, or a variable of the environment.
/// Never a word of the command line, which everybody on the computer can read.
struct PasswordPlace {
    const char* fileOption; ///< `password-file`
    const char* variable; ///< `TANU_PASSWORD`
    const char* prompt; ///< what the terminal asks, without echo
};

inline constexpr PasswordPlace ownPassword {"password-file", "TANU_PASSWORD", "Password: "};
inline constexpr PasswordPlace newPassword {"new-password-file", "TANU_NEW_PASSWORD", "New password: "};

inline constexpr PasswordPlace recoveryKeyPlace {"recovery-key-file", "TANU_RECOVERY_KEY", "Recovery key: "};

/// The first line of the file, else the variable, else what is typed at the terminal.
/// Errors: FileUnreadable{path}, FieldEmpty{"password"} where nothing says it and nobody can be asked.
Result<QString> askPassword(const Arguments& arguments, const PasswordPlace& place);

/// `--password-file FILE` or its sister.
CommandShape::Option passwordOption(const PasswordPlace& place);

} // namespace tanu::cli
