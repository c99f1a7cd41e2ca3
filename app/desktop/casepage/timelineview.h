#pragma once

#include "app/desktop/casepage/foldedtimeline.h"
#include "core/services/queries/casequery.h"
#include "core/services/starter/starterregisters.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tanu::desktop {

/// Everything that happened in a case, a card each, the way `timelineOf` tells it; what repeats itself is folded, and stays
/// open where somebody opened it.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent);

    void show(const Case& file, const StarterRegisters& registers);

Q_SIGNALS:
    void paperRequested(const QString& paper);

private:
    QWidget* widgetFor(const TimelineFold& fold);

    QVBoxLayout* m_cards;
    QSet<QString> m_opened;
};

} // namespace tanu::desktop
