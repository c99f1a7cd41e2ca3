#include "app/desktop/casepage/personalfilesaving.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/services/papers/personalfile.h"

namespace tanu::desktop {

PersonalFileSaving::PersonalFileSaving(
    DeskContext& context, OpenConnection openConnection, ProgressStrip& progress, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_openConnection(std::move(openConnection))
    , m_progress(progress)
{
    connect(&m_progress, &ProgressStrip::stopRequested, &m_work, &LongWork::stop);
    connect(&m_work, &LongWork::progressed, this, [this](int, int done, int total) {
        if (std::exchange(m_total, total) != total)
            m_progress.start(tr("Personal file"), total);
        m_progress.advance(done);
    });
}

void PersonalFileSaving::start(const Case& file)
{
    if (isRunning())
        return;
    QString name = file.application.numberText() + QLatin1Char(' ') + tr("Personal file");
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = m_context.prompts().saveFile(
        tr("Save the personal file"), name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_total = 0;
    m_progress.start(tr("Personal file"), 0);
    const auto outcome = std::make_shared<Result<void>>(ErrorKind::Cancelled);
    const Desk desk = m_context.desk();
    m_work.start(
        [=, id = file.application.id, tools = m_context.papers().tools(), openConnection = m_openConnection](
            const IsStopped& isStopped, const LongWork::Tell& tell) {
            const auto connection = openConnection();
            if (!connection) {
                *outcome = connection.error();
                return;
            }
            Desk own {**connection, desk.clock, desk.key, desk.actor};
            *outcome = ExportPersonalFile(own, tools).run(id, path, [&](int done, int total) {
                tell(0, done, total);
                return !isStopped();
            });
        },
        [this, outcome, path] { take(*outcome, path); });
}

void PersonalFileSaving::take(const Result<void>& outcome, const QString& path)
{
    m_progress.finish();
    if (outcome)
        Q_EMIT saved(path);
    else if (outcome.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(outcome.error());
}

} // namespace tanu::desktop
