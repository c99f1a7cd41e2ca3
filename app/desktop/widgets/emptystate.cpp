#include "app/desktop/widgets/emptystate.h"

#include "app/desktop/shell/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tanu::desktop {

namespace {

constexpr int pictureSize = 48;
constexpr int sentenceWidth = 420;

} // namespace

EmptyState::EmptyState(const QString& iconName, QAction* action, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
{
    auto* picture = new QToolButton(this);
    picture->setIcon(icon(iconName, ColourRole::QuietText));
    picture->setIconSize({pictureSize, pictureSize});
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(space::large);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    if (action) {
        m_button = new QPushButton(this);
        setRole(m_button, "primary");
        const auto follow = [this, action] {
            m_button->setText(action->text());
            m_button->setEnabled(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, m_button, follow);
        connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

bool EmptyState::takeFocus()
{
    if (!m_button || !m_button->isEnabled())
        return false;
    m_button->setFocus(Qt::OtherFocusReason);
    return true;
}

void EmptyState::setSentence(const QString& text)
{
    m_sentence->setText(text);
    m_sentence->setFixedHeight(m_sentence->heightForWidth(sentenceWidth));
    setAccessibleName(text);
}

} // namespace tanu::desktop
