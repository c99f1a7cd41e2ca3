#pragma once

class QWidget;

namespace tanu::desktop {

/// Makes Tab follow the eye: every editor below `root` in the order of the layouts, whenever it was made.
/// To be called again after editors were added or made anew.
void orderTabs(QWidget& root);

} // namespace tanu::desktop
