#pragma once

#include "app/desktop/exchange/longwork.h"
#include "app/desktop/firststart/firststartplan.h"
#include "app/desktop/shell/languages.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tanu::desktop {

class Banner;
class Beginning;
class CenterForm;
class CommissionForm;
class ProgressStrip;
class StaffList;
class StepStrip;
class Summary;

/// The first start (issue 3): language, then the center in four more steps, or the demo center.
///
/// - Errors stand at their field; nothing typed is lost between the steps, back and forth.
/// - Enter goes to the next field, Ctrl+Enter to the next step, Esc back.
class FirstStartWindow final : public QWidget {
    Q_OBJECT

public:
    using Told = std::function<void(int)>;

    /// Who really makes it; `buildDemo` runs in a worker thread, the others in that of the window.
    struct Makers {
        std::function<Result<void>(const FirstStartPlan&)> makeCenter;
        bool demoIsThere = false;
        std::function<Result<void>()> prepareDemo;
        std::function<Result<void>(const IsStopped&, const Told&)> buildDemo;
    };
    enum Step { Language, Profile, People, Commissions, Check };

    FirstStartWindow(Makers makers, Languages& languages);
    ~FirstStartWindow() override;

    [[nodiscard]] Step step() const;

Q_SIGNALS:
    void centerMade();
    void demoMade();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addKeys();
    void retranslate();
    void go(Step step);
    void next();
    void back();
    [[nodiscard]] bool isStepRight();
    [[nodiscard]] bool isCommissionRight();
    void make();
    void openDemo();
    void takeDemo(const Result<void>& outcome);
    void tellSteps();

    Makers m_makers;
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
    ProgressStrip* m_progress;
    QPushButton* m_back;
    QPushButton* m_later;
    QPushButton* m_next;
    LongWork m_work;
};

} // namespace tanu::desktop
