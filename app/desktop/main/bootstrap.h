#pragma once

#include "app/desktop/main/programoptions.h"

#include <QtCore/QSettings>

#include <memory>

class QApplication;
class QWidget;

namespace tanu {

struct Actor;
class Installation;

} // namespace tanu

namespace tanu::desktop {

class DemoFolder;
class HelpDesk;
class Workplace;

/// Starts the program: language and theme as they were, then the center's desk; where there is no center yet the
/// first start, where something is wrong the reason in plain words.
///
/// - One window at a time; the program ends with the last one.
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
    void pickActor(std::unique_ptr<Installation> installation);
    void openDesk(std::unique_ptr<Installation> installation, const tanu::Actor& actor);
    void showFirstStart();
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
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<QWidget> m_window; ///< in front of or instead of the desk
};

} // namespace tanu::desktop
