#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QLineEdit>

namespace tanu::desktop {

/// Knows what the line with the focus held when the focus came to it: Esc takes back what was typed there since, before it
/// means anything else in the window.
class TypedBack final : public QObject {
    Q_OBJECT

public:
    /// A child of the window.
    explicit TypedBack(QWidget& window);

    /// False if nothing was typed there since.
    bool takeBack();

private:
    void follow(QWidget* now);

    QWidget& m_window;
    QPointer<QLineEdit> m_line;
    QString m_before;
};

} // namespace tanu::desktop
