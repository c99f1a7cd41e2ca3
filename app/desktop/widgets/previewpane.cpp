#include "app/desktop/widgets/previewpane.h"

#include "app/desktop/shell/icons.h"

#include <QtCore/QEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

#include <array>

namespace tanu::desktop {

namespace {

constexpr int screenDpi = 96;
constexpr int leastZoom = 25;
constexpr int greatestZoom = 400;
constexpr int zoomStep = 25;

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_paper(new QWidget(this))
    , m_zoomText(new QLabel(this))
    , m_countText(new QLabel(this))
    , m_out(addTool(QStringLiteral("−"), QKeySequence(Qt::CTRL | Qt::Key_Minus)))
    , m_in(addTool(QStringLiteral("+"), QKeySequence(Qt::CTRL | Qt::Key_Plus)))
    , m_tools(new QHBoxLayout)
    , m_print(new QPushButton(icon(QStringLiteral("print"), ColourRole::AccentText), QString(), this))
    , m_save(new QPushButton(icon(QStringLiteral("save")), QString(), this))
{
    setRole(m_print, "primary");
    setRole(m_countText, "quiet");
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    QHBoxLayout* tools = m_tools;
    tools->setSpacing(space::small);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_out, m_zoomText, m_in, m_countText})
        tools->addWidget(widget);
    tools->addStretch(1);
    tools->addWidget(m_save);
    tools->addWidget(m_print);
    new QVBoxLayout(m_paper);
    m_paper->setProperty("role", QStringLiteral("scrolled"));
    m_paper->layout()->setSpacing(space::large);
    m_area->setWidget(m_paper);
    m_area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addLayout(tools);
    layout->addWidget(m_area, 1);
    connect(m_out, &QToolButton::clicked, this, [this] { setZoom(m_zoom - zoomStep); });
    connect(m_in, &QToolButton::clicked, this, [this] { setZoom(m_zoom + zoomStep); });
    m_save->setObjectName(QStringLiteral("savePaper"));
    connect(m_print, &QPushButton::clicked, this, &PreviewPane::printRequested);
    connect(m_save, &QPushButton::clicked, this, &PreviewPane::saveRequested);
    auto* whole = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), this);
    whole->setContext(Qt::WidgetWithChildrenShortcut);
    connect(whole, &QShortcut::activated, this, [this] { setZoom(100); });
    retranslate();
}

QToolButton* PreviewPane::addTool(const QString& sign, const QKeySequence& key)
{
    auto* button = new QToolButton(this);
    button->setText(sign);
    button->setFixedHeight(space::fieldHeight);
    button->setMinimumWidth(space::fieldHeight);
    button->setShortcut(key);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void PreviewPane::setPages(std::vector<QImage> pages, int dpi)
{
    m_pages = std::move(pages);
    m_dpi = dpi;
    for (QLabel* sheet : m_sheets)
        delete sheet;
    m_sheets.clear();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        auto* sheet = new QLabel(m_paper);
        m_paper->layout()->addWidget(sheet);
        m_paper->layout()->setAlignment(sheet, Qt::AlignHCenter | Qt::AlignTop);
        m_sheets.push_back(sheet);
    }
    lay();
    retranslate();
}

void PreviewPane::setZoom(int percent)
{
    m_zoom = qBound(leastZoom, percent, greatestZoom);
    lay();
    retranslate();
    Q_EMIT zoomChanged(m_zoom);
}

void PreviewPane::setAccented(bool accented)
{
    setRole(m_print, accented ? "primary" : "");
    m_print->setIcon(icon(QStringLiteral("print"), accented ? ColourRole::AccentText : ColourRole::Text));
}

void PreviewPane::lay()
{
    const qreal ratio = devicePixelRatioF();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QSize wanted = m_pages[i].size() * (ratio * screenDpi * m_zoom / (100.0 * m_dpi));
        QPixmap drawn =
            QPixmap::fromImage(m_pages[i].scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        drawn.setDevicePixelRatio(ratio);
        m_sheets[i]->setPixmap(drawn);
        m_sheets[i]->setFixedSize(drawn.deviceIndependentSize().toSize());
    }
}

void PreviewPane::retranslate()
{
    m_out->setToolTip(tr("Smaller (Ctrl+−)"));
    m_in->setToolTip(tr("Larger (Ctrl++)"));
    m_out->setAccessibleName(tr("Smaller"));
    m_in->setAccessibleName(tr("Larger"));
    m_zoomText->setText(tr("%1 %").arg(m_zoom));
    m_countText->setText(tr("pages: %1").arg(pageCount()));
    m_countText->setVisible(pageCount() > 1);
    for (size_t i = 0; i < m_sheets.size(); ++i)
        m_sheets[i]->setAccessibleName(tr("Page %1").arg(i + 1));
    fitTools();
}

void PreviewPane::fitTools()
{
    const std::array buttons {std::pair {m_save, tr("Save as PDF")}, std::pair {m_print, tr("Print")}};
    for (const auto& [button, words] : buttons) {
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setText(words);
    }
    for (const auto& [button, words] : buttons) {
        m_tools->invalidate();
        if (m_tools->sizeHint().width() > width())
            button->setText({});
    }
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P)); // a new text takes the keys of the one before away
}

void PreviewPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTools();
}

/// Only what is shown has the measures of the style.
void PreviewPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitTools();
}

void PreviewPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
