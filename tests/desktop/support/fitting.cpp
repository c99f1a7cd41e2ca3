#include "tests/desktop/support/fitting.h"

#include "app/desktop/shell/elidedlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>

namespace tanu::desktop {

namespace {

QString whereIs(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* one = &widget; one && !one->isWindow(); one = one->parentWidget())
        path.prepend(QString::fromLatin1(one->metaObject()->className()) + QLatin1Char('#') + one->objectName());
    return path.mid(qMax(0, path.size() - 5)).join(QLatin1Char('/'));
}

/// What is cut on the page, one line each.
QStringList cutOn(const QWidget& page)
{
    QStringList cut;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool mayShrink = label->wordWrap() || qobject_cast<const ElidedLabel*>(label) || label->text().isEmpty();
        if (label->isVisible() && !mayShrink && label->width() < label->minimumSizeHint().width())
            cut.append(QStringLiteral("label \"%1\" %2").arg(label->text(), whereIs(*label)));
    }
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        const bool isOfLine = qobject_cast<const QLineEdit*>(button->parentWidget()); // an icon, made smaller by the line
        if (button->isVisible() && !isOfLine && button->width() < button->minimumSizeHint().width())
            cut.append(QStringLiteral("button \"%1\" %2").arg(button->text(), whereIs(*button)));
    }
    for (const QScrollArea* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widgetResizable() && area->widget()->width() > area->viewport()->width())
            cut.append(QStringLiteral("%1 of %2 in %3").arg(area->widget()->width()).arg(area->viewport()->width()).arg(whereIs(*area)));
    }
    for (const QHeaderView* header : page.findChildren<QHeaderView*>()) {
        for (int i = 0; header->isVisible() && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
            const bool isToldAtHover = !header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            if (!header->isSectionHidden(i) && !isToldAtHover && header->sectionSize(i) < header->sectionSizeHint(i))
                cut.append(QStringLiteral("column \"%1\" %2").arg(header->model()->headerData(i, Qt::Horizontal).toString(), whereIs(*header)));
        }
    }
    return cut;
}

} // namespace

void settle()
{
    for (int pass = 0; pass < 6; ++pass) // a layout inside a layout settles one pass later
        QApplication::processEvents();
}

QStringList misfitsOf(const QWidget& page)
{
    QStringList misfits = cutOn(page);
    const QSize least = page.minimumSizeHint();
    if (least.width() > page.width() || least.height() > page.height())
        misfits.prepend(QStringLiteral("wants %1 x %2, has %3 x %4").arg(least.width()).arg(least.height()).arg(page.width()).arg(page.height()));
    return misfits;
}

void keepPicture(QWidget& window, QString name)
{
    const QString folder = qEnvironmentVariable("TANU_SHOTS_DIR");
    if (folder.isEmpty())
        return;
    const bool isKept = QDir().mkpath(folder)
        && window.grab().save(QStringLiteral("%1/%2.png").arg(folder, name.trimmed().replace(QLatin1Char(' '), QLatin1Char('-'))));
    if (!isKept)
        qFatal("no picture of %s", qUtf8Printable(name));
}

} // namespace tanu::desktop
