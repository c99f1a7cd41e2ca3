#pragma once

#include "server/http/httprequest.h"
#include "server/operators/rights.h"

#include <array>

namespace tanu::server {

/// How far somebody must have come to be let through.
enum class Door {
    Outside, ///< nobody has signed in
    Settling, ///< signed in, though the password or the one-time codes may still have to be set up
    Inside, ///< signed in, settled, and with the right of the row
};

/// One address of the console and who may use it.
struct ConsoleRoute {
    HttpMethod method;
    const char* pattern; ///< as Router takes it
    Door door;
    Right right; ///< counts at Door::Inside only
};

/// Every address of the console. The guard asks this table; a page without a row is not reachable.
inline constexpr std::array consoleRoutes {
    ConsoleRoute {HttpMethod::Get, "/console/sign-in", Door::Outside, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Post, "/console/sign-in", Door::Outside, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Post, "/console/sign-out", Door::Settling, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Get, "/console/password", Door::Settling, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Post, "/console/password", Door::Settling, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Get, "/console/codes", Door::Settling, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Post, "/console/codes", Door::Settling, Right::SeeOverview},

    ConsoleRoute {HttpMethod::Get, "/console", Door::Inside, Right::SeeOverview},
    ConsoleRoute {HttpMethod::Get, "/console/centers", Door::Inside, Right::SeeCenters},
    ConsoleRoute {HttpMethod::Get, "/console/centers/new", Door::Inside, Right::AddCenter},
    ConsoleRoute {HttpMethod::Post, "/console/centers/new", Door::Inside, Right::AddCenter},
    ConsoleRoute {HttpMethod::Get, "/console/centers/{}", Door::Inside, Right::SeeCenters},
    ConsoleRoute {HttpMethod::Get, "/console/centers/{}/numbers", Door::Inside, Right::SeeCenters},
    ConsoleRoute {HttpMethod::Get, "/console/centers/{}/change", Door::Inside, Right::ChangeCenter},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/change", Door::Inside, Right::ChangeCenter},
    ConsoleRoute {HttpMethod::Get, "/console/centers/{}/renew", Door::Inside, Right::ChangeAccreditation},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/renew", Door::Inside, Right::ChangeAccreditation},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/code", Door::Inside, Right::MakeEnrolmentCode},
    ConsoleRoute {HttpMethod::Get, "/console/centers/{}/accreditation", Door::Inside, Right::ChangeAccreditation},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/accreditation", Door::Inside, Right::ChangeAccreditation},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/months/{}/remind", Door::Inside, Right::RemindOfMonths},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/issuing", Door::Inside, Right::RemindOfMonths},
    ConsoleRoute {HttpMethod::Post, "/console/centers/{}/devices/{}/fence", Door::Inside, Right::FenceDevice},
    ConsoleRoute {HttpMethod::Get, "/console/orders", Door::Inside, Right::SeeCenters},
    ConsoleRoute {HttpMethod::Get, "/console/cancellations", Door::Inside, Right::CancelDocuments},
    ConsoleRoute {HttpMethod::Post, "/console/cancellations", Door::Inside, Right::CancelDocuments},
    ConsoleRoute {HttpMethod::Get, "/console/months", Door::Inside, Right::SeeMonths},
    ConsoleRoute {HttpMethod::Get, "/console/registers", Door::Inside, Right::SeeRegisters},
    ConsoleRoute {HttpMethod::Get, "/console/registers/{}", Door::Inside, Right::SeeRegisters},
    // Who may edit some register; which one the page looks at (rightToEdit).
    ConsoleRoute {HttpMethod::Post, "/console/registers/{}/draft", Door::Inside, Right::EditCenterRegisters},
    ConsoleRoute {HttpMethod::Post, "/console/registers/{}/publish", Door::Inside, Right::EditCenterRegisters},
    ConsoleRoute {HttpMethod::Post, "/console/registers/{}/discard", Door::Inside, Right::EditCenterRegisters},
    ConsoleRoute {HttpMethod::Get, "/console/files", Door::Inside, Right::SeeFiles},
    ConsoleRoute {HttpMethod::Get, "/console/files/new", Door::Inside, Right::PublishFiles},
    ConsoleRoute {HttpMethod::Post, "/console/files/new", Door::Inside, Right::PublishFiles},
    ConsoleRoute {HttpMethod::Get, "/console/files/{}", Door::Inside, Right::SeeFiles},
    ConsoleRoute {HttpMethod::Get, "/console/files/{}/file", Door::Inside, Right::SeeFiles},
    ConsoleRoute {HttpMethod::Post, "/console/files/{}/withdraw", Door::Inside, Right::PublishFiles},
    ConsoleRoute {HttpMethod::Get, "/console/batches", Door::Inside, Right::SeeBatches},
    ConsoleRoute {HttpMethod::Get, "/console/batches/carry", Door::Inside, Right::CarryBatches},
    ConsoleRoute {HttpMethod::Post, "/console/batches/carry", Door::Inside, Right::CarryBatches},
    ConsoleRoute {HttpMethod::Get, "/console/batches/{}/{}", Door::Inside, Right::SeeBatches},
    ConsoleRoute {HttpMethod::Get, "/console/batches/{}/{}/answer", Door::Inside, Right::CarryBatches},
    ConsoleRoute {HttpMethod::Get, "/console/requests", Door::Inside, Right::SeeRequests},
    ConsoleRoute {HttpMethod::Get, "/console/requests/new", Door::Inside, Right::AskSupport},
    ConsoleRoute {HttpMethod::Post, "/console/requests/new", Door::Inside, Right::AskSupport},
    ConsoleRoute {HttpMethod::Get, "/console/requests/{}", Door::Inside, Right::SeeRequests},
    ConsoleRoute {HttpMethod::Get, "/console/requests/{}/file", Door::Inside, Right::SeeRequests},
    ConsoleRoute {HttpMethod::Post, "/console/requests/{}/take", Door::Inside, Right::AnswerRequests},
    ConsoleRoute {HttpMethod::Post, "/console/requests/{}/matter", Door::Inside, Right::AnswerRequests},
    ConsoleRoute {HttpMethod::Post, "/console/requests/{}/answer", Door::Inside, Right::AnswerRequests},
    ConsoleRoute {HttpMethod::Get, "/console/analysis", Door::Inside, Right::SeeAnalysis},
    ConsoleRoute {HttpMethod::Get, "/console/analysis/{}", Door::Inside, Right::SeeAnalysis},
    ConsoleRoute {HttpMethod::Get, "/console/analysis/{}/pdf", Door::Inside, Right::SeeAnalysis},
    ConsoleRoute {HttpMethod::Get, "/console/analysis/{}/xlsx", Door::Inside, Right::SeeAnalysis},
    ConsoleRoute {HttpMethod::Post, "/console/analysis/{}/submit", Door::Inside, Right::EditAnalysis},
    ConsoleRoute {HttpMethod::Get, "/console/analysis/{}/parts/{}", Door::Inside, Right::SeeAnalysis},
    ConsoleRoute {HttpMethod::Post, "/console/analysis/{}/parts/{}", Door::Inside, Right::EditAnalysis},
    ConsoleRoute {HttpMethod::Get, "/console/journal", Door::Inside, Right::SeeJournal},
    ConsoleRoute {HttpMethod::Get, "/console/journal/export", Door::Inside, Right::SeeJournal},
    ConsoleRoute {HttpMethod::Get, "/console/operators", Door::Inside, Right::SeeOperators},
    ConsoleRoute {HttpMethod::Get, "/console/operators/new", Door::Inside, Right::ChangeOperators},
    ConsoleRoute {HttpMethod::Post, "/console/operators/new", Door::Inside, Right::ChangeOperators},
    ConsoleRoute {HttpMethod::Get, "/console/operators/{}", Door::Inside, Right::SeeOperators},
    ConsoleRoute {HttpMethod::Post, "/console/operators/{}/role", Door::Inside, Right::ChangeOperators},
    ConsoleRoute {HttpMethod::Post, "/console/operators/{}/reset", Door::Inside, Right::ChangeOperators},
    ConsoleRoute {HttpMethod::Post, "/console/operators/{}/close", Door::Inside, Right::ChangeOperators},
    ConsoleRoute {HttpMethod::Post, "/console/operators/{}/reopen", Door::Inside, Right::ChangeOperators},
};

} // namespace tanu::server
