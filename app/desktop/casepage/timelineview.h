#pragma once

#include "core/services/queries/casequery.h"
#include "core/services/starter/starterregisters.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tanu::desktop {

/// Everything that happened in a case, a card each, the way `timelineOf` tells it.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent);

    void show(const Case& file, const StarterRegisters& registers);

Q_SIGNALS:
    void paperRequested(const QString& paper);

private:
    QVBoxLayout* m_cards;
};

} // namespace tanu::desktop
