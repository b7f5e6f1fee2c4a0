// SPDX-License-Identifier: Apache-2.0
#pragma once
// When something that lasts some months is over: a term of office, a confirmation.

#include <algorithm>
#include <chrono>

#include <maillage/vocabulary/date.hpp>

namespace maillage::inline analysis {

/// The last day that a date may mean, some months later; of a shorter month, its last day.
inline Day later_by(Date date, std::int64_t months) {
    using namespace std::chrono;
    const year_month_day day{sys_days{days{date.last_day()}}};
    const year_month month =
        year_month{day.year(), day.month()} + std::chrono::months{static_cast<int>(months)};
    const year_month_day end{month / last};
    return static_cast<Day>(
        sys_days{month / std::min(day.day(), end.day())}.time_since_epoch().count());
}

}  // namespace maillage::inline analysis
