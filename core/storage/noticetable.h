#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/values/noticechannel.h"

#include <optional>
#include <vector>

namespace tanu {

/// A notice of date, time and place that was sent (R6.1).
struct NoticeRow {
    NoticeId id;
    ApplicationId application;
    SessionId session;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDateTime sentAt; ///< UTC
    NoticeChannel channel = NoticeChannel::Hand;
};

class NoticeTable {
public:
    explicit NoticeTable(Connection& connection);

    Result<void> insert(const NoticeRow& notice);
    /// Oldest first.
    Result<std::vector<NoticeRow>> ofApplication(const ApplicationId& application);
    /// Of those who have a place in it now; oldest first, a candidate may have several.
    Result<std::vector<NoticeRow>> ofSession(const SessionId& session);
    /// The last one sent for this session.
    Result<std::optional<NoticeRow>> latest(const ApplicationId& application, const SessionId& session);

private:
    Connection& m_connection;
};

} // namespace tanu
