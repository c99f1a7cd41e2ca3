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
};

class ResultNoticeTable {
public:
    explicit ResultNoticeTable(Connection& connection);

    Result<void> insert(const ResultNoticeRow& notice);
    Result<std::optional<ResultNoticeRow>> find(const ApplicationId& application);

private:
    Connection& m_connection;
};

} // namespace tanu
