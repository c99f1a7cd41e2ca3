#pragma once

#include "core/documents/template/formdata.h"
#include "core/domain/staff.h"
#include "core/domain/values/language.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace tanu {

/// One of a commission who signs a paper.
struct Signer {
    CommissionSeat seat = CommissionSeat::Member;
    QString name;
};

/// What a seat is called on paper: `Төраға`, `Член комиссии`.
QString seatTitle(CommissionSeat seat, Language language);

/// Rows of the partial `signers.html`: `seat`, `name`.
QList<FormData> rowsOf(const QList<Signer>& signers, Language language);

} // namespace tanu
