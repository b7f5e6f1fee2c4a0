// SPDX-License-Identifier: Apache-2.0
#pragma once
// How much there is at once of what stands for a while: posts that follow each other are not added up.

#include <algorithm>
#include <cmath>
#include <vector>

#include <maillage/model/model.hpp>

#include "kleene.hpp"

namespace maillage::inline analysis::coordination {

/// The days on which something surely stands, if it stands at all: what nobody dated does. Empty where
/// vague bounds may lie on either side of each other.
inline Days sure_days(const Period& period) {
    const Days may = period.possible();
    return {period.since ? period.since.last_day() : may.first,
            period.until ? period.until.first_day() : may.last};
}

/// A sum over a time: what begins, and what ends, on each day.
class Tide {
public:
    /// What may stand beside another, and surely does only where vague bounds do not let one follow the
    /// other.
    void add(const Period& period, const Bounds& part) {
        at_least(sure_days(period), part.least);
        at_most(period.possible(), part.most);
    }
    /// On days that may be none: then on one of its own, nobody knows which.
    void at_least(const Days& days, double part) {
        if (days.empty()) alone_ = std::max(alone_, part);
        else change(days, {{part, 0}, 0});
    }
    void at_most(const Days& days, double part) {
        const bool is_bounded = part < Bounds::any;
        if (!days.empty()) change(days, {{0, is_bounded ? part : 0}, is_bounded ? 0 : 1});
    }
    /// The largest that it is on any one day.
    Bounds highest() && {
        std::ranges::sort(changes_, {}, &Change::day);
        Level level;
        Bounds highest{alone_, alone_};
        for (std::size_t i = 0; i < changes_.size(); ++i) {
            level.rise(changes_[i].by, changes_[i].sign);
            if (i + 1 < changes_.size() && changes_[i + 1].day == changes_[i].day) continue;
            highest.least = std::max(highest.least, level.sum.least);
            highest.most =
                std::max(highest.most, level.boundless > 0 ? Bounds::any : level.sum.most);
        }
        return highest;
    }

private:
    struct Level {
        Bounds sum{0, 0};
        int boundless = 0;  ///< of how many more nobody knows how much they are

        void rise(const Level& by, int sign) {
            sum.least += sign * by.sum.least;
            sum.most += sign * by.sum.most;
            boundless += sign * by.boundless;
        }
    };
    struct Change {
        std::int64_t day;
        Level by;
        int sign;
    };
    void change(const Days& days, const Level& by) {
        changes_.push_back({days.first, by, 1});
        changes_.push_back({std::int64_t{days.last} + 1, by, -1});
    }

    std::vector<Change> changes_;
    double alone_ = 0;
};

/// Days as few spans, none of which meets another or goes on with it.
inline std::vector<Days> united(std::vector<Days> all) {
    std::erase_if(all, [](const Days& days) { return days.empty(); });
    std::ranges::sort(all, {}, &Days::first);
    std::vector<Days> spans;
    for (const Days& days : all) {
        if (spans.empty() || std::int64_t{spans.back().last} + 1 < days.first)
            spans.push_back(days);
        else spans.back().last = std::max(spans.back().last, days.last);
    }
    return spans;
}

/// The working time of posts, in full-time equivalents.
class WorkingTime {
public:
    /// A post that counts, or may.
    void add(const Post& post, Answer counts) {
        Bounds time;
        if (post.fte) time.least = time.most = std::round(parts * *post.fte);
        if (counts != Answer::yes) time.least = 0;
        tide_.add(post.period, time);
    }
    Bounds highest() && {
        const Bounds highest = std::move(tide_).highest();
        return {highest.least / parts, highest.most / parts};
    }

private:
    /// In millionths, for ten times 0.05 are 0.5.
    static constexpr double parts = 1e6;

    Tide tide_;
};

}  // namespace maillage::inline analysis::coordination
