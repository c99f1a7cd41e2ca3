#pragma once

#include "app/desktop/casepage/panels/momentfields.h"
#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class ChoiceEdit;
class TextArea;

/// Another day because of a technical fault of an online procedure (R11.2), made from an entry of the session's log where
/// there is one.
class MoveForFaultPanel final : public StepPanel {
    Q_OBJECT

public:
    MoveForFaultPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] const Incident* chosen() const;
    void takeFromLog();

    ChoiceEdit* m_entry;
    TextArea* m_nature;
    MomentFields m_occurred;
};

} // namespace tanu::desktop
