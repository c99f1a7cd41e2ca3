#include "app/desktop/settings/centersection.h"

#include "app/desktop/settings/centerform.h"
#include "app/desktop/widgets/banner.h"
#include "core/services/center/savecenter.h"
#include "core/services/queries/centerquery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

CenterSection::CenterSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_form(new CenterForm(this))
    , m_save(new QPushButton(this))
{
    setRole(m_save, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    auto* scroll = new QScrollArea(this);
    setRole(m_form, "scrolled");
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(scroll, 1);
    layout->addWidget(m_save, 0, Qt::AlignRight);
    setFocusProxy(m_form);
    connect(m_form, &CenterForm::edited, this, [this] { m_isEdited = true; });
    connect(m_save, &QPushButton::clicked, this, &CenterSection::save);
}

QString CenterSection::title() const
{
    return tr("Center");
}

void CenterSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::SaveCenter);
    m_save->setEnabled(isAllowed);
    m_form->setReadOnly(!isAllowed);
    if (m_isEdited)
        return;
    const auto center = CenterQuery(context().connection()).profile();
    if (!center)
        banner().showError(center.error());
    else if (center->has_value())
        m_form->setValue(**center);
    m_isEdited = false;
}

void CenterSection::save()
{
    const auto center = m_form->check();
    if (!center)
        return;
    Desk desk = context().desk();
    const auto saved = SaveCenter(desk).run(*center);
    if (!saved) {
        if (!m_form->showError(saved.error()))
            banner().showError(saved.error());
        return;
    }
    m_isEdited = false;
    context().tellChanged();
    tellDone(tr("The profile was saved."));
}

void CenterSection::retranslate()
{
    m_save->setText(tr("&Save"));
}

} // namespace tanu::desktop
