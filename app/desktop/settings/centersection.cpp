#include "app/desktop/settings/centersection.h"

#include "app/desktop/settings/accreditationendpanel.h"
#include "app/desktop/settings/centerform.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "core/services/center/endaccreditation.h"
#include "core/services/center/savecenter.h"
#include "core/services/queries/centerquery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

CenterSection::CenterSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_form(new CenterForm(this))
    , m_endPanel(new AccreditationEndPanel(context.calendar(), this))
    , m_end(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_end->setObjectName(QStringLiteral("end"));
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
    layout->addWidget(m_endPanel);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_end);
    foot->addStretch(1);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    setFocusProxy(m_form);
    connect(m_form, &CenterForm::edited, this, [this] { m_isEdited = true; });
    connect(m_save, &QPushButton::clicked, this, &CenterSection::save);
    connect(m_end, &QPushButton::clicked, this, [this] {
        m_endPanel->ask(this->context().clock().today());
        m_end->hide();
    });
    connect(m_endPanel, &AccreditationEndPanel::given, this, &CenterSection::end);
    connect(m_endPanel, &AccreditationEndPanel::cancelled, m_end, &QWidget::show);
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
    const auto center = CenterQuery(context().connection()).profile();
    if (!center)
        return banner().showError(center.error());
    if (!center->has_value())
        return;
    tellEnd(**center);
    if (m_isEdited)
        return;
    m_form->setValue(**center);
    m_isEdited = false;
}

void CenterSection::tellEnd(const Center& center)
{
    m_ended = center.ended;
    m_end->setVisible(!m_ended && m_endPanel->isHidden());
    m_end->setEnabled(context().may(Action::EndAccreditation));
    if (m_ended)
        banner().say(Tone::Danger,
            tr("The accreditation ended on %1: %2.").arg(dateText(m_ended->on), m_ended->ground), QStringLiteral("L26.6"));
}

void CenterSection::end(QDate on, const QString& ground)
{
    Desk desk = context().desk();
    if (const auto ended = EndAccreditation(desk).run(on, ground); !ended)
        return m_endPanel->showError(ended.error());
    m_endPanel->hide();
    context().tellChanged();
    refresh();
}

bool CenterSection::escape()
{
    if (m_endPanel->isHidden())
        return false;
    m_endPanel->cancel();
    return true;
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
    m_end->setText(tr("Record the end of the accreditation…"));
}

} // namespace tanu::desktop
