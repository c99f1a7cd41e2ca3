#include "app/desktop/help/helpwindow.h"

#include "app/desktop/help/helptopics.h"
#include "app/desktop/help/manualbrowser.h"
#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr QSize usualSize(1120, 760);
constexpr QSize smallestSize(760, 480);
constexpr int leftWidth = 288;
constexpr int listTextWidth = 212; ///< of an item beside margins and scroll bar
constexpr int topicRole = Qt::UserRole;

/// High enough for every line: the view would count them without its margins.
QListWidgetItem* addItem(QListWidget& list, const QString& text, const QFont& font)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setFont(font);
    const QRect lines = QFontMetrics(font).boundingRect(0, 0, listTextWidth, space::huge, Qt::TextWordWrap, text);
    item->setSizeHint({0, lines.height() + space::small});
    return item;
}

} // namespace

HelpWindow::HelpWindow(Languages& languages)
    : m_languages(languages)
    , m_manual(languages.current())
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_support(new QPushButton(icon(QStringLiteral("mail")), QString(), this))
    , m_back(addButton(QStringLiteral("chevron-left")))
    , m_forward(addButton(QStringLiteral("chevron-right")))
    , m_contents(addButton(QStringLiteral("list")))
    , m_browser(new ManualBrowser(this))
{
    setWindowIcon(icon(QStringLiteral("help")));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its desk
    setMinimumSize(smallestSize);
    resize(usualSize);
    build();
    addKeys();
    m_browser->setLanguageCode(m_manual.code());
    connect(&m_languages, &Languages::changed, this, &HelpWindow::switchLanguage);
    retranslate();
    showTopic(helptopics::contents);
}

QToolButton* HelpWindow::addButton(const QString& iconName)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({space::iconSize, space::iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void HelpWindow::build()
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildLeft());
    columns->addWidget(buildRight(), 1);
    const std::array<QWidget*, 7> order {m_search, m_list, m_support, m_back, m_forward, m_contents, m_browser};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

QWidget* HelpWindow::buildLeft()
{
    auto* left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    rows->setSpacing(space::small);
    rows->addWidget(m_search);
    rows->addWidget(m_nothing);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_support);
    m_search->setMinimumHeight(space::fieldHeight);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width that words wrap at never changes
    m_list->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_support->setObjectName(QStringLiteral("support"));
    m_support->hide();
    m_nothing->hide();
    setRole(m_nothing, "quietText");
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::read);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::chosen);
    connect(m_list, &QListWidget::itemActivated, this, &HelpWindow::read);
    connect(m_support, &QPushButton::clicked, this, &HelpWindow::supportRequested);
    return left;
}

QWidget* HelpWindow::buildRight()
{
    auto* right = new QWidget(this);
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, space::medium, 0, 0);
    rows->setSpacing(space::small);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, 0, space::medium, 0);
    for (QToolButton* button : {m_back, m_forward, m_contents})
        bar->addWidget(button);
    bar->addStretch(1);
    rows->addLayout(bar);
    rows->addWidget(m_browser, 1);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_contents, &QToolButton::clicked, this, [this] { showTopic(helptopics::contents); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &ManualBrowser::topicChanged, this, &HelpWindow::told);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    return right;
}

void HelpWindow::addKeys()
{
    addKey(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_browser->backward(); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_browser->forward(); });
    addKey(QKeySequence(Qt::ALT | Qt::Key_Home), [this] { showTopic(helptopics::contents); });
    addKey(QKeySequence(Qt::Key_F1), [this] { showTopic(helptopics::contents); });
    addKey(QKeySequence(Qt::Key_Escape), [this] { escape(); });
}

void HelpWindow::addKey(const QKeySequence& key, std::function<void()> act)
{
    connect(new QShortcut(key, this), &QShortcut::activated, this, std::move(act));
}

void HelpWindow::open(const QString& topic)
{
    showTopic(topic);
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showTopic(const QString& topic)
{
    m_browser->showTopic(m_manual.chapter(topic) ? topic : helptopics::contents);
}

void HelpWindow::offerSupport(bool isThere)
{
    m_support->setVisible(isThere);
}

QString HelpWindow::topic() const
{
    return m_browser->topic();
}

void HelpWindow::switchLanguage()
{
    m_manual = Manual(m_languages.current());
    m_search->clear();
    fillList();
    m_browser->setLanguageCode(m_manual.code());
    told(topic());
}

void HelpWindow::retranslate()
{
    m_search->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find in the manual"));
    m_nothing->setText(tr("No page holds these words."));
    m_list->setAccessibleName(tr("Contents of the manual"));
    m_support->setText(tr("Ask the &support"));
    m_browser->setAccessibleName(tr("Page of the manual"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_back, tr("Back (Alt+Left)"));
    name(m_forward, tr("Forward (Alt+Right)"));
    name(m_contents, tr("Contents (F1)"));
    fillList();
    told(topic());
}

void HelpWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    if (isSearching())
        addHits();
    else
        addChapters();
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    told(topic());
}

void HelpWindow::addChapters()
{
    const QFont font = fontOf(TextSize::Text);
    auto* contents = addItem(*m_list, tr("Contents"), font);
    contents->setData(topicRole, helptopics::contents);
    QString group;
    for (const Manual::Chapter& chapter : m_manual.chapters()) {
        if (chapter.group != group) {
            auto* heading = addItem(*m_list, chapter.group, fontOf(TextSize::Quiet, true));
            heading->setFlags(Qt::NoItemFlags);
            heading->setForeground(colours()[ColourRole::QuietText]);
        }
        group = chapter.group;
        auto* item = addItem(*m_list, chapter.title, font);
        item->setData(topicRole, chapter.topic);
    }
}

void HelpWindow::addHits()
{
    for (const Manual::Hit& hit : m_manual.find(m_search->text())) {
        auto* item = addItem(*m_list, hit.title + QLatin1Char('\n') + hit.passage, fontOf(TextSize::Text));
        item->setData(topicRole, hit.topic);
    }
}

void HelpWindow::chosen(QListWidgetItem* item)
{
    if (!item || item->data(topicRole).toString().isEmpty())
        return;
    showTopic(item->data(topicRole).toString());
    m_browser->markWords(searchedWords(m_search->text()));
}

void HelpWindow::read()
{
    if (m_list->count() == 0)
        return;
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    chosen(m_list->currentItem());
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::escape()
{
    if (m_search->text().isEmpty()) {
        close();
        return;
    }
    m_search->clear();
    m_browser->markWords({});
}

bool HelpWindow::isSearching() const
{
    return !searchedWords(m_search->text()).isEmpty();
}

void HelpWindow::markInContents(const QString& topic)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(topicRole).toString() == topic && !topic.isEmpty())
            m_list->setCurrentRow(row);
    }
}

void HelpWindow::told(const QString& topic)
{
    if (!isSearching()) // of the pages found, the one that was chosen stays marked
        markInContents(topic);
    const Manual::Chapter* chapter = m_manual.chapter(topic);
    const QString manual = tr("Tanu: manual");
    setWindowTitle(chapter ? QString(chapter->title + QStringLiteral(" — ") + manual) : manual);
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fillList();
    QWidget::changeEvent(event);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown = watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (!isDown || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    return true;
}

} // namespace tanu::desktop
