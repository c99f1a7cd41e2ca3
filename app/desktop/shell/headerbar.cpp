#include "app/desktop/shell/headerbar.h"

#include "app/desktop/shell/elidedlabel.h"
#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int findWidth = 220;
constexpr int badgeIconSize = 16;

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return "neutral";
    case Tone::Accent:
        return "accent";
    case Tone::Good:
        return "good";
    case Tone::Warning:
        return "warning";
    case Tone::Danger:
        return "danger";
    }
    Q_UNREACHABLE();
}

ColourRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return ColourRole::Text;
    case Tone::Accent:
        return ColourRole::Accent;
    case Tone::Good:
        return ColourRole::Good;
    case Tone::Warning:
        return ColourRole::Warning;
    case Tone::Danger:
        return ColourRole::Danger;
    }
    Q_UNREACHABLE();
}

QToolButton* iconButton(const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({space::iconSize, space::iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void name(QToolButton* button, const QString& text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QFrame(parent)
    , m_back(iconButton(QStringLiteral("chevron-left"), this))
    , m_center(new ElidedLabel(this))
    , m_find(new QPushButton(icon(QStringLiteral("search"), ColourRole::QuietText), QString(), this))
    , m_exchange(new QPushButton(this))
    , m_actor(nullptr)
    , m_languageButton(nullptr)
    , m_themeButton(nullptr)
    , m_help(nullptr)
    , m_actorMenu(new QMenu(this))
    , m_languageMenu(new QMenu(this))
    , m_themeMenu(new QMenu(this))
    , m_languageChoice(new QActionGroup(this))
    , m_themeChoice(new QActionGroup(this))
{
    setRole(this, "header");
    setRole(m_center, "strong");
    setRole(m_find, "find");
    setRole(m_exchange, "badge");
    m_find->setMinimumWidth(findWidth);
    m_exchange->setIconSize({badgeIconSize, badgeIconSize});
    setFixedHeight(space::toolbarHeight + 1);
    m_actor = addMenuButton(QStringLiteral("user"), m_actorMenu);
    m_actor->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_languageButton = addMenuButton(QStringLiteral("language"), m_languageMenu);
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_themeButton = addMenuButton(QStringLiteral("moon"), m_themeMenu);
    m_help = iconButton(QStringLiteral("help"), this);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::small, 0, space::large, 0);
    layout->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_back, m_center, m_find, m_exchange, m_actor, m_languageButton, m_themeButton, m_help})
        layout->addWidget(widget, widget == m_center ? 1 : 0);

    connect(m_back, &QToolButton::clicked, this, &HeaderBar::backRequested);
    connect(m_find, &QPushButton::clicked, this, &HeaderBar::findRequested);
    connect(m_exchange, &QPushButton::clicked, this, &HeaderBar::exchangeRequested);
    connect(m_help, &QToolButton::clicked, this, &HeaderBar::helpRequested);
    buildLanguageMenu();
    buildThemeMenu();
    retranslate();
}

QToolButton* HeaderBar::addMenuButton(const QString& iconName, QMenu* menu)
{
    QToolButton* button = iconButton(iconName, this);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void HeaderBar::buildLanguageMenu()
{
    for (const ScreenLanguage language : allScreenLanguages) {
        QAction* action = m_languageMenu->addAction(nameOf(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        m_languageChoice->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageChosen(language); });
    }
}

void HeaderBar::buildThemeMenu()
{
    for (const ThemeMode mode : {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark}) {
        QAction* action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(mode));
        m_themeChoice->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] { Q_EMIT themeChosen(mode); });
    }
}

void HeaderBar::setCenterName(const QString& centerName)
{
    m_center->setWhole(centerName);
}

void HeaderBar::setActors(const std::vector<Actor>& actors, const QString& currentId)
{
    m_actorMenu->clear();
    m_actor->setText({});
    for (const Actor& actor : actors) {
        QAction* action = m_actorMenu->addAction(
            actor.roles.isEmpty() ? actor.name : QString(actor.name + QStringLiteral(" — ") + actor.roles));
        action->setCheckable(true);
        action->setChecked(actor.id == currentId);
        const QString id = actor.id;
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT actorChosen(id); });
        if (actor.id == currentId)
            m_actor->setText(actor.name);
    }
    m_actorMenu->addSeparator();
    connect(m_actorMenu->addAction(icon(QStringLiteral("lock")), tr("Lock  Ctrl+L")), &QAction::triggered, this,
        &HeaderBar::lockRequested);
    connect(m_actorMenu->addAction(icon(QStringLiteral("key")), tr("Change my password…")), &QAction::triggered, this,
        &HeaderBar::passwordChangeRequested);
    connect(m_actorMenu->addAction(icon(QStringLiteral("arrow-right")), tr("Sign out")), &QAction::triggered, this,
        &HeaderBar::signOutRequested);
}

void HeaderBar::setExchange(const ExchangeState& state, const QDateTime& now)
{
    m_state = state;
    m_stateAt = now;
    const Tone tone = badgeTone(state);
    m_exchange->setText(badgeText(state, now));
    m_exchange->setIcon(icon(badgeIcon(state), roleOf(tone)));
    m_exchange->setAccessibleName(tr("Exchange with the platform: %1").arg(m_exchange->text()));
    m_exchange->setToolTip(m_exchange->accessibleName());
    setLook(m_exchange, "tone", QString::fromLatin1(toneName(tone)));
}

void HeaderBar::setLanguage(ScreenLanguage language)
{
    for (QAction* action : m_languageChoice->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    m_languageButton->setText(codeOf(language).toUpper());
}

void HeaderBar::setThemeMode(ThemeMode mode)
{
    for (QAction* action : m_themeChoice->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(mode));
}

void HeaderBar::setBackEnabled(bool enabled)
{
    m_back->setEnabled(enabled);
}

QString HeaderBar::exchangeText() const
{
    return m_exchange->text();
}

QString HeaderBar::actorName() const
{
    return m_actor->text();
}

void HeaderBar::retranslate()
{
    m_find->setText(tr("Find  Ctrl+K"));
    m_find->setToolTip(tr("Person, application, protocol, document or page"));
    m_find->setAccessibleName(tr("Find"));
    name(m_back, tr("Back (Esc)"));
    name(m_actor, tr("Acting person"));
    name(m_languageButton, tr("Language of the screen"));
    name(m_themeButton, tr("Light or dark"));
    name(m_help, tr("Help (F1)"));
    const std::array texts{tr("As the system"), tr("Light"), tr("Dark")};
    for (QAction* action : m_themeChoice->actions())
        action->setText(texts.at(static_cast<size_t>(action->data().toInt())));
    setExchange(m_state, m_stateAt);
}

void HeaderBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
