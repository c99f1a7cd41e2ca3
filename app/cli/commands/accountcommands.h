#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `account list`: the staff and who may sign in.
class AccountListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `account add`: an account with a first password. The first one of a center is an administrator's own, and brings the
/// recovery key.
class AccountAddCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `account reset`: another first password for somebody who forgot theirs.
class AccountResetCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `account password`: whoever signs in changes their own.
class AccountPasswordCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `account recover`: an administrator whose password is lost gets another one by the center's recovery key.
class AccountRecoverCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
