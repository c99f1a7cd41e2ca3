#pragma once

#include "core/documents/forms/sessionheading.h"
#include "core/documents/forms/signers.h"

namespace tanu {

/// Log of a session: what happened, to the second, by category, and who wrote it (R11.2, R13, R14).
struct SessionLogForm {
    static constexpr QLatin1String templateName {"session-log"};

    struct Entry {
        QTime time; ///< when it happened
        QString category;
        QString kind; ///< may be empty
        QString about; ///< candidate or staff member; may be empty
        QString text;
        QString writtenBy;
    };

    SessionHeading session;
    QTime startedAt; ///< invalid while the session has not started
    QTime endedAt;
    QList<Entry> entries;
    QList<Signer> signers;
};

FormData toData(const SessionLogForm& form, Language language);

} // namespace tanu
