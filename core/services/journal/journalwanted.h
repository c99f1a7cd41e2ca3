#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringList>

#include <optional>

namespace tanu {

/// What of the journal somebody wants to see; what is left empty narrows nothing.
struct JournalWanted {
    QString actor; ///< as the entries name who acted: the id's text of a staff member
    QStringList actions; ///< codes, any of these
    QString kind; ///< of thing: `session`
    QString caseNumber; ///< `2026/0017`: what happened to the case, and every look into it
    std::optional<QDate> from; ///< days in Kazakhstan, both included
    std::optional<QDate> until;
    int limit = 100; ///< rows of a page, 1 to 10,000
};

} // namespace tanu
