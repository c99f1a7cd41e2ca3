#include "app/desktop/overview/figuretile.h"

#include "app/desktop/shell/elidedlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

FigureTile::FigureTile(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_value(new QLabel(this))
    , m_before(new ElidedLabel(this))
{
    setRole(this, "card");
    setRole(m_name, "quiet");
    setRole(m_value, "page");
    setRole(m_before, "quiet");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::small, space::small);
    layout->setSpacing(0);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_before);
}

void FigureTile::setFigure(const OverviewFigure& figure, const QString& periodBefore)
{
    m_name->setWhole(figure.name);
    m_value->setText(figure.value);
    const QString before = figure.before.isEmpty() ? QString() : tr("before: %1").arg(figure.before);
    m_before->setWhole(before);
    setToolTip(figure.before.isEmpty() ? figure.name : QStringLiteral("%1\n%2: %3").arg(figure.name, periodBefore, figure.before));
    setAccessibleName(QStringLiteral("%1: %2, %3").arg(figure.name, figure.value, before));
    QPalette palette = m_value->palette();
    palette.setColor(QPalette::WindowText, figure.tone == Tone::Neutral ? colours()[ColourRole::Text] : colours().text(figure.tone));
    m_value->setPalette(palette);
}

} // namespace tanu::desktop
