#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QPushButton;

namespace tanu::desktop {

class ChannelChoice;
class TextEdit;

/// The notice of date, time and place (R6.1): look at it, send it, record by which channel; for an online session with
/// the links that the candidate is sent (R11.1).
class NoticePanel final : public StepPanel {
    Q_OBJECT

public:
    NoticePanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] bool isOnline() const;

    ChannelChoice* m_channel;
    TextEdit* m_access;
    TextEdit* m_proctoring;
    QPushButton* m_look;
};

} // namespace tanu::desktop
