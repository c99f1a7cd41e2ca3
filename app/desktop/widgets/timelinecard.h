#pragma once

#include <QtCore/QDateTime>
#include <QtWidgets/QFrame>

#include <vector>

class QVBoxLayout;

namespace tanu::desktop {

/// What happened, who did it, when, and the papers of it.
struct TimelineEntry {
    struct Paper {
        QString id;
        QString title;
    };

    QString icon;
    QString what;
    QString who = {};
    QDateTime when = {};
    QString detail = {}; ///< quiet, more lines
    QString clause = {};
    std::vector<Paper> papers = {};
};

/// One card of a case's timeline; a button for each paper.
class TimelineCard final : public QFrame {
    Q_OBJECT

public:
    TimelineCard(const TimelineEntry& entry, QWidget* parent);

    /// Below everything else.
    void addWidget(QWidget* widget);

Q_SIGNALS:
    void paperRequested(const QString& id);

private:
    QWidget* papersRow(const TimelineEntry& entry);

    QVBoxLayout* m_rows;
};

} // namespace tanu::desktop
