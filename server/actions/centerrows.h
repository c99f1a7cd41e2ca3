#pragma once

#include "server/registers/registerrow.h"
#include "server/storage/accreditationtable.h"
#include "server/storage/centertable.h"

namespace tanu::server {

/// The centers as rows of the register `centers` (P7.4, L11.2), each as it stands on this day.
/// `accreditations` by number, one for each center.
std::vector<RegisterRow> rowsOf(const std::vector<RegisteredCenter>& centers,
    const QHash<QString, Accreditation>& accreditations, QDate today);

} // namespace tanu::server
