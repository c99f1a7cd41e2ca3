#pragma once

#include "app/desktop/widgets/textedit.h"
#include "core/domain/bilingual.h"

namespace tanu::desktop {

/// Two fields side by side for the same words in the state language and in Russian (R9.2). Owned by the parent that
/// lays them out.
struct BilingualEdit {
    TextEdit* kk;
    TextEdit* ru;

    /// Fields `CODE_kk` and `CODE_ru`.
    BilingualEdit(const QString& code, int greatestLength, QWidget* parent);

    /// `label` with ", in Kazakh" and ", in Russian" behind it.
    void setLabel(const QString& label);
    void setRequired(bool required);
    void setReadOnly(bool readOnly);
    [[nodiscard]] Bilingual value() const; ///< trimmed; empty where nothing stands
    void setValue(const Bilingual& words);
    [[nodiscard]] std::vector<FieldFrame*> row() const { return {kk, ru}; }
};

} // namespace tanu::desktop
