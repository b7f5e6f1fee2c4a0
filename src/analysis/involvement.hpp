// SPDX-License-Identifier: Apache-2.0
#pragma once
// What part each actor takes in its réseaux in a year: how long it sits in their meetings, and whom and
// what it meets there. A réseau is counted with its parts: who sits in a working group of a coordination
// sits in the coordination.

#include <map>
#include <set>
#include <string>
#include <vector>

#include <maillage/graph/project.hpp>

#include "answer.hpp"
#include "moment.hpp"
#include "presence.hpp"

namespace maillage::inline analysis {

/// Some meetings, the minutes of those of which the duration is known, and how many others there are.
struct MeetingTime {
    std::int64_t meetings = 0, minutes = 0, assumed = 0;

    static MeetingTime of(const Meeting& meeting);
    MeetingTime& operator+=(const MeetingTime& other) {
        meetings += other.meetings, minutes += other.minutes, assumed += other.assumed;
        return *this;
    }
    MeetingTime& operator-=(const MeetingTime& other) {
        meetings -= other.meetings, minutes -= other.minutes, assumed -= other.assumed;
        return *this;
    }
    /// Where the others last as long as is said.
    double hours(double each) const {
        return static_cast<double>(minutes) / 60 + static_cast<double>(assumed) * each;
    }
    bool operator==(const MeetingTime&) const = default;
};

/// In the meetings where an actor surely was, and in those where it may have been.
struct TimeSpent {
    MeetingTime least, most;

    TimeSpent& operator+=(const TimeSpent& other) {
        least += other.least, most += other.most;
        return *this;
    }
};

struct Involvement {
    std::uint32_t place = 0;  ///< the row of the réseau
    TimeSpent spent;
    bool is_told = false;  ///< whether a meeting is known, or it is known that there was none
};

/// What a réseau brings those who take part in it.
struct Brought {
    std::set<Node> actors;
    std::map<std::string, Named> themes;
    std::set<std::uint32_t> territories;  ///< rows
    std::set<std::uint32_t> grounds;      ///< and those around them, up to the commune
    bool knows_themes = true, knows_territories = true;
    bool is_whole = true;  ///< whether no other actor takes part
};

class Involvements {
public:
    /// Through the relations of a lens that say who takes part in a réseau, and by who was at its
    /// meetings of the year; without those after `at`, which are only planned.
    Involvements(const Model& model, const Lens& lens, std::optional<int> year, Date at);

    const Network& network() const { return network_; }
    const Presence& presence() const { return presence_; }
    std::optional<int> year() const { return facts_.year; }
    const std::vector<Omitted>& omitted() const { return present_.omitted; }

    /// By place. O(what it takes part in, and the meetings where it was seen).
    std::vector<Involvement> of(Node actor) const;
    /// Whether all meetings of a réseau and of its parts are known.
    bool has_named_all_meetings(std::uint32_t place) const;
    /// The rows by which an actor takes part in one. O(what it takes part in).
    std::vector<coordination::Evident> rows_of(Node actor, std::uint32_t place) const;
    /// What it brings an actor. O(those who take part).
    Brought brought(std::uint32_t place, Node to) const;

private:
    bool is_whole(Id<Reseau> reseau) const;

    const Model& model_;
    const coordination::Facts facts_;
    const Lens lens_;
    const Network network_;
    const Moment moment_;
    const View view_;
    const Present present_;
    const std::vector<std::uint32_t> places_;
    const Presence presence_;
    const coordination::Answers otherwise_met_;
    std::vector<std::vector<Node>> parts_;  ///< at each place
    std::vector<MeetingTime> open_;  ///< at each place, the meetings where others may have been
};

}  // namespace maillage::inline analysis
