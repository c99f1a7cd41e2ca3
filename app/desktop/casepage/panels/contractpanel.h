#pragma once

#include "app/desktop/casepage/panels/steppanel.h"

class QLabel;

namespace tanu::desktop {

/// The service contract (R5.3, L15.3): the price of the list on this day is shown before it is concluded.
class ContractPanel final : public StepPanel {
    Q_OBJECT

public:
    ContractPanel(DeskContext& context, const Case& file, QWidget* parent);

    [[nodiscard]] bool isReady() const override { return m_hasPrice; }
    Result<StepDone> run() override;
    void retranslate() override;

private:
    [[nodiscard]] QString payer() const;

    QLabel* m_price;
    QLabel* m_payer;
    bool m_hasPrice = false;
};

} // namespace tanu::desktop
