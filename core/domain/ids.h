#pragma once

#include "core/base/strongid.h"

namespace tanu {

using ApplicationId = StrongId<struct ApplicationTag>;
using AttachmentId = StrongId<struct AttachmentTag>;
using CertificateId = StrongId<struct CertificateTag>;
using CommissionId = StrongId<struct CommissionTag>;
using ContractId = StrongId<struct ContractTag>;
using NoticeId = StrongId<struct NoticeTag>;
using NumberBlockId = StrongId<struct NumberBlockTag>;
using PersonId = StrongId<struct PersonTag>;
using ProgrammeId = StrongId<struct ProgrammeTag>;
using ProtocolId = StrongId<struct ProtocolTag>;
using RefusalId = StrongId<struct RefusalTag>;
using SessionId = StrongId<struct SessionTag>;
using StaffId = StrongId<struct StaffTag>;

} // namespace tanu
