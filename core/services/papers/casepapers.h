#pragma once

#include "core/documents/forms/acquaintanceform.h"
#include "core/documents/forms/applicationform.h"
#include "core/documents/forms/contractform.h"
#include "core/documents/forms/noticeform.h"
#include "core/documents/forms/notpassedform.h"
#include "core/documents/forms/refusalform.h"
#include "core/services/desk.h"
#include "core/services/papers/paper.h"

namespace tanu {

/// The papers of one case, filled in from the tables. Reads only.
/// Errors of all: NotFound{what is missing, id}, RowCorrupt, those of the database.

/// Annex 1 (R4.1).
Result<Paper<ApplicationForm>> applicationForm(Desk& desk, const ApplicationId& id);
/// R5.3. NotFound{"contract", id} before there is one; so for the others.
Result<Paper<ContractForm>> contractForm(Desk& desk, const ApplicationId& id);
/// R5.2.
Result<Paper<RefusalForm>> refusalForm(Desk& desk, const ApplicationId& id);
/// R6.1: the last notice; before it was recorded a preview with today's date and without a number.
/// R7, R11.2: a new date says what lifted the ten working days of R6.2; R11.1: the links of an online candidate.
Result<Paper<NoticeForm>> noticeForm(Desk& desk, const ApplicationId& id);
/// One of several, with the session as it is known now. NotFound{"notice", id} for one of another case.
Result<Paper<NoticeForm>> noticeForm(Desk& desk, const ApplicationId& id, const NoticeId& notice);
/// R8.1: the sheet to be signed.
Result<Paper<AcquaintanceForm>> acquaintanceForm(Desk& desk, const ApplicationId& id);
/// R19: the notice; before it was recorded a preview with the recommendations that the commission drafted.
Result<Paper<NotPassedForm>> notPassedForm(Desk& desk, const ApplicationId& id);

} // namespace tanu
