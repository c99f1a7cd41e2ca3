#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class ChannelChoice;
class SegmentedChoice;
class TextArea;

/// The head decides whether a late appeal is heard (R20); a refusal goes out as a letter.
class AdmissionPanel final : public StepPanel {
    Q_OBJECT

public:
    AdmissionPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isRefused() const;
    Result<StepDone> refuse();

    AppealId m_appeal;
    SegmentedChoice* m_decision;
    TextArea* m_reason;
    ChannelChoice* m_channel;
};

} // namespace tanu::desktop
