#pragma once

#include "app/desktop/shell/languages.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class SegmentedChoice;

/// The first thing that anybody sees: the language, and the three ways to begin.
class Beginning final : public QWidget {
    Q_OBJECT

public:
    Beginning(Languages& languages, QWidget* parent);

    /// Whether a demo center lies there already and is only opened.
    void setDemoIsThere(bool isThere);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void centerWanted();
    void venueWanted();
    void demoWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QWidget* way(QLabel* words, QPushButton* button);

    Languages& m_languages;
    QLabel* m_welcome;
    QLabel* m_purpose;
    SegmentedChoice* m_language;
    QLabel* m_centerWords;
    QPushButton* m_center;
    QLabel* m_venueWords;
    QPushButton* m_venue;
    QLabel* m_demoWords;
    QPushButton* m_demo;
    bool m_demoIsThere = false;
};

} // namespace tanu::desktop
