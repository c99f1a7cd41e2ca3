#pragma once

#include <QtCore/QStringList>

namespace tanu {

enum class SyncStage { Greeting, Asking, Sending, Numbers, Lists, Orders, Months, Answers };

/// What one exchange brought.
struct SyncReport {
    int accepted = 0; ///< acknowledged now, duplicates and superseded ones too
    int rejected = 0;
    int deferred = 0; ///< they stay waiting
    int numbers = 0; ///< ordinals granted
    int orders = 0; ///< of the platform, taken now (exchange.md 17)
    bool isOrderStopped = false; ///< one could not be taken: the reason stands with it
    int monthsCompared = 0; ///< exchange.md 12
    int offeredAgain = 0; ///< acknowledged before, and missing at the server (exchange.md 12, 14)
    QStringList monthsThatDiffer; ///< after that, `2026-11`
    QStringList monthsClosed; ///< now, by both sides (exchange.md 13)
    QStringList monthsRefused; ///< the center had closed them, the server has not the same: they are open again
    int answers = 0; ///< of the support, new here (P16)
    qint64 clockSkewSeconds = 0; ///< own clock minus the server's; over 300 it is shown, and refuses nothing
};

} // namespace tanu
