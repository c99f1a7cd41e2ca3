#include "app/desktop/gate/gatecard.h"

#include "app/desktop/shell/theme.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/segmentedchoice.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>

namespace tanu::desktop {

namespace {

QLabel* words(const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    setRole(label, role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

void tell(QLabel& label, const QString& text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

GateCard::GateCard(Languages& languages, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_language(new SegmentedChoice(QStringLiteral("language"), this))
    , m_owner(words("quietText", this))
    , m_heading(words("page", this))
    , m_explanation(words("quietText", this))
    , m_banner(new Banner(this))
    , m_rows(nullptr)
{
    setAutoFillBackground(true);
    std::vector<Choice> options;
    for (const ScreenLanguage language : allScreenLanguages)
        options.push_back({codeOf(language), nameOf(language)});
    m_language->setOptions(options);
    m_owner->setAlignment(Qt::AlignHCenter);
    auto* card = new QFrame(this);
    setRole(card, "card");
    card->setFixedWidth(cardWidth);
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(space::vast, space::huge, space::vast, space::huge);
    m_rows->setSpacing(space::large);
    for (QWidget* widget : std::initializer_list<QWidget*> {m_heading, m_explanation, m_banner})
        m_rows->addWidget(widget);
    // Between stretches: an alignment would count the lines of its words by the width of the window.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::large);
    layout->addWidget(m_language, 0, Qt::AlignRight);
    layout->addStretch(2);
    layout->addWidget(m_owner);
    layout->addLayout(middle);
    layout->addStretch(3);
    followLanguage();
    connect(m_language, &FieldFrame::valueChanged, this, [this] {
        if (const auto code = m_language->value())
            m_languages.switchTo(screenLanguageOf(*code));
    });
}

void GateCard::followLanguage()
{
    const QSignalBlocker quiet(m_language);
    m_language->setValue(codeOf(m_languages.current()));
}

void GateCard::setOwner(const QString& name)
{
    tell(*m_owner, name);
}

QString GateCard::heading() const
{
    return m_heading->text();
}

void GateCard::setHeading(const QString& text)
{
    tell(*m_heading, text);
    setAccessibleName(text);
}

void GateCard::setExplanation(const QString& text)
{
    tell(*m_explanation, text);
}

void GateCard::add(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void GateCard::addButtons(std::initializer_list<QWidget*> buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch(1);
    for (QWidget* button : buttons)
        row->addWidget(button);
    m_rows->addLayout(row);
}

void GateCard::showAt(std::initializer_list<FieldFrame*> fields, const Error& error)
{
    for (FieldFrame* field : fields) {
        if (field->objectName() != error.arguments.value(0))
            continue;
        field->showError(error);
        return field->setFocus(Qt::OtherFocusReason);
    }
    m_banner->showError(error);
}

void GateCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        followLanguage();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace tanu::desktop
