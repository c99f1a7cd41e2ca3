#pragma once

#include "core/base/error.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class TextArea;

/// Asks for the reason of something that cannot be undone, on the page itself: heading, consequence, reason, and the
/// button with the verb. Hidden until `ask`; Esc is the page's: `cancel`.
class ReasonPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget* parent);

    void ask(const QString& heading, const QString& consequence, const QString& verb);
    void showError(const Error& error);
    void cancel();
    /// The button of the act.
    void press();

Q_SIGNALS:
    void given(const QString& reason);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void give();
    void retranslate();

    QLabel* m_heading;
    QLabel* m_consequence;
    TextArea* m_reason;
    QPushButton* m_act;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
