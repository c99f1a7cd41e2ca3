#pragma once

#include "core/documents/forms/centerdetails.h"
#include "core/documents/forms/signers.h"

#include <QtCore/QDate>

namespace tanu {

/// Decision of the appeal commission with votes and reasons (R22).
///
/// - R23: upheld, the center issues the document of recognition; the signed protocol stays as it is.
struct AppealDecisionForm {
    static constexpr QLatin1String templateName {"appeal-decision"};

    enum class Vote { Uphold, Reject, None };
    struct Voter {
        CommissionSeat seat = CommissionSeat::Member;
        QString name;
        Vote vote = Vote::None;
    };

    CenterDetails center;
    QString number; ///< of the appeal
    QDate received; ///< by the center
    QDate date; ///< of the decision
    QString orderNumber; ///< that formed the appeal commission
    QDate orderDate;
    QString personName;
    QString iin;
    QString profession;
    QString nqfLevel;
    QString protocolNumber;
    QDate protocolDate;
    QString grounds;
    QString reasons;
    bool isUpheld = false;
    QList<Voter> voters; ///< the secretary signs and has no vote
};

FormData toData(const AppealDecisionForm& form, Language language);

} // namespace tanu
