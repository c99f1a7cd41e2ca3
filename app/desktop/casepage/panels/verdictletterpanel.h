#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QPushButton;

namespace tanu::desktop {

class ChannelChoice;

/// The decision on the appeal goes to the candidate (R22, L22.3): look at the letter, send it, record by which channel.
class VerdictLetterPanel final : public StepPanel {
    Q_OBJECT

public:
    VerdictLetterPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] QString letter() const;

    AppealId m_appeal;
    ChannelChoice* m_channel;
    QPushButton* m_look;
};

} // namespace tanu::desktop
