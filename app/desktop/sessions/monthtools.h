#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;

namespace tanu::desktop {

/// The name of the shown month between the buttons that turn it, and the one that leads back to today.
class MonthTools final : public QWidget {
    Q_OBJECT

public:
    explicit MonthTools(QWidget* parent);

    void tell(int year, int month);
    void retranslate();

Q_SIGNALS:
    void turned(int months); ///< by so many
    void todayWanted();

private:
    QToolButton* m_before;
    QLabel* m_name;
    QToolButton* m_after;
    QToolButton* m_today;
};

} // namespace tanu::desktop
