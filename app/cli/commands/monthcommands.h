#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `month list`: the months of the report, the newest first: state, records here and on the platform, last day, what to do
/// (P7.5).
class MonthListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `month close MONTH`: the head closes a month that is the same on both sides; the password is asked again, as for every
/// signing. The platform confirms with the next exchange (`sync`).
class MonthCloseCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `orders`: the orders of the platform, the newest first, and what came of each (exchange.md 17).
class OrdersCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
