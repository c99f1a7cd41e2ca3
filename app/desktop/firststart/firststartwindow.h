#pragma once

#include "app/desktop/exchange/longwork.h"
#include "app/desktop/firststart/firststartplan.h"
#include "app/desktop/shell/languages.h"
#include "core/documents/forms/recoverykeyform.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tanu::desktop {

class AccountFields;
class Banner;
class Beginning;
class CenterForm;
class CommissionForm;
class FormSection;
class ProgressStrip;
class StaffList;
class StepStrip;
class Summary;
class TypedBack;

/// The first start: language, then the center in four more steps, or the demo center, or a venue. With the last step comes the
/// administrator's login and password, and after it the recovery key, which nobody gets past unseen (S1).
///
/// - Errors stand at their field; nothing typed is lost between the steps, back and forth.
/// - Enter goes to the next field, Ctrl+Enter to the next step. Esc takes back what is being typed in a field, else it goes a
///   step back.
class FirstStartWindow final : public QWidget {
    Q_OBJECT

public:
    using Told = std::function<void(int)>;

    /// Who really makes it; `makeCenter` and `buildDemo` run in a worker thread, the others in that of the window.
    struct Makers {
        std::function<Result<void>()> prepareCenter;
        std::function<Result<MadeCenter>(const FirstStartPlan&)> makeCenter;
        /// The sheet of the recovery key. Errors: Cancelled if no printer was chosen.
        std::function<Result<void>(const RecoveryKeyForm&)> printKey;
        bool demoIsThere = false;
        std::function<Result<void>()> prepareDemo;
        std::function<Result<void>(const IsStopped&, const Told&)> buildDemo;
    };
    enum Step { Language, Profile, People, Commissions, Check };

    FirstStartWindow(Makers makers, Languages& languages);
    ~FirstStartWindow() override;

    [[nodiscard]] Step step() const;

    /// Makes the center; again after `passphraseWanted`.
    void make();

Q_SIGNALS:
    /// There is no keychain: the keys need a passphrase first (S2).
    void passphraseWanted();
    void centerMade(const tanu::StaffId& administrator);
    void demoMade();
    /// This computer shall be a venue of a center that works elsewhere (V1).
    void venueWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void retranslate();
    void go(Step step);
    void next();
    void back();
    void escape();
    [[nodiscard]] bool isStepRight();
    [[nodiscard]] bool isCommissionRight();
    void setMaking(bool isMaking);
    void takeCenter(const Result<MadeCenter>& made);
    void showKey(const MadeCenter& made);
    void openDemo();
    void takeDemo(const Result<void>& outcome);
    void tellSteps();

    Makers m_makers;
    Languages& m_languages;
    TypedBack* m_typed;
    std::unique_ptr<FirstStartPlan> m_plan;
    std::unique_ptr<Center> m_profile;
    StepStrip* m_strip;
    Banner* m_banner;
    QStackedWidget* m_steps;
    Beginning* m_beginning;
    CenterForm* m_center;
    StaffList* m_people;
    CommissionForm* m_commission;
    Summary* m_summary;
    FormSection* m_accountSection;
    AccountFields* m_account;
    ProgressStrip* m_progress;
    QPushButton* m_back;
    QPushButton* m_later;
    QPushButton* m_next;
    LongWork m_work;
};

} // namespace tanu::desktop
