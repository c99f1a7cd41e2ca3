#pragma once

#include "core/base/error.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace tanu::desktop {

/// Why the program cannot open the data of the center, in plain words, with what to do about it.
class ProblemWindow final : public QWidget {
    Q_OBJECT

public:
    ProblemWindow(const Error& error, const QString& folder);

    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString advice() const;

    Error m_error;
    QString m_data;
    QLabel* m_heading;
    QLabel* m_reason;
    QLabel* m_advice;
    QLabel* m_place;
    QPushButton* m_retry;
    QPushButton* m_close;
};

} // namespace tanu::desktop
