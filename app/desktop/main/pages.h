#pragma once

#include "app/desktop/exchange/exchangerunner.h"
#include "app/desktop/settings/settingspage.h"
#include "app/desktop/shell/pageregistry.h"

namespace tanu::desktop {

/// All pages of the program in the order of the navigation.
PageRegistry pagesOf(DeskContext& context, ExchangeRunner& exchange, const OpenConnection& openConnection,
    const SettingsParts& parts = {});

} // namespace tanu::desktop
