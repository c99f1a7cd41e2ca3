#include "app/desktop/shell/finder.h"

#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

namespace tanu::desktop {

namespace {

constexpr int greatestWidth = 640;
constexpr int greatestHeight = 480;
constexpr int indexRole = Qt::UserRole;

QString iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Command:
        return QStringLiteral("arrow-right");
    case FoundKind::Person:
        return QStringLiteral("user");
    case FoundKind::Application:
        return QStringLiteral("applications");
    case FoundKind::Protocol:
        return QStringLiteral("protocols");
    case FoundKind::Document:
        return QStringLiteral("certificates");
    }
    Q_UNREACHABLE();
}

} // namespace

Finder::Finder(FindItems find, QWidget* window)
    : QFrame(window)
    , m_find(std::move(find))
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setRole(this, "popover");
    setAutoFillBackground(true);
    setRole(m_text, "finder");
    setRole(m_hint, "quiet");
    setRole(m_list, "plain");
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({space::iconSize, space::iconSize});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    m_hint->setContentsMargins(space::small, 0, space::small, space::tiny);
    m_text->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &Finder::search);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::choose);
    retranslate();
    hide();
}

void Finder::openOver()
{
    m_text->clear();
    search();
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void Finder::place()
{
    const QSize window = parentWidget()->size();
    const int width = qMin(greatestWidth, window.width() - 2 * space::huge);
    const int height = qMin(greatestHeight, window.height() - 3 * space::vast);
    setGeometry((window.width() - width) / 2, space::toolbarHeight + space::large, width, height);
    layout()->invalidate();
    layout()->activate();
    resize(width, height - m_list->height() % space::rowHeight); // the last row is whole
}

void Finder::search()
{
    m_items = m_find(m_text->text().simplified(), limit);
    std::stable_sort(m_items.begin(), m_items.end(),
        [](const FoundItem& a, const FoundItem& b) { return a.kind < b.kind; });
    fill();
}

void Finder::fill()
{
    m_list->clear();
    for (int i = 0; i < m_items.size(); ++i) {
        if (i == 0 || m_items.at(i - 1).kind != m_items.at(i).kind)
            addHeading(m_items.at(i).kind);
        addItem(i);
    }
    m_list->setCurrentRow(m_items.isEmpty() ? -1 : 1);
    const bool nothing = m_items.isEmpty() && !m_text->text().isEmpty();
    m_hint->setText(nothing ? tr("Nothing found.") : tr("Arrows choose, Enter opens, Esc closes"));
}

void Finder::addHeading(FoundKind kind)
{
    const std::array words{
        tr("Pages and actions"), tr("People"), tr("Applications"), tr("Protocols"), tr("Documents")};
    auto* heading = new QListWidgetItem(words.at(static_cast<size_t>(kind)), m_list);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(fontOf(TextSize::Quiet, true));
    heading->setData(indexRole, -1);
    heading->setSizeHint({0, space::rowHeight});
}

void Finder::addItem(int index)
{
    const FoundItem& found = m_items.at(index);
    const QString line = found.detail.isEmpty()
        ? found.title
        : QString(found.title + QStringLiteral(" · ") + found.detail);
    auto* item = new QListWidgetItem(icon(iconOf(found.kind), ColourRole::QuietText), line, m_list);
    item->setData(indexRole, index);
    item->setSizeHint({0, space::rowHeight});
}

void Finder::move(int step)
{
    for (int row = m_list->currentRow() + step; row >= 0 && row < m_list->count(); row += step) {
        if (m_list->item(row)->data(indexRole).toInt() < 0)
            continue;
        m_list->setCurrentRow(row);
        return;
    }
}

void Finder::choose()
{
    const QListWidgetItem* current = m_list->currentItem();
    if (!current || current->data(indexRole).toInt() < 0)
        return;
    const FoundItem item = m_items.at(current->data(indexRole).toInt());
    hide();
    Q_EMIT chosen(item);
}

bool Finder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible() && isActiveWindow())
        hide();
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (event->type() == QEvent::ShortcutOverride) {
        if (key == Qt::Key_Escape)
            event->accept();
        return key == Qt::Key_Escape;
    }
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

void Finder::retranslate()
{
    m_text->setPlaceholderText(tr("Name, IIN, number or page"));
    m_text->setAccessibleName(tr("Find"));
    m_list->setAccessibleName(tr("Found"));
}

void Finder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
