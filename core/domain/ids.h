#pragma once

#include "core/base/strongid.h"

namespace tanu {

using AppealId = StrongId<struct AppealTag>;
using ApplicationId = StrongId<struct ApplicationTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using CertificateId = StrongId<struct CertificateTag>;
using CheckOutId = StrongId<struct CheckOutTag>;
using CommissionId = StrongId<struct CommissionTag>;
using ConflictId = StrongId<struct ConflictTag>;
using ContractId = StrongId<struct ContractTag>;
using DisabilityId = StrongId<struct DisabilityTag>;
using DuplicateId = StrongId<struct DuplicateTag>;
using IncidentId = StrongId<struct IncidentTag>;
using NoticeId = StrongId<struct NoticeTag>;
using NumberBlockId = StrongId<struct NumberBlockTag>;
using PersonId = StrongId<struct PersonTag>;
using PostponementId = StrongId<struct PostponementTag>;
using ProgrammeId = StrongId<struct ProgrammeTag>;
using ProtocolId = StrongId<struct ProtocolTag>;
using RefusalId = StrongId<struct RefusalTag>;
using SessionId = StrongId<struct SessionTag>;
using StaffId = StrongId<struct StaffTag>;
using SubstitutionId = StrongId<struct SubstitutionTag>;
using VenueId = StrongId<struct VenueTag>;
using ViolationId = StrongId<struct ViolationTag>;

} // namespace tanu
