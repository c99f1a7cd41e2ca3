#pragma once

/// Everything that center and server say to each other, in one include.
#include "core/wire/batch.h"
#include "core/wire/batchanswer.h"
#include "core/wire/enrolment.h"
#include "core/wire/fencereport.h"
#include "core/wire/grantlist.h"
#include "core/wire/hello.h"
#include "core/wire/journalreport.h"
#include "core/wire/missing.h"
#include "core/wire/months.h"
#include "core/wire/numberblock.h"
#include "core/wire/orderkinds.h"
#include "core/wire/orders.h"
#include "core/wire/refusal.h"
#include "core/wire/upload.h"
