#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class TextEdit;

/// Handing over a duplicate (exchange.md 29): first printed, then who collected it and by which identity document.
class DuplicateHandOverPanel final : public StepPanel {
    Q_OBJECT

public:
    DuplicateHandOverPanel(DeskContext& context, const Case& file, QWidget* parent);

    /// The duplicate of the case that waits to be handed over; null if none does.
    [[nodiscard]] static const CaseDuplicate* waitingIn(const Case& file);

    [[nodiscard]] QString verb() const override;
    [[nodiscard]] bool isReady() const override;
    FieldFrame* checkNow() override;
    Result<StepDone> run() override;
    void retranslate() override;
    void follow(const Case& file) override;

private:
    [[nodiscard]] int prints() const;

    QLabel* m_printed;
    QPushButton* m_print;
    TextEdit* m_collectedBy;
    TextEdit* m_identity;
};

} // namespace tanu::desktop
