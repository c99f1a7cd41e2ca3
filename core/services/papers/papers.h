#pragma once

#include "core/services/papers/appealpapers.h"
#include "core/services/papers/casepapers.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/papers/changepapers.h"
#include "core/services/papers/documentpapers.h"
#include "core/services/papers/sessionpapers.h"
#include "core/services/papers/sessionsheets.h"
#include "core/services/papers/violationpaper.h"
