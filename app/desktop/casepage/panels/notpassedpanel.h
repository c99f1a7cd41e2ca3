#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class ChannelChoice;
class TextArea;

/// The notice of not passing with recommendations and the right to retake (R19).
class NotPassedPanel final : public StepPanel {
    Q_OBJECT

public:
    NotPassedPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    TextArea* m_recommendations;
    ChannelChoice* m_channel;
};

} // namespace tanu::desktop
