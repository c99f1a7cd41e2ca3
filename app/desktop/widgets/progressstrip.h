#pragma once

#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tanu::desktop {

/// Long work: what is being done, how many of how many, and a stop. Hidden when nothing runs.
class ProgressStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent);

    /// `total` 0: not known yet.
    void start(const QString& what, int total);
    void advance(int done);
    void finish();

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tell();

    QLabel* m_what;
    QLabel* m_many;
    QProgressBar* m_bar;
    QPushButton* m_stop;
};

} // namespace tanu::desktop
