#pragma once

#include <QtCore/QByteArray>

namespace tanu {

/// The end of a journal's chain at one moment; what center and server give each other at each exchange (exchange.md 30).
struct JournalCheckpoint {
    qint64 count = 0;
    QByteArray root; ///< hash of entry `count`; 32 zeros for an empty journal

    friend bool operator==(const JournalCheckpoint&, const JournalCheckpoint&) = default;
};

} // namespace tanu
