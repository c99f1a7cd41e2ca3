#pragma once

#include "app/desktop/shell/languages.h"
#include "app/desktop/shell/theme.h"
#include "core/base/result.h"

#include <QtCore/QObject>

#include <memory>

class QSettings;

namespace tanu {

struct Actor;
class Installation;
class SystemClock;

} // namespace tanu

namespace tanu::desktop {

class DeskContext;
class BackupRunner;
class DeskGuard;
class Doorkeeper;
class ExchangeRunner;
class MainWindow;
class Prompts;
class VenueRunner;
struct ExchangeState;

/// The center's desk as it stands on the screen: installation, context, exchange, window, and the wires between them.
class Workplace final : public QObject {
    Q_OBJECT

public:
    struct Look {
        Languages& languages;
        Theme& theme;
        QSettings& settings; ///< window, acting person
        QString server; ///< address for this run; empty: as enrolled
    };

    /// Errors: those of DeskContext.
    static Result<std::unique_ptr<Workplace>> create(
        std::unique_ptr<Installation> installation, const tanu::Actor& actor, const Look& look);
    ~Workplace() override;

    void show();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] DeskContext& context() { return *m_context; }
    [[nodiscard]] DeskGuard& guard() { return *m_guard; }

    /// Where the id of who acted last is kept.
    [[nodiscard]] static QString actorSetting();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Workplace(std::unique_ptr<Installation> installation, const Look& look);

    Result<void> build(const tanu::Actor& actor);
    void wire();
    void tellHeader();
    void tellExchange();
    void rememberActor();

    std::unique_ptr<Installation> m_installation;
    Look m_look;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Doorkeeper> m_doors;
    std::unique_ptr<DeskContext> m_context;
    std::unique_ptr<ExchangeRunner> m_exchange;
    std::unique_ptr<BackupRunner> m_backups;
    std::unique_ptr<VenueRunner> m_venues;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskGuard> m_guard;
};

} // namespace tanu::desktop
