#pragma once

#include "core/services/applications/registerapplication.h"
#include "core/services/queries/referencequery.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace tanu::desktop {

class DeskContext;

/// An old file as the form takes it up (R19).
struct RetakeForm {
    ApplicationId of;
    QString numberText; ///< of the old case
    QJsonObject draft; ///< the form filled in
    std::vector<NewAttachment> papers;
};

/// What the form of Annex 1 asks of the services; knows no widgets.
class IntakeController {
public:
    explicit IntakeController(DeskContext& context);

    /// Those for which applications are taken today (L15.1), in Kazakh order.
    [[nodiscard]] Result<std::vector<ProfessionRow>> professions() const;
    /// The programme with its content; null for a null id or one that cannot be read. Kept while it is the same.
    const Programme* programme(const ProgrammeId& id);

    /// A form without anything in it, to be filled.
    [[nodiscard]] static ApplicationFields emptyFields();
    /// Everything that refuses the form by itself; see `problemsOf`.
    [[nodiscard]] std::vector<FieldProblem> problems(const ApplicationFields& fields, const Profession* profession);
    [[nodiscard]] std::vector<ApplicationWarning> warnings(const ApplicationFields& fields);

    /// Errors: those of RegisterApplication.
    Result<RegisteredApplication> registerApplication(const ApplicationFields& fields,
        const std::vector<NewAttachment>& attachments, const std::vector<ApplicationWarning>& confirmed,
        const std::optional<ApplicationId>& retakeOf = std::nullopt);

    /// The form as the old file fills it in. Errors: those of RetakeQuery.
    [[nodiscard]] Result<RetakeForm> retake(const ApplicationId& old);

private:
    DeskContext& m_context;
    std::optional<Programme> m_programme;
};

} // namespace tanu::desktop
