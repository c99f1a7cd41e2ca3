#include "app/desktop/settings/settingspage.h"

#include "app/desktop/context/tableexport.h"
#include "app/desktop/settings/accesssection.h"
#include "app/desktop/settings/backupssection.h"
#include "app/desktop/settings/calendarsection.h"
#include "app/desktop/settings/centersection.h"
#include "app/desktop/settings/classifierssection.h"
#include "app/desktop/settings/commissionssection.h"
#include "app/desktop/settings/journalsection.h"
#include "app/desktop/settings/peoplesection.h"
#include "app/desktop/settings/pricessection.h"
#include "app/desktop/settings/professionssection.h"
#include "app/desktop/settings/programmessection.h"
#include "app/desktop/settings/publicationsection.h"
#include "app/desktop/settings/venuessection.h"
#include "app/desktop/shell/icons.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace tanu::desktop {

namespace {

constexpr int listWidth = 188;

} // namespace

SettingsPage::SettingsPage(
    DeskContext& context, const OpenConnection& openConnection, const SettingsParts& parts, QWidget* parent)
    : Page(parent)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    m_list->setFixedWidth(listWidth);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({space::iconSize, space::iconSize});
    m_list->setObjectName(QStringLiteral("sections"));
    add(QStringLiteral("center"), new CenterSection(context, this));
    add(QStringLiteral("people"), new PeopleSection(context, parts.doors, this));
    add(QStringLiteral("commissions"), new CommissionsSection(context, this));
    add(QStringLiteral("professions"), new ProfessionsSection(context, this));
    add(QStringLiteral("programmes"), new ProgrammesSection(context, this));
    add(QStringLiteral("prices"), new PricesSection(context, this));
    add(QStringLiteral("publication"), new PublicationSection(context, this));
    add(QStringLiteral("calendar"), new CalendarSection(context, this));
    add(QStringLiteral("classifiers"), new ClassifiersSection(context, openConnection, this));
    add(QStringLiteral("journal"), new JournalSection(context, openConnection, this));
    if (parts.backups)
        add(QStringLiteral("backups"), new BackupsSection(context, *parts.backups, this));
    if (parts.venues)
        add(QStringLiteral("venues"), new VenuesSection(context, *parts.venues, this));
    if (parts.languages)
        add(QStringLiteral("access"), new AccessSection(context, *parts.languages, parts.doors, this));
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(!button->isCheckable());
    for (SettingsSection* section : m_sections) {
        for (DataTable* table : section->findChildren<DataTable*>()) {
            if (!table->findChild<TableExport*>())
                new TableExport(context.prompts(), *table, [section] { return section->title(); });
        }
    }
    setContent(content);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::show);
}

void SettingsPage::add(const QString& key, SettingsSection* section)
{
    m_keys.append(key);
    m_sections.push_back(section);
    m_stack->addWidget(section);
    connect(section, &SettingsSection::placeRequested, this, &SettingsPage::placeRequested);
    auto* item = new QListWidgetItem(icon(section->iconName()), QString(), m_list);
    item->setSizeHint({0, space::fieldHeight + space::tiny});
}

SettingsSection& SettingsPage::shown() const
{
    return *m_sections.at(static_cast<size_t>(qMax(0, m_stack->currentIndex())));
}

void SettingsPage::show(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    shown().refresh();
    (void)shown().beginWork();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const QString& key)
{
    if (const auto row = static_cast<int>(m_keys.indexOf(key)); row >= 0)
        m_list->setCurrentRow(row);
}

void SettingsPage::refresh()
{
    shown().refresh();
}

void SettingsPage::takeFocus()
{
    if (QWidget* first = shown().beginWork())
        first->setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

bool SettingsPage::escape()
{
    return shown().escape();
}

bool SettingsPage::isOfUse() const
{
    return shown().isOfUse();
}

void SettingsPage::retranslate()
{
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i]->retranslate();
        m_list->item(static_cast<int>(i))->setText(m_sections[i]->title());
    }
}

PageEntry settingsPage(DeskContext& context, const OpenConnection& openConnection, const SettingsParts& parts)
{
    return {QStringLiteral("settings"), QStringLiteral("settings"), [] { return SettingsPage::tr("Settings"); },
        [&context, openConnection, parts](
            QWidget* parent) { return new SettingsPage(context, openConnection, parts, parent); }, {}, {}};
}

} // namespace tanu::desktop
