#include "app/desktop/widgets/languagechoice.h"

#include "app/desktop/shell/words.h"

namespace tanu::desktop {

LanguageChoice::LanguageChoice(QWidget* parent)
    : FieldFrame(parent)
    , m_choice(new SegmentedChoice(QStringLiteral("language"), this))
{
    setEditor(m_choice);
    retranslate();
    connect(m_choice, &SegmentedChoice::valueChanged, this, &LanguageChoice::contentsEdited);
    connect(m_choice, &SegmentedChoice::enterPressed, this, &LanguageChoice::enterPressed);
}

Result<Language> LanguageChoice::value() const
{
    const Result<QString> key = m_choice->value();
    if (!key)
        return key.error();
    return parseLanguage(*key);
}

void LanguageChoice::setValue(Language language)
{
    m_choice->setValue(codeOf(language));
}

bool LanguageChoice::isEmpty() const
{
    return m_choice->isEmpty();
}

void LanguageChoice::clear()
{
    m_choice->clear();
}

std::optional<Error> LanguageChoice::problem() const
{
    return m_choice->problem();
}

void LanguageChoice::retranslate()
{
    m_choice->setOptions({{codeOf(Language::Kazakh), wordOf(Language::Kazakh)},
        {codeOf(Language::Russian), wordOf(Language::Russian)}});
    setFocusProxy(m_choice->focusProxy());
    FieldFrame::retranslate();
}

} // namespace tanu::desktop
