#pragma once

#include "app/desktop/context/paperdesk.h"
#include "app/desktop/context/timewatch.h"
#include "app/desktop/prompts/prompts.h"
#include "app/desktop/shell/rolewords.h"
#include "core/domain/values/workcalendar.h"
#include "core/services/desk.h"
#include "core/services/starter/starterregisters.h"

#include <QtCore/QObject>
#include <QtCore/QSettings>

#include <functional>
#include <memory>
#include <optional>

namespace tanu::desktop {

/// Who signs what, and how many deeds of it (S1).
struct Signature {
    tanu::Actor actor;
    Action action;
    int deeds = 1;
};

/// Checks the password of who signs, which takes its time, and tells the proof later, in the thread of the window.
using ProofTold = std::function<void(const Result<std::shared_ptr<Proof>>&)>;
using ProveSignature = std::function<void(const Signature& signature, const QString& password, const ProofTold& tell)>;

/// Everything that a page needs of the center, handed down by the bootstrap; made once, outlives all pages.
///
/// - Services are called as `Desk desk = context.desk(); RecordPaper(desk).run(...)`: the desk is that of who acts
///   now.
/// - After an action that changed something call `tellChanged()`: other pages hear `dataChanged`.
class DeskContext final : public QObject {
    Q_OBJECT

public:
    /// What the bootstrap opened; all of it must outlive the context.
    struct Ground {
        Connection& connection;
        const Clock& clock;
        const SigningKey& key;
        Prompts& prompts;
        QString dataFolder; ///< settings of the screen live here
        QString formsFolder; ///< the center's own templates; may be missing
        ProveSignature prove = {};
        QString passwordHint = {}; ///< below every question for a password: that of a demo center
    };

    /// What a signature is put under, in the words of the question.
    struct ToSign {
        QString what; ///< "Sign protocol 2026/0012"
        QString verb; ///< the button
        QString consequence = {}; ///< one quiet sentence
        int deeds = 1; ///< documents of the batch
    };

    /// Errors: NotFound{"font"}, FileUnreadable (starter), those of the database (calendar).
    static Result<std::unique_ptr<DeskContext>> create(const Ground& ground, const tanu::Actor& actor,
        PaperDesk::ChoosePrinter choosePrinter = PaperDesk::dialog());

    [[nodiscard]] Connection& connection() const { return m_ground.connection; }
    [[nodiscard]] const Clock& clock() const { return m_ground.clock; }
    [[nodiscard]] Prompts& prompts() const { return m_ground.prompts; }
    [[nodiscard]] const QString& dataFolder() const { return m_ground.dataFolder; }
    [[nodiscard]] const QString& formsFolder() const { return m_ground.formsFolder; }
    [[nodiscard]] Desk desk() const;
    /// The desk for an action that is a signature (`isSigning`) or a new recovery key (SaveAccount): the acting person is asked for the password first, once
    /// for all the deeds. Nothing if they went back; then everything typed must stay as it is.
    /// Who may not do the action at all is not asked: the service refuses.
    [[nodiscard]] std::optional<Desk> signing(Action action, const ToSign& what) const;
    [[nodiscard]] const QString& passwordHint() const { return m_ground.passwordHint; }

    [[nodiscard]] const tanu::Actor& actor() const { return m_actor; }
    void setActor(const tanu::Actor& actor);
    /// Whether who acts now may do this (S1), here: what is the office's is done by nobody at a venue (V1).
    [[nodiscard]] bool may(Action action) const;
    /// Who may, for tooltips: roles, or the office.
    [[nodiscard]] QString whoMay(Action action) const;
    /// The same as a sentence: that only they may.
    [[nodiscard]] QString onlyText(Action action, Reserved what = Reserved::Doing) const;

    [[nodiscard]] const StarterRegisters& registers() const { return m_registers; }
    [[nodiscard]] const PaperDesk& papers() const { return m_papers; }
    /// Whether the computer's clock can be believed.
    [[nodiscard]] const TimeWatch& time() const { return m_time; }
    /// For editors of dates and chips of terms; the address stays, the contents follow `tellChanged`.
    [[nodiscard]] const WorkCalendar& calendar() const { return m_calendar; }
    /// How tables and panes stood when the program was closed.
    [[nodiscard]] QSettings& settings() { return m_settings; }

    void tellChanged();
    /// Another person is to work from now on (S1): whoever guards the desk asks for their password first.
    void handOverTo(const StaffId& staff);

Q_SIGNALS:
    void actorChanged();
    void handOverWanted(const tanu::StaffId& staff);
    void dataChanged();

private:
    DeskContext(const Ground& ground, tanu::Actor actor, StarterRegisters registers, PaperDesk papers,
        WorkCalendar calendar, TimeWatch time);

    Ground m_ground;
    tanu::Actor m_actor;
    StarterRegisters m_registers;
    PaperDesk m_papers;
    WorkCalendar m_calendar;
    TimeWatch m_time;
    bool m_isVenue; ///< as long as the program runs: a venue is one for good
    QSettings m_settings;
};

} // namespace tanu::desktop
