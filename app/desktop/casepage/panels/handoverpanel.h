#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QLabel;
class QPushButton;

namespace tanu::desktop {

class TextEdit;

/// Printing and handing over the document (R18.1, exchange.md 29): first printed, then who collected it and by which
/// identity document.
class HandOverPanel final : public StepPanel {
    Q_OBJECT

public:
    HandOverPanel(DeskContext& context, const Case& file, QWidget* parent);

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
