#pragma once

#include "app/desktop/exchange/longwork.h"
#include "app/desktop/firststart/firststartplan.h"
#include "app/desktop/main/programoptions.h"
#include "core/base/clock.h"

#include <QtCore/QSettings>

#include <memory>

class QApplication;
class QWidget;

namespace tanu {

struct Actor;
class CredentialStore;
class Installation;

} // namespace tanu

namespace tanu::desktop {

class DemoFolder;
class Doorkeeper;
class Entrance;
class FirstStartWindow;
class HelpDesk;
class PassphraseWindow;
class Prompts;
class VenueStart;
class Workplace;

/// Starts the program: language and theme as they were, then whoever works signs in, then the center's desk; where there
/// is no center yet the first start, at a venue before its first session what it still lacks, where something is wrong the reason in plain words.
///
/// - One window at a time; the program ends with the last one.
/// - Where there is no keychain the passphrase of the keys is asked before anything else (S2).
/// - A demo center opens by itself as its registrar; only its lock and its signatures ask for the password.
/// - F1 opens the manual in each of its windows.
/// - A demo center brings its server with it, unless `--server` names one that runs already.
class Bootstrap final : public QObject {
    Q_OBJECT

public:
    Bootstrap(QApplication& application, ProgramOptions options);
    ~Bootstrap() override;

    void start();

private:
    void open(const QString& data);
    void enter();
    void openDesk(const tanu::Actor& actor);
    void openFor(const StaffId& staff);
    void showFirstStart();
    enum class VenueStage { New, Begun };
    void showVenueStart(VenueStage stage);
    Result<std::shared_ptr<VenueStart>> openVenueStart();
    void askFirstPassphrase(const std::function<void()>& then);
    void askPassphrase(PassphraseWindow& window, const QString& data, const std::function<void()>& then);
    [[nodiscard]] std::optional<tanu::Actor> demoActor() const;
    Result<void> prepareCenter();
    Result<MadeCenter> makeCenterNow(const FirstStartPlan& plan) const;
    void showProblem(const Error& error, const QString& data);
    void show(std::unique_ptr<QWidget> window);
    void restoreLook();
    [[nodiscard]] QString serverFor(const Installation& installation);

    ProgramOptions m_options;
    QSettings m_settings;
    Languages m_languages;
    Theme m_theme;
    std::unique_ptr<HelpDesk> m_help;
    std::unique_ptr<DemoFolder> m_demo;
    std::shared_ptr<CredentialStore> m_keys; ///< opened by the passphrase
    std::unique_ptr<Installation> m_installation; ///< until the desk has it
    SystemClock m_clock;
    std::unique_ptr<Doorkeeper> m_doors;
    std::unique_ptr<Entrance> m_entrance;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<QWidget> m_window; ///< in front of or instead of the desk
    std::unique_ptr<Prompts> m_prompts; ///< before there is a desk
    LongWork m_work;
};

} // namespace tanu::desktop
