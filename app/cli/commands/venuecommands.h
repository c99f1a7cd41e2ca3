#pragma once

#include "app/cli/command.h"

namespace tanu::cli {

/// `venue card`: shows this installation to another one of its center; without a center it becomes a venue.
class VenueCardCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `venue enrol`: pins the keys of the card that another installation showed.
class VenueEnrolCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

/// `venue list`: the enrolled installations, and how many sessions each has.
class VenueListCommand final : public Command {
public:
    [[nodiscard]] CommandShape shape() const override;
    Result<void> run(const Arguments& arguments, Output& output) override;
};

} // namespace tanu::cli
