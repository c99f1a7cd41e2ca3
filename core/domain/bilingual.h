#pragma once

#include "core/domain/values/language.h"

#include <QtCore/QString>

namespace tanu {

/// The same words in the state language and in Russian: what is printed is in the candidate's (R9.2).
struct Bilingual {
    QString kk;
    QString ru;

    [[nodiscard]] const QString& in(Language language) const
    {
        return language == Language::Kazakh ? kk : ru;
    }
    friend bool operator==(const Bilingual&, const Bilingual&) = default;
};

} // namespace tanu
