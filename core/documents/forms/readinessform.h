#pragma once

#include "core/documents/forms/sessionheading.h"
#include "core/documents/forms/signers.h"

namespace tanu {

/// Checklist before a session starts: equipment by the programme, access and special conditions (R10).
///
/// - An item that nobody checked yet has an empty box, to be ticked by hand.
struct ReadinessForm {
    static constexpr QLatin1String templateName {"readiness"};

    enum class Mark { Open, Ready, Missing };
    struct Item {
        QString what;
        QString who; ///< the candidate whose condition it is; empty for equipment
        Mark mark = Mark::Open;
        QString note; ///< why the session may start without it
    };

    SessionHeading session;
    QList<Item> equipment;
    QList<Item> conditions;
    QList<Signer> signers;
};

FormData toData(const ReadinessForm& form, Language language);

} // namespace tanu
