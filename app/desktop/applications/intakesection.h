#pragma once

#include "app/desktop/applications/draftbook.h"
#include "app/desktop/widgets/formsection.h"
#include "core/domain/intake/intake.h"

namespace tanu::desktop {

/// A section of the form of Annex 1 (R4.1): its editors, what they give to the application, how they are kept.
class IntakeSection : public FormSection {
    Q_OBJECT

public:
    using FormSection::FormSection;

    /// Sets every text.
    virtual void retranslate() = 0;
    /// Writes what is typed into the fields; what is wrong or missing stays empty there.
    virtual void read(ApplicationFields& fields) const = 0;
    /// Enters its editors into the draft.
    virtual void keep(DraftBook& book) = 0;
    /// As in a new form.
    virtual void reset(QDate today) = 0;
    /// The editor of a problem; null if it is not in this section.
    [[nodiscard]] virtual FieldFrame* fieldOf(IntakeField field) const = 0;
    /// The programme that is chosen now; null for none.
    virtual void follow(const Programme* programme);
};

} // namespace tanu::desktop
