#pragma once

#include "app/desktop/widgets/chip.h"

namespace tanu::desktop {

/// State of a case, session or document: icon, word, colour, in that order of weight.
class StateChip final : public Chip {
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent)
        : Chip(parent)
    {
    }

    void setState(const QString& word, Tone tone, const QString& iconName = {});
};

} // namespace tanu::desktop
