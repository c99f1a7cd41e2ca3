#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"

#include <QtCore/QDate>

#include <optional>
#include <vector>

namespace tanu {

/// A protocol of a session (R17.2); signed, it is frozen by a trigger.
struct ProtocolRow {
    ProtocolId id;
    SessionId session;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDateTime draftedAt; ///< UTC
    std::optional<QDate> signedOn; ///< nothing for a draft
    QByteArray content; ///< canonical CBOR
    QByteArray hash; ///< SHA-256 of the content
    std::optional<ProtocolId> replaces; ///< of a correction only
    QString correctionReason; ///< of a correction only
    std::optional<QDate> countsFrom; ///< the day on which the replaced one was really signed, where it says another
    std::optional<StaffId> draftedBy; ///< who drew it up last; nothing before that was kept
    std::optional<StaffId> signedBy; ///< who recorded the signature; nothing before that was kept
};

class ProtocolTable {
public:
    explicit ProtocolTable(Connection& connection);

    Result<void> insert(const ProtocolRow& protocol);
    /// Writes content, hash, time and author of a draft. Errors: ChangedMeanwhile{"protocol"} if it is no draft any more.
    Result<void> updateDraft(const ProtocolRow& protocol);
    /// Errors: ChangedMeanwhile{"protocol"} if it is no draft with this hash any more.
    Result<void> sign(const ProtocolId& id, const QByteArray& hash, QDate on, const StaffId& by);

    /// Errors: NotFound{"protocol", id}.
    Result<ProtocolRow> load(const ProtocolId& id);
    /// The one that counts: the latest signed one; before the first signature the draft.
    Result<std::optional<ProtocolRow>> latestOf(const SessionId& session);
    /// The correction that is drafted and not signed, if there is one.
    Result<std::optional<ProtocolRow>> draftedCorrectionOf(const SessionId& session);
    /// Every one of a session, each correction behind the one that it names.
    Result<std::vector<ProtocolRow>> chainOf(const SessionId& session);
    /// The sessions of which a signed correction says that another day counts.
    Result<std::vector<SessionId>> sessionsWithOtherDay();

private:
    Connection& m_connection;
};

} // namespace tanu
