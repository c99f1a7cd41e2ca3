#pragma once

#include "app/desktop/applications/intakecontroller.h"
#include "app/desktop/shell/pageregistry.h"

namespace tanu::desktop {

class Banner;
class DraftKeeper;
class IntakeForm;
class WarningsBox;

/// Intake by Annex 1 (R4.1 to R4.5): a form that loses nothing.
///
/// - What is half typed is kept (DraftKeeper) and comes back when the page is opened, with a word of when it was left.
/// - Ctrl+Enter registers; a refusal stands at its field or in the banner and keeps every word.
/// - `open` takes `retake/<id of a case that was not passed>`: the old file fills the form in (R19).
/// - Success opens the case.
class IntakePage final : public Page {
    Q_OBJECT

public:
    IntakePage(DeskContext& context, QWidget* parent);
    ~IntakePage() override;
    Q_DISABLE_COPY_MOVE(IntakePage)

    [[nodiscard]] QString title() const override;
    void open(const QString& key) override;
    void refresh() override;
    [[nodiscard]] bool leave() override;

protected:
    void retranslate() override;

private:
    void build();
    void formEdited();
    void followProgramme();
    void showLive();
    void showWarnings(const ApplicationFields& fields);
    [[nodiscard]] QJsonObject content();
    void clearForm();
    void resumeDraft();
    void resumeRetake(const QJsonObject& draft);
    void takeUp(const ApplicationId& old);
    void tellRetake(const QString& numberText);
    void startAnew();
    void registerForm();
    [[nodiscard]] bool isComplete(const ApplicationFields& fields);
    void registered(const RegisteredApplication& application);

    DeskContext& m_context;
    IntakeController m_controller;
    Banner* m_banner;
    WarningsBox* m_warnings;
    IntakeForm* m_form;
    QAction* m_register;
    QAction* m_anew;
    DraftKeeper* m_keeper;
    std::optional<ApplicationId> m_retakeOf; ///< R19: the case that the form takes up again
    std::optional<ApplicationId> m_wanted; ///< asked for by `open`, not shown yet
};

/// The form, reached from the list and by Ctrl+N.
PageEntry intakePage(DeskContext& context);

} // namespace tanu::desktop
