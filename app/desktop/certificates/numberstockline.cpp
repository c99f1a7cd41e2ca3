#include "app/desktop/certificates/numberstockline.h"

#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/statechip.h"

#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

NumberStockLine::NumberStockLine(QWidget* parent)
    : QWidget(parent)
    , m_chip(new StateChip(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chip);
}

void NumberStockLine::tell(const NumberStock& stock)
{
    const QString left = tr("numbers left: %1 of %2").arg(countText(stock.remaining), countText(stock.granted));
    const Tone tone = stock.remaining == 0 ? Tone::Danger : stock.isLow() ? Tone::Warning : Tone::Neutral;
    m_chip->setState(left, tone, QStringLiteral("stamp"));
    m_chip->setExplanation(stock.isLow()
            ? tr("Synchronize to get more numbers from the platform.")
            : tr("Serial numbers that the platform granted to this center in advance (A2)."));
}

QString NumberStockLine::text() const
{
    return m_chip->text();
}

} // namespace tanu::desktop
