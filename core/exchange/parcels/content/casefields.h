#pragma once

#include "core/domain/application.h"
#include "core/domain/substitution.h"
#include "core/exchange/parcels/content/parcelfields.h"
#include "core/storage/assessmenttable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/obligationtable.h"
#include "core/storage/sessioncandidatetable.h"

namespace tanu {

/// The paper by which a candidate is identified (R9), with its scan.
struct CarriedPaper {
    AttachmentRow row;
    QByteArray scan;
};

/// Only what the procedure needs of an application (exchange.md 21): no address, no phone, no e-mail, no texts about
/// knowledge, and none of the case that it takes up again. What is left out is empty when it is read.
Cbor cborOf(const Application& application);
Cbor cborOf(const CarriedPaper& paper);
Cbor cborOf(const SessionCandidateRow& place);
Cbor cborOf(const AssessmentRow& mark);
Cbor cborOf(const ObligationRow& obligation);

std::optional<Application> readApplication(Fields& fields);
std::optional<CarriedPaper> readCarriedPaper(Fields& fields);
std::optional<SessionCandidateRow> readPlace(Fields& fields);
std::optional<AssessmentRow> readMark(Fields& fields);
std::optional<ObligationRow> readObligation(Fields& fields);

} // namespace tanu
