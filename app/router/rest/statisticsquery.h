#pragma once

#include "router/rest/restcall.h"

namespace router {

/// Reads Minutes (default 15), StartDate, EndDate, TaskChannel and SplitByWaitTime.
///
/// Dates count by the whole second; without StartDate the period is the 15 minutes before EndDate. A period may end in
/// the future. Errors: 400/14241 for a period that begins more than 30 days ago; 400/20001 for Minutes together with
/// dates, a period that ends before it begins, and anything that cannot be read.
/// Source: statistics, REST API reference 7; windows, routing semantics 13.1.
Outcome<StatisticsQuery> readStatisticsQuery(RestCall &call);

/// Reads TaskChannel, a SID or a unique name; null: none is given, or there is no such channel, which is a fault.
TaskChannelId readTaskChannel(RestCall &call);

} // namespace router
