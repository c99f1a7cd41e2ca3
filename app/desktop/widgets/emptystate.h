#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;

namespace tanu::desktop {

/// What stands where there is nothing yet: one sentence and the button that fills it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    /// The action may be null; its text is the button's.
    EmptyState(const QString& iconName, QAction* action, QWidget* parent);

    void setSentence(const QString& text);

private:
    QLabel* m_sentence;
};

} // namespace tanu::desktop
