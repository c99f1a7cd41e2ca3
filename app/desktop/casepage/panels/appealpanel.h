#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class DateEdit;
class TextArea;

/// An appeal as it came (R20, R21); says at once whether it is late.
class AppealPanel final : public StepPanel {
    Q_OBJECT

public:
    AppealPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    void tellTerm();
    [[nodiscard]] std::optional<QDate> lastDay() const;

    TextArea* m_grounds;
    DateEdit* m_receivedOn;
};

} // namespace tanu::desktop
