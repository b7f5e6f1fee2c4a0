// SPDX-License-Identifier: Apache-2.0
#pragma once
// Terms of office that follow each other: a seat is one, whoever holds it.

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

#include <maillage/model/model.hpp>

namespace maillage::inline model {

/// Whether a term ends by a day, or may.
inline bool ends_by(const Mandate& term, Day day) {
    return term.period.until && term.period.until.first_day() <= day;
}

/// The terms on one committee that end by a day, or may, and that no later one may follow, one for
/// one: the first to end first.
inline std::vector<Id<Mandate>> not_renewed(const Model& model,
                                            const std::vector<Id<Mandate>>& terms, Day by) {
    const auto period = [&](Id<Mandate> id) { return model.mandates[id].period; };
    std::vector<Id<Mandate>> ended;
    std::vector<Day> begun;  // a term does not follow itself, however vague its dates
    for (const Id<Mandate> id : terms) {
        const auto [since, until] = period(id);
        if (since)
            begun.push_back(until ? std::min(since.last_day(), until.first_day() - 1)
                                  : since.last_day());
        if (ends_by(model.mandates[id], by)) ended.push_back(id);
    }
    std::ranges::sort(ended, [&](Id<Mandate> a, Id<Mandate> b) {
        return std::tuple(period(a).until.first_day(), std::string_view(model.mandates[a].key)) <
               std::tuple(period(b).until.first_day(), std::string_view(model.mandates[b].key));
    });
    std::ranges::sort(begun);
    auto next = begun.begin();
    std::vector<Id<Mandate>> left;
    for (const Id<Mandate> id : ended) {
        next = std::find_if(next, begun.end(),
                            [&](Day day) { return day >= period(id).until.first_day(); });
        if (next == begun.end()) left.push_back(id);
        else ++next;
    }
    return left;
}

/// Of terms of a year, the last of each seat: one that ends in it, and that another of the same kind on
/// its committee may follow in the year, is of the same seat. In the order of the terms given.
/// O(terms log terms).
inline std::vector<Id<Mandate>> last_terms(const Model& model,
                                           const std::vector<Id<Mandate>>& terms, int year) {
    const Day last = Date::of(year, 12, 31).value_or(Date{}).last_day();
    std::map<std::tuple<AnyId, std::uint8_t, std::string>, std::vector<Id<Mandate>>> of_one_kind;
    for (const Id<Mandate> id : terms) {
        const Mandate& row = model.mandates[id];
        if (row.reseau) of_one_kind[{row.reseau, row.seat.row, row.seat.other}].push_back(id);
    }
    std::vector<bool> is_followed(model.mandates.size());
    for (const auto& [kind, of_it] : of_one_kind) {
        for (const Id<Mandate> id : of_it)
            is_followed[id.index] = ends_by(model.mandates[id], last);
        for (const Id<Mandate> id : not_renewed(model, of_it, last)) is_followed[id.index] = false;
    }
    std::vector<Id<Mandate>> found;
    for (const Id<Mandate> id : terms)
        if (!is_followed[id.index]) found.push_back(id);
    return found;
}

}  // namespace maillage::inline model
