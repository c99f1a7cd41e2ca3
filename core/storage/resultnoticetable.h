#pragma once

#include "core/database/connection.h"
#include "core/domain/ids.h"
#include "core/domain/values/noticechannel.h"

#include <QtCore/QDateTime>

#include <optional>

namespace tanu {

/// A notice of not passing with recommendations (R19).
struct ResultNoticeRow {
    ApplicationId application;
    int year = 0;
    int number = 0; ///< gapless within the year, from 1
    QDateTime sentAt; ///< UTC
    NoticeChannel channel = NoticeChannel::Hand;
    QString recommendations;
    std::optional<QDate> receivedOn = std::nullopt; ///< when the candidate got it: R20 runs from here; nothing: not known
};

class ResultNoticeTable {
public:
    explicit ResultNoticeTable(Connection& connection);

    /// The latest one counts: after corrections somebody may be told a second time (R17.2, R19).
    Result<void> put(const ResultNoticeRow& notice);
    /// The day on which the candidate got it. Errors: NotFound{"resultnotice", application}.
    Result<void> receive(const ApplicationId& application, QDate on);
    Result<std::optional<ResultNoticeRow>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
