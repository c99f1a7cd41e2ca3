#pragma once

#include "core/services/papers/casepapers.h"
#include "core/services/papers/certificatepaper.h"
#include "core/services/papers/sessionpapers.h"
