#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

namespace tanu::desktop {

class AttachmentCard;
class FileDropList;

/// A further paper of the package (R4.2): described, with its scan if there is one.
class AttachPanel final : public StepPanel {
    Q_OBJECT

public:
    AttachPanel(DeskContext& context, const Case& file, QWidget* parent);

    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;

private:
    AttachmentCard* m_card;
    FileDropList* m_scan;
};

} // namespace tanu::desktop
