#include "app/desktop/widgets/banner.h"

#include "app/desktop/shell/errortext.h"
#include "app/desktop/shell/icons.h"
#include "app/desktop/widgets/clausetag.h"
#include "core/domain/rules/clauses.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Good:
        return QStringLiteral("check");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("danger");
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_clause(new ClauseTag(this))
    , m_button(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(QStringLiteral("close")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_clause);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    setMinimumHeight(space::toolbarHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_button->hide();
    setFocusProxy(m_button);
    hide();
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    retell();
}

void Banner::say(Tone tone, const QString& text, const QString& clause)
{
    m_sentence = nullptr;
    m_tone = tone;
    tell(text);
    m_clause->setClause(clause);
    retell();
    show();
}

void Banner::say(Tone tone, const Sentence& sentence, const QString& clause)
{
    say(tone, sentence(), clause);
    m_sentence = sentence;
}

void Banner::tell(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_language = QLocale().name();
}

void Banner::translate()
{
    if (m_action)
        m_button->setText(m_action->text());
    if (m_sentence)
        tell(m_sentence());
    else if (m_tone == Tone::Good && !isHidden() && m_language != QLocale().name())
        dismiss();
}

void Banner::showError(const Error& error)
{
    say(Tone::Danger, [error] { return textOf(error); }, clauseOf(error));
}

void Banner::setAction(QAction* action)
{
    m_action = action;
    m_button->setVisible(action);
    if (action)
        m_button->setText(action->text());
}

bool Banner::takeFocus()
{
    if (!m_action)
        return false;
    m_button->setFocus(Qt::OtherFocusReason);
    return true;
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::dismiss()
{
    hide();
    Q_EMIT dismissed();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::retell()
{
    m_icon->setPixmap(
        iconPixmap(iconOf(m_tone), colours().text(m_tone), space::iconSize, devicePixelRatioF()));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    update();
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().text(m_tone), 1));
    painter.setBrush(colours().soft(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retell();
    QFrame::changeEvent(event);
}

} // namespace tanu::desktop
