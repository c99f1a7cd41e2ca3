#pragma once

#include "core/base/error.h"
#include "core/domain/values/workcalendar.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class DateEdit;
class TextArea;

/// Asks for the day and the ground on which the accreditation was ended (L26.6). Hidden until `ask`.
class AccreditationEndPanel final : public QFrame {
    Q_OBJECT

public:
    AccreditationEndPanel(const WorkCalendar& calendar, QWidget* parent);

    void ask(QDate today);
    void cancel();
    void showError(const Error& error);

Q_SIGNALS:
    void given(QDate on, const QString& ground);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void give();
    void retranslate();

    QLabel* m_heading;
    QLabel* m_consequence;
    DateEdit* m_on;
    TextArea* m_ground;
    QPushButton* m_act;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
