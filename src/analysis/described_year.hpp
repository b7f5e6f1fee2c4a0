// SPDX-License-Identifier: Apache-2.0
#pragma once
// Which year the indicators of the codebook describe, by their parameters `year` and `at`; and whom
// they leave out, because one cannot tell what it is.

#include <optional>
#include <vector>

#include <maillage/analysis/asked_year.hpp>
#include <maillage/analysis/codebook.hpp>
#include <maillage/analysis/indicator.hpp>
#include <maillage/vocabulary/spoken_date.hpp>

#include "answer.hpp"

namespace maillage::inline analysis {

/// The parameters of an indicator, then `year`, which says what is described without it, and `at`.
inline std::vector<Parameter> described_year(
    std::vector<Parameter> own = {},
    const Label& year = {
        "année décrite (la dernière où l’on s’est réuni, si rien n’est dit)",
        "beschreven jaar (het laatste waarin men vergaderde, als niets gezegd is)",
        "year that is described (the last one in which anybody met, if none is said)"}) {
    own.push_back(
        {"year", Parameter::Type::integer, "", year, {}, {first_asked_year, last_asked_year}});
    own.push_back({"at",
                   Parameter::Type::date,
                   "",
                   {"date après laquelle une réunion n’est encore que prévue ; sans elle, "
                    "aujourd’hui",
                    "datum waarna een vergadering nog maar gepland is; zonder deze vandaag",
                    "date after which a meeting is only planned; without it, today"}});
    return own;
}

/// The year that is asked for, if any.
inline std::optional<int> year_of(const Arguments& arguments) {
    if (arguments.text("year").empty()) return std::nullopt;
    return static_cast<int>(arguments.integer("year"));
}

/// The year that is described, if any.
inline std::optional<int> year_in(const Model& model, const Arguments& arguments) {
    if (const auto year = year_of(arguments)) return year;
    return last_year_met(model, arguments.date("at"));
}

/// When one looks: at `at` but, of a year that was asked for and is over by then, at its end; without
/// it, at the end of the year that is described, if any.
inline Date looked_at(const Arguments& arguments, std::optional<int> year) {
    const Date at = arguments.date("at");
    const Date end = year ? Date::of(*year, 12, 31).value_or(Date{}) : Date{};
    const bool is_over = end && at && year_of(arguments) && end.last_day() < at.first_day();
    return at && !is_over ? at : end;
}

/// What ages and terms are counted from.
inline Texts said_of_moment(Date at) {
    return said({"Date de référence : {0}.", "Referentiedatum: {0}.", "Reference date: {0}."},
                {spoken(at)});
}

inline Texts said_of(std::optional<int> year) {
    if (!year)
        return Label{"Aucune année n’est décrite : on ne connaît pas de réunion.",
                     "Er is geen beschreven jaar: er is geen vergadering bekend.",
                     "No year is described: no meeting is known."};
    return said({"Année décrite : {0}.", "Beschreven jaar: {0}.", "Year described: {0}."},
                {std::to_string(*year)});
}

/// What no question counts: réseaux that may be coordinations, or not.
inline std::vector<Omitted> omitted_coordinations(const Model& model, std::optional<int> year,
                                                  Date at = {}) {
    const std::size_t count = possible_coordinations(model, year, at);
    if (!count) return {};
    return {{Label{"réseaux dont on ne sait si ce sont des coordinations organisées par un CPAS",
                   "netwerken waarvan men niet weet of een OCMW ze als coördinatie organiseert",
                   "réseaux of which one cannot tell whether they are coordinations of a CPAS"},
             count}};
}

}  // namespace maillage::inline analysis
