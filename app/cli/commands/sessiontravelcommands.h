#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `session checkout`: hands a session over to a venue as one sealed file (exchange.md 21).
class SessionCheckOutCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session receive`: takes a session over at the venue; of a folder, every parcel that is for this installation, whatever
/// becomes of the others.
class SessionReceiveCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session return`: writes at the venue what the office brings home.
class SessionReturnCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session home`: brings a session home at the office; of a folder, every parcel that is for this installation, whatever
/// becomes of the others.
class SessionHomeCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session takeback`: the session is the office's again without its parcel (exchange.md 22).
class SessionTakeBackCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session conflicts`: what office and venue both changed, side by side (exchange.md 23).
class SessionConflictsCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `session choose`: whose value stands in one of them.
class SessionChooseCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
