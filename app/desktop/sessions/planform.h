#pragma once

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/shell/place.h"
#include "core/services/queries/sessionquery.h"
#include "core/services/sessions/sessionplan.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace tanu::desktop {

class AccountWarning;
class Banner;
class ChoiceEdit;
class DateEdit;
class FieldFrame;
class SegmentedChoice;
class TextEdit;
class TimeEdit;

/// Plans a session, or changes a planned one (R6, R9).
///
/// - Every refusal stands at the field it is about; a day off is asked about once (Prompts) and then taken.
/// - The date's hint tells the first day that R6.2 allows for notices that are sent today.
/// - The place of the session before is proposed, before the first one the address of the center.
/// - Who of the chosen commission cannot sign in is named at once (S1).
/// - Enter in the last field, the button and the page's Ctrl+Enter do the same.
class PlanForm final : public QFrame {
    Q_OBJECT

public:
    PlanForm(DeskContext& context, QWidget* parent);

    /// A new session on this day, with an invalid one on the first that R6.2 allows; of this programme, if one is named.
    void startPlanning(QDate date, const QString& programme = {});
    /// A planned session; its programme stays.
    void startChanging(const SessionView& session);
    /// As the button does: stores it, or leads to what is wrong.
    void save();

Q_SIGNALS:
    void planned(const tanu::SessionId& session);
    void changed(int noticesToRenew);
    void cancelled();
    void placeRequested(const tanu::desktop::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillChoices();
    void fillModes();
    void build();
    void retranslate();
    void hintFirstDay();
    void tellAccounts();
    [[nodiscard]] std::vector<FieldFrame*> fields() const;
    [[nodiscard]] QString likelyPlace() const;
    [[nodiscard]] SessionPlan plan() const;
    [[nodiscard]] FieldFrame* fieldOf(const Error& error) const;
    Result<void> store(const SessionPlan& plan);
    void refuse(const Error& error, const SessionPlan& plan);
    bool confirmDayOff(const SessionPlan& plan);

    DeskContext& m_context;
    std::optional<SessionId> m_changing;
    std::vector<Programme> m_programmes;
    QLabel* m_heading;
    Banner* m_banner;
    ChoiceEdit* m_programme;
    ChoiceEdit* m_commission;
    AccountWarning* m_accounts;
    DateEdit* m_date;
    TimeEdit* m_time;
    SegmentedChoice* m_mode;
    TextEdit* m_place;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace tanu::desktop
