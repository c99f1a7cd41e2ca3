#include "app/desktop/settings/backupssection.h"

#include "app/desktop/backups/backuprunner.h"
#include "app/desktop/settings/listmodel.h"
#include "app/desktop/shell/formats.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/datatable.h"
#include "app/desktop/widgets/formsection.h"
#include "app/desktop/widgets/progressstrip.h"
#include "app/desktop/widgets/statechip.h"
#include "core/services/backups/savebackupsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace tanu::desktop {

BackupsSection::BackupsSection(DeskContext& context, BackupRunner& runner, QWidget* parent)
    : SettingsSection(context, parent)
    , m_runner(runner)
    , m_place(new FormSection(this))
    , m_lastGood(new StateChip(this))
    , m_folder(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_nightly(new QCheckBox(this))
    , m_make(new QPushButton(this))
    , m_whyNotMake(new QLabel(this))
    , m_check(new QPushButton(this))
    , m_whyNotCheck(new QLabel(this))
    , m_progress(new ProgressStrip(this))
    , m_model(new ListModel(this))
    , m_table(new DataTable(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(&banner());
    layout->addWidget(buildPlace());
    layout->addWidget(m_progress);
    layout->addWidget(buildList(), 1);
    setFocusProxy(m_make);
    connect(m_choose, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_nightly, &QCheckBox::clicked, this,
        [this](bool isNightly) { save({m_state.settings.folder, isNightly}); });
    connect(m_make, &QPushButton::clicked, this, [this] { m_runner.make(); });
    connect(m_check, &QPushButton::clicked, this, &BackupsSection::checkSelected);
    connect(m_progress, &ProgressStrip::stopRequested, &m_runner, &BackupRunner::stop);
    connect(m_table, &DataTable::selectionChanged, this, &BackupsSection::tellButtons);
    connect(&m_runner, &BackupRunner::started, this, &BackupsSection::tellRun);
    connect(&m_runner, &BackupRunner::finished, this, &BackupsSection::tellFinished);
    connect(&m_runner, &BackupRunner::progressed, this, [this](int done, int total) {
        m_progress->start(tr("Sealing, in kB"), total);
        m_progress->advance(done);
    });
}

QWidget* BackupsSection::buildPlace()
{
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_nightly->setObjectName(QStringLiteral("nightly"));
    m_make->setObjectName(QStringLiteral("make"));
    setRole(m_make, "primary");
    auto* rows = new QWidget(this);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    auto* state = new QHBoxLayout;
    m_whyNotMake->setObjectName(QStringLiteral("whyNotMake"));
    setRole(m_whyNotMake, "quiet");
    state->setSpacing(space::small);
    state->addWidget(m_lastGood);
    state->addStretch(1);
    state->addWidget(m_whyNotMake);
    state->addWidget(m_make);
    auto* place = new QHBoxLayout;
    place->setSpacing(space::medium);
    place->addWidget(m_folder, 1);
    place->addWidget(m_choose);
    layout->addLayout(state);
    layout->addLayout(place);
    layout->addWidget(m_nightly);
    m_place->addWide(rows);
    return m_place;
}

QWidget* BackupsSection::buildList()
{
    m_check->setObjectName(QStringLiteral("check"));
    m_table->setModel(m_model);
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    setRole(m_whyNotCheck, "quiet");
    buttons->setSpacing(space::small);
    buttons->addWidget(m_check);
    buttons->addWidget(m_whyNotCheck);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return part;
}

QString BackupsSection::title() const
{
    return tr("Backups");
}

void BackupsSection::refresh()
{
    auto state = BackupQuery(context().connection(), context().clock()).load();
    if (!state)
        return banner().showError(state.error());
    m_state = *std::move(state);
    if (!m_isTellingResult && tellAllowed(Action::MakeBackup) && !m_state.hasRecoveryKey) {
        banner().say(Tone::Warning,
            tr("The center has no recovery key yet. Backups are sealed to it, so none can be made before there is one."));
    }
    tellState();
    tellButtons();
}

void BackupsSection::tellState()
{
    const Tone tone = m_state.age == BackupAge::Fresh && m_state.lastGood ? Tone::Good : Tone::Warning;
    m_lastGood->setState(lastGoodText(), tone,
        tone == Tone::Good ? QStringLiteral("check-circle") : QStringLiteral("warning"));
    const QString folder = m_state.settings.folder;
    m_folder->setText(folder.isEmpty() ? tr("No folder has been chosen yet.")
                                       : tr("Folder: %1").arg(QDir::toNativeSeparators(folder)));
    m_nightly->setChecked(m_state.settings.isNightly);
    std::vector<ListRow> rows;
    for (const Backup& backup : m_state.backups) {
        const QString cause = backup.cause == BackupCause::Nightly ? tr("by itself") : tr("by hand");
        rows.push_back({QString::number(backup.number),
            {momentText(backup.madeAt), cause, stateText(backup), backup.wasMade() ? sizeText(backup.size) : QString(),
                backup.wasMade() ? QDir::toNativeSeparators(backup.path()) : QDir::toNativeSeparators(backup.folder)},
            backup.isGood() && QFileInfo::exists(backup.path()) ? QStringLiteral("check") : QStringLiteral("warning"), backup.removedAt.has_value()});
    }
    m_model->setRows(std::move(rows));
}

QString BackupsSection::lastGoodText() const
{
    if (m_state.age == BackupAge::Lost)
        return tr("No good backup is in its place");
    if (!m_state.lastGood)
        return tr("No backup has been made yet");
    return tr("Last good backup: %1").arg(ageText(*m_state.lastGood, context().clock().now()));
}

QString BackupsSection::stateText(const Backup& backup) const
{
    if (backup.problem == nameOf(ErrorKind::DiskFull))
        return tr("failed: no room");
    if (backup.problem == nameOf(ErrorKind::FileUnwritable))
        return tr("failed: the folder is not there");
    if (backup.problem == nameOf(ErrorKind::Cancelled))
        return tr("stopped");
    if (!backup.wasMade())
        return tr("failed");
    if (backup.removedAt)
        return tr("removed, newer ones are kept");
    if (!QFileInfo::exists(backup.path()))
        return tr("not in its place");
    if (!backup.isGood())
        return tr("broken, read back %1").arg(dateText(toKazakhstan(*backup.checkedAt).date()));
    return backup.checkedAt ? tr("good, read back %1").arg(dateText(toKazakhstan(*backup.checkedAt).date())) : tr("good");
}

void BackupsSection::tellButtons()
{
    const bool isIdle = !m_runner.isRunning();
    const bool isAllowed = context().may(Action::MakeBackup);
    const Backup* backup = selected();
    m_make->setEnabled(isIdle && isAllowed && m_state.hasRecoveryKey && !m_state.settings.folder.isEmpty());
    m_check->setEnabled(isIdle && isAllowed && backup && backup->wasMade() && !backup->removedAt);
    const bool isFolderMissing = isAllowed && m_state.hasRecoveryKey && m_state.settings.folder.isEmpty();
    m_whyNotMake->setText(isFolderMissing ? tr("Choose a folder first.") : QString());
    const bool isNoneChosen = isAllowed && !backup && !m_state.backups.empty();
    m_whyNotCheck->setText(isNoneChosen ? tr("Choose one backup of the list.") : QString());
    m_choose->setEnabled(isIdle && context().may(Action::SaveBackupSettings));
    m_nightly->setEnabled(isIdle && context().may(Action::SaveBackupSettings));
}

const Backup* BackupsSection::selected() const
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.size() != 1 || rows.front() >= static_cast<int>(m_state.backups.size()))
        return nullptr;
    return &m_state.backups[static_cast<size_t>(rows.front())];
}

