#pragma once

#include "core/services/certificates/numberblocks.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace tanu::desktop {

class StateChip;

/// How many numbers of documents the center still has; warns below 20 and when none is left (A2, exchange.md 18).
class NumberStockLine final : public QWidget {
    Q_OBJECT

public:
    explicit NumberStockLine(QWidget* parent);

    void tell(const NumberStock& stock);
    [[nodiscard]] QString text() const;

private:
    StateChip* m_chip;
};

} // namespace tanu::desktop
