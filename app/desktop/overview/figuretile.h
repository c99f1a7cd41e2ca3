#pragma once

#include "app/desktop/overview/overviewsections.h"

#include <QtWidgets/QFrame>

class QLabel;

namespace tanu::desktop {

class ElidedLabel;

/// One main figure: its name, the number, and that of the period before in quiet text.
class FigureTile final : public QFrame {
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent);

    void setFigure(const OverviewFigure& figure, const QString& periodBefore);

private:
    ElidedLabel* m_name;
    QLabel* m_value;
    ElidedLabel* m_before;
};

} // namespace tanu::desktop