void BackupsSection::chooseFolder()
{
    const QString folder = context().prompts().chooseFolder(tr("Folder for backups"), m_state.settings.folder);
    if (!folder.isEmpty())
        save({folder, m_state.settings.isNightly});
}

void BackupsSection::save(const BackupSettings& settings)
{
    Desk desk = context().desk();
    const auto saved = SaveBackupSettings(desk).run(settings);
    m_isTellingResult = true;
    context().tellChanged();
    refresh();
    if (saved)
        tellDone(tr("Saved."));
    else
        banner().showError(saved.error());
    m_isTellingResult = false;
}

void BackupsSection::checkSelected()
{
    if (const Backup* backup = selected())
        m_runner.check(*backup);
}

void BackupsSection::tellRun()
{
    banner().dismiss();
    m_progress->start(m_runner.work() == BackupRunner::Work::Make ? tr("Copying the data") : tr("Reading the backup"), 0);
    tellButtons();
}

void BackupsSection::tellFinished()
{
    m_progress->finish();
    m_isTellingResult = true;
    refresh();
    m_isTellingResult = false;
    if (const auto& error = m_runner.lastError())
        banner().showError(*error);
    else if (m_runner.work() == BackupRunner::Work::Make)
        tellDone(tr("The backup is made: written, flushed to the disk and read back."));
    else
        tellDone(tr("The backup is whole."));
}

void BackupsSection::retranslate()
{
    m_place->setHeading(tr("Where and when"));
    m_place->setExplanation(
        tr("A backup opens with the recovery key alone, on any computer. A folder on a stick or another disk survives "
           "this computer."));
    m_choose->setText(tr("Choose &folder..."));
    m_nightly->setText(tr("Make one &by itself every evening after 20:00, or at the next start"));
    m_make->setText(tr("&Make a backup now"));
    m_check->setText(tr("&Read back the chosen one"));
    m_model->setHeaders({tr("When"), tr("How"), tr("State"), tr("Size"), tr("File")});
    m_table->setColumnWeights({6, 3, 6, 3, 9});
    m_table->setEmptySentence(tr("No backup has been made yet."));
    refresh();
}

} // namespace tanu::desktop
