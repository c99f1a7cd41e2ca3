#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace tanu::desktop {

/// What stands where there is nothing yet: one sentence and the button that fills it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// The action may be null; its text is the button's.
    EmptyState(const QString& iconName, QAction* action, QWidget* parent);

    void setSentence(const QString& text);
    /// To its button; false if it has none, or none that can be pressed.
    bool takeFocus();

private:
    QLabel* m_sentence;
    QPushButton* m_button = nullptr;
};

} // namespace tanu::desktop
