#include "app/desktop/casepage/personalfilesaving.h"

#include "app/desktop/context/deskcontext.h"
#include "app/desktop/widgets/progressstrip.h"
#include "core/services/papers/personalfile.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

namespace tanu::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonalFileSaving)
};

/// While it lives, people reach one widget and what is in it.
class OnlyInput final : public QObject {
public:
    explicit OnlyInput(const QWidget& reachable)
        : m_reachable(reachable)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        switch (event->type()) {
        case QEvent::Shortcut:
            return true;
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
        case QEvent::ShortcutOverride:
        case QEvent::Wheel:
        case QEvent::ContextMenu:
        case QEvent::Drop:
        case QEvent::Close:
            return widget && widget != &m_reachable && !m_reachable.isAncestorOf(widget);
        default:
            return false;
        }
    }

private:
    const QWidget& m_reachable;
};

QString suggestedName(const Case& file)
{
    QString name = file.application.numberText() + QLatin1Char(' ') + Words::tr("Personal file");
    return name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".pdf");
}

} // namespace

Result<QString> savePersonalFile(DeskContext& context, const Case& file, ProgressStrip& progress)
{
    const QString path
        = context.prompts().saveFile(Words::tr("Save the personal file"), suggestedName(file), Words::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return QString();
    bool isStopped = false;
    int known = 0;
    const OnlyInput guard(progress);
    const auto stop = QObject::connect(&progress, &ProgressStrip::stopRequested, &progress, [&isStopped] { isStopped = true; });
    Desk desk = context.desk();
    const auto saved = ExportPersonalFile(desk, context.papers().tools()).run(file.application.id, path, [&](int done, int total) {
        if (std::exchange(known, total) != total)
            progress.start(Words::tr("Personal file"), total);
        progress.advance(done);
        QApplication::processEvents();
        return !isStopped;
    });
    QObject::disconnect(stop);
    progress.finish();
    if (!saved && saved.error().kind == ErrorKind::Cancelled)
        return QString();
    return saved ? Result<QString>(path) : Result<QString>(saved.error());
}

} // namespace tanu::desktop
