#pragma once

#include "app/desktop/shell/theme.h"
#include "core/base/error.h"

#include <QtWidgets/QFrame>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace tanu::desktop {

class ClauseTag;

/// A message on the page itself: what was done, what must be known, or why something was refused, with the
/// clause and at most one button. Hidden until it has something to say.
///
/// - When the language changes, a refusal and what is said by a function speak the new one. A finished sentence of success is
///   over by then and goes; any other finished one is said anew by whoever said it.
class Banner final : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent);

    using Sentence = std::function<QString()>;

    void say(Tone tone, const QString& text, const QString& clause = {});
    /// The sentence is made now, and again in each language.
    void say(Tone tone, const Sentence& sentence, const QString& clause = {});
    void showError(const Error& error);

    /// The button; null takes it away.
    void setAction(QAction* action);
    /// To its button; false if it has none.
    bool takeFocus();
    void setClosable(bool closable);
    void dismiss();
    /// Whether it has a button, which then takes the focus of the banner.
    [[nodiscard]] bool isOffering() const { return m_action != nullptr; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retell();
    void tell(const QString& text);
    void translate();

    Sentence m_sentence; ///< none: what is said is finished
    QString m_language; ///< in which it was said
    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
    ClauseTag* m_clause;
    QPushButton* m_button;
    QToolButton* m_close;
    QAction* m_action = nullptr;
};

} // namespace tanu::desktop
