#pragma once

#include "tests/ordeal/services/servicetrials.h"

#include <QtCore/QString>

namespace tanu::test {

/// An action of an installation, and the database that it works on: an office's, or a venue's.
struct Scene {
    Work work; ///< keeps everything alive that it needs
    Connection& db;
    QString path; ///< of the database
    /// What is wrong after it was done; empty if nothing is.
    std::function<QString()> wrong = [] { return QString(); };
};

/// What stands after a failure.
enum class AfterFailure {
    AsBefore, ///< whole or not at all
    ToBeFinished, ///< steps that each are whole; the same again finishes what was begun
};

/// An action as a row of the ordeals: every class of core/exchange/parcels that acts has at least one.
struct ExchangeTrial {
    const char* service; ///< the class
    const char* what; ///< which of its actions
    AfterFailure after = AfterFailure::AsBefore;
    std::function<Scene()> prepare;
};

std::vector<ExchangeTrial> parcelTrials();
std::vector<ExchangeTrial> serverTrials();
/// All of them.
std::vector<ExchangeTrial> exchangeTrials();

} // namespace tanu::test
