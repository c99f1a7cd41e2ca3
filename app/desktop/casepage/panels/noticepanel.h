#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QPushButton;

namespace tanu::desktop {

class ChannelChoice;

/// The notice of date, time and place (R6.1): look at it, send it, record by which channel.
class NoticePanel final : public StepPanel {
    Q_OBJECT

public:
    NoticePanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    ChannelChoice* m_channel;
    QPushButton* m_look;
};

} // namespace tanu::desktop
