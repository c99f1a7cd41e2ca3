#include "app/desktop/settings/publicprofileform.h"

#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/textarea.h"
#include "app/desktop/widgets/textedit.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

namespace tanu::desktop {

namespace {

constexpr int shownLines = 2;

} // namespace

PublicProfileForm::PublicProfileForm(QWidget* parent)
    : QWidget(parent)
    , m_section(new FormSection(this))
    , m_structure(makeBoth("structure"))
    , m_activity(makeBoth("activity"))
    , m_hours(makeBoth("hours"))
    , m_accessibility(makeBoth("accessibility"))
    , m_head(new TextEdit(QStringLiteral("head"), longestProfileLine, this))
    , m_site(new TextEdit(QStringLiteral("site"), longestProfileLine, this))
{
    m_head->setObjectName(QStringLiteral("head"));
    m_site->setObjectName(QStringLiteral("site"));
    m_section->addRow({m_head, m_site});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    layout->addStretch(1);
    setFocusProxy(m_structure.kk);
    for (const FieldFrame* field : m_section->fields())
        connect(field, &FieldFrame::valueChanged, this, &PublicProfileForm::edited);
    retranslate();
}

PublicProfileForm::Both PublicProfileForm::makeBoth(const char* code)
{
    const QString name = QString::fromLatin1(code);
    const Both fields {new TextArea(name + QStringLiteral("_kk"), longestProfileText, this),
        new TextArea(name + QStringLiteral("_ru"), longestProfileText, this)};
    fields.kk->setLines(shownLines);
    fields.ru->setLines(shownLines);
    fields.kk->setObjectName(name + QStringLiteral("_kk"));
    fields.ru->setObjectName(name + QStringLiteral("_ru"));
    m_section->addPair({fields.kk, fields.ru});
    return fields;
}

void PublicProfileForm::setLabel(const Both& fields, const QString& label)
{
    fields.kk->setLabel(tr("%1, in Kazakh").arg(label));
    fields.ru->setLabel(tr("%1, in Russian").arg(label));
}

void PublicProfileForm::retranslate()
{
    m_section->setHeading(tr("What everybody may read of the center"));
    m_section->setExplanation(tr("Name, address, telephone, professions and prices are published with it."));
    setLabel(m_structure, tr("Structure"));
    m_structure.kk->setHint(tr("Divisions and places of the exam"));
    m_structure.ru->setHint(tr("Divisions and places of the exam"));
    m_accessibility.kk->setHint(tr("Conditions for persons with disabilities"));
    m_accessibility.ru->setHint(tr("Conditions for persons with disabilities"));
    setLabel(m_activity, tr("Activity"));
    setLabel(m_hours, tr("Working hours"));
    setLabel(m_accessibility, tr("Accessibility"));
    m_head->setLabel(tr("Head of the center"));
    m_site->setLabel(tr("Website"));
    m_site->setHint(tr("Begins with https://"));
}

void PublicProfileForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublicProfileForm::setValue(const PublicProfile& profile)
{
    const auto show = [](const Both& fields, const Bilingual& words) {
        fields.kk->setValue(words.kk);
        fields.ru->setValue(words.ru);
    };
    show(m_structure, profile.structure);
    show(m_activity, profile.activity);
    show(m_hours, profile.hours);
    show(m_accessibility, profile.accessibility);
    m_head->setValue(profile.head);
    m_site->setValue(profile.site);
}

PublicProfile PublicProfileForm::value() const
{
    const auto typed = [](const Both& fields) { return Bilingual {fields.kk->text(), fields.ru->text()}; };
    return {typed(m_structure), typed(m_activity), typed(m_hours), typed(m_accessibility), m_head->text(), m_site->text()};
}

bool PublicProfileForm::showError(const Error& error)
{
    return m_section->showError(error);
}

void PublicProfileForm::setReadOnly(bool readOnly)
{
    m_section->setEnabled(!readOnly);
}

} // namespace tanu::desktop
