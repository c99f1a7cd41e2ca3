#include "app/desktop/settings/publicationsection.h"

#include "app/desktop/settings/publicationwords.h"
#include "app/desktop/settings/publicprofileform.h"
#include "app/desktop/widgets/banner.h"
#include "core/services/center/publishprofile.h"
#include "core/services/center/savepublicprofile.h"
#include "core/services/queries/centerquery.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

PublicationSection::PublicationSection(DeskContext& context, QWidget* parent)
    : SettingsSection(context, parent)
    , m_standing(new QLabel(this))
    , m_form(new PublicProfileForm(this))
    , m_save(new QPushButton(this))
    , m_publish(new QPushButton(this))
{
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_publish->setObjectName(QStringLiteral("publish"));
    setRole(m_publish, "primary");
    auto* scroll = new QScrollArea(this);
    setRole(m_form, "scrolled");
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(m_standing);
    layout->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_save);
    foot->addWidget(m_publish);
    layout->addLayout(foot);
    setFocusProxy(m_form);
    connect(m_form, &PublicProfileForm::edited, this, [this] { m_isEdited = true; });
    connect(m_save, &QPushButton::clicked, this, &PublicationSection::save);
    connect(m_publish, &QPushButton::clicked, this, &PublicationSection::publish);
}

QString PublicationSection::title() const
{
    return tr("Publication");
}

void PublicationSection::refresh()
{
    const bool isAllowed = tellAllowed(Action::PublishProfile);
    m_form->setReadOnly(!isAllowed);
    m_save->setEnabled(isAllowed);
    m_publish->setEnabled(isAllowed);
    const auto publication = PublicationQuery(context().connection()).load();
    if (!publication)
        return banner().showError(publication.error());
    m_standing->setText(publicationText(*publication, context().clock().today()));
    if (m_isEdited)
        return;
    m_form->setValue(withHead(publication->profile));
    m_isEdited = false;
}

/// Of the staff, where nobody was named yet.
PublicProfile PublicationSection::withHead(PublicProfile profile) const
{
    if (!profile.head.isEmpty())
        return profile;
    if (const auto head = CenterQuery(context().connection()).head())
        profile.head = head->name.full();
    return profile;
}

void PublicationSection::showError(const Error& error)
{
    if (!m_form->showError(error))
        banner().showError(error);
}

bool PublicationSection::keep()
{
    Desk desk = context().desk();
    if (const auto saved = SavePublicProfile(desk).run(m_form->value()); !saved) {
        showError(saved.error());
        return false;
    }
    m_isEdited = false;
    return true;
}

void PublicationSection::save()
{
    if (!keep())
        return;
    context().tellChanged();
    refresh();
    tellDone(tr("It was saved."));
}

void PublicationSection::publish()
{
    if (!keep())
        return;
    Desk desk = context().desk();
    if (const auto published = PublishProfile(desk).run(); !published) {
        m_isEdited = true; // the field at fault keeps its reason, whoever reads anew
        context().tellChanged();
        return showError(published.error());
    }
    context().tellChanged();
    refresh();
    tellDone(tr("It goes to the platform with the next exchange."));
}

void PublicationSection::retranslate()
{
    m_save->setText(tr("&Save"));
    m_publish->setText(tr("&Publish"));
    refresh();
}

} // namespace tanu::desktop
