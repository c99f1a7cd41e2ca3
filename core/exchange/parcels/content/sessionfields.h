#pragma once

#include "core/domain/incident.h"
#include "core/domain/postponement.h"
#include "core/domain/readiness.h"
#include "core/domain/session.h"
#include "core/domain/substitution.h"
#include "core/domain/violation.h"
#include "core/exchange/parcels/content/parcelfields.h"
#include "core/storage/protocoltable.h"
#include "core/storage/seriestable.h"

namespace tanu {

Cbor cborOf(const Session& session);
Cbor cborOf(const ReadinessCheck& check);
Cbor cborOf(const Incident& incident);
Cbor cborOf(const Violation& violation);
Cbor cborOf(const Substitution& substitution);
Cbor cborOf(const Postponement& postponement);
Cbor cborOf(const ProtocolRow& protocol);
Cbor cborOf(const SeriesNumber& number);

std::optional<Session> readSession(Fields& fields);
std::optional<ReadinessCheck> readReadinessCheck(Fields& fields);
std::optional<Incident> readIncident(Fields& fields);
std::optional<Violation> readViolation(Fields& fields);
std::optional<Substitution> readSubstitution(Fields& fields);
std::optional<Postponement> readPostponement(Fields& fields);
std::optional<ProtocolRow> readProtocol(Fields& fields);
std::optional<SeriesNumber> readSeriesNumber(Fields& fields);

} // namespace tanu
