#pragma once

#include "core/services/deed.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/sessions/protocolcontent.h"
#include "core/storage/protocoltable.h"

namespace tanu {

struct CaseCorrected {
    CaseState from = CaseState::Passed;
    CaseState to = CaseState::Passed;
    bool cancelled = false; ///< a living document was voided
};

/// One case of a correction.
struct CaseCorrection {
    const ProtocolContent& content; ///< of the correction
    const ProtocolRow& protocol; ///< the correction, signed
    const ProtocolContent::Candidate& before; ///< as the replaced protocol says
    const ProtocolContent::Candidate& after;
};

/// What a signed correction does to one of its cases (R17.2): state, terms, results, document, outcome.
/// Errors: those of CorrectProtocol.
Result<CaseCorrected> correctCase(Deed& deed, const CaseCorrection& correction, const WorkCalendar& calendar);

} // namespace tanu
