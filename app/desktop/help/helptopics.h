#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace tanu::desktop {

/// The table from classes of the screen to pages of the manual.
///
/// - A topic is the name of a file in docs/manual/kk and ru without `.md`.
/// - Classes are named without their namespace; a class that is not in the table has the topic of its base.
namespace helptopics {

/// The contents; what F1 shows where nothing fits better.
inline const QString contents = QStringLiteral("index");

/// Empty if neither the class nor a base of it is in the table.
QString ofClass(const QString& name);

/// What F1 shows: the nearest piece around the focus that has a topic of its own; else the outermost piece that is
/// shown on `page`; else that of the page itself. `page` is the shown page, or a window that has none.
QString of(const QWidget* focus, const QWidget* page);

QStringList classes();
QStringList topics(); ///< each once

} // namespace helptopics

} // namespace tanu::desktop
