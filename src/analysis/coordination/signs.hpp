// SPDX-License-Identifier: Apache-2.0
#pragma once
// What records show of the factors that help or hinder a coordination, beyond what the codebook asks.

#include "predicates.hpp"

namespace maillage::inline analysis::coordination {

/// Whether it is coordinated half time at least: the minimum of which the study hears.
Answers has_half_time(const Facts& facts);
Answers has_premises(const Facts& facts);
/// Whether a member other than a CPAS was given money for a réseau in the year; whether more than half
/// of its members were not.
Answers has_funded_member(const Facts& facts);
Answers has_most_members_unfunded(const Facts& facts);
/// Whether a quartier of its communes lies in others too.
Answers has_quartier_astride(const Facts& facts);
/// Whether somebody became a member in the year, or left.
Answers had_turnover(const Facts& facts);
/// Whether more absences than presences are noted at its meetings of the year.
Answers had_more_absent_than_present(const Facts& facts);
/// Whether somebody working in the field for a CPAS was present at its meetings of the year.
Answers had_cpas_worker(const Facts& facts);
/// Whether it knows of needs by workers alone: not by residents, by statistics or by an expert.
Answers relies_on_workers_alone(const Facts& facts);
/// Whether the hierarchy decided on a project of its own.
Answers has_project_from_above(const Facts& facts);
Answers has_association_among_members(const Facts& facts);
/// Whether a citizens' association works on its territories.
Answers has_association_on_territory(const Facts& facts);

}  // namespace maillage::inline analysis::coordination
