#pragma once

#include "core/domain/publicprofile.h"
#include "core/services/center/createcenter.h"
#include "core/services/desk.h"

namespace tanu::demo {

/// Who acts in the demo: each role by somebody of the staff (S1).
struct DemoStaff {
    Actor administrator;
    Actor registrar;
    Actor secretary;
    Actor head;
    Actor chair; ///< of the exam commission
    std::vector<StaffId> assessors; ///< chair and members of the exam commission
    CommissionId examCommission;
};

/// The number of the demo center at every server.
inline constexpr const char* demoCenterNumber = "0417";

/// The profile of the demo center, accredited for three years around `today`; its BIN is a generated one (I3).
NewCenter demoCenter(QDate today);

/// Makes the center, its staff with their accounts, and its commissions through the services. `desk` acts as the administrator before
/// the first start. Errors: those of the services.
Result<DemoStaff> createDemoCenter(Desk& desk);

/// What it publishes of itself (L17.2.1).
PublicProfile demoProfile();

/// The staff of a demo center that was made before. Errors: NotFound, those of the database.
Result<DemoStaff> findDemoStaff(Desk& desk);

} // namespace tanu::demo
