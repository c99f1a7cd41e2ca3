#pragma once

#include "app/desktop/widgets/segmentedchoice.h"
#include "core/domain/values/language.h"

namespace tanu::desktop {

/// The candidate's choice of the state language or Russian (R9.2).
class LanguageChoice final : public FieldFrame {
    Q_OBJECT

public:
    explicit LanguageChoice(QWidget* parent);

    [[nodiscard]] Result<Language> value() const;
    void setValue(Language language);
    [[nodiscard]] bool isEmpty() const override;
    void clear() override;
    [[nodiscard]] std::optional<Error> problem() const override;

protected:
    void retranslate() override;

private:
    SegmentedChoice* m_choice;
};

} // namespace tanu::desktop
