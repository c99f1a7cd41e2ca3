#pragma once

#include "app/desktop/widgets/linefield.h"
#include "core/domain/values/workcalendar.h"

class QAction;

namespace tanu::desktop {

/// A date as dd.MM.yyyy: eight digits are enough, the points come by themselves.
///
/// - Arrow down with Alt, or the button, opens the month; arrows choose, Enter takes, Esc closes.
/// - With a calendar (not owned, may be null) days off are marked and the note says why the day chosen is
/// off.
class DateEdit final : public LineField {
    Q_OBJECT

public:
    DateEdit(QString field, const WorkCalendar* calendar, QWidget* parent);

    /// Errors: FieldEmpty{field}, ImpossibleDate{typed}.
    [[nodiscard]] Result<QDate> value() const;
    void setValue(QDate date);
    [[nodiscard]] std::optional<Error> problem() const override;
    void openMonth();

protected:
    void textEdited() override;
    void retranslate() override;
    [[nodiscard]] QString tidied(const QString& text) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellDayOff();

    QString m_field;
    const WorkCalendar* m_calendar;
    QAction* m_open;
};

} // namespace tanu::desktop
