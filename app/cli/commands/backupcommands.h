#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `backup make`: a sealed backup now (S2), into the folder of the settings or `--to FOLDER`.
class BackupMakeCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `backup list`: every try to make one, the newest first.
class BackupListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `backup verify FILE`: reads the whole file; with the recovery key also opens its seal and reads what is inside,
/// writing nothing.
class BackupVerifyCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `backup restore FILE --to DIR`: brings the center back into a folder that is not there yet.
class BackupRestoreCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
