#pragma once

class QScrollArea;
class QWidget;

namespace tanu::desktop {

/// Page Up and Page Down scroll the area from wherever the focus is on the page; the area itself takes none, for nothing
/// would show it.
void scrollByKeys(QScrollArea& area, QWidget& page);

} // namespace tanu::desktop
