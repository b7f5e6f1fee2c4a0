// SPDX-License-Identifier: Apache-2.0
#pragma once
// Money: who gives how much to whom, for what, under which act.

#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
struct Grant : Record {
    Id<Actor> funder;
    Id<Actor> beneficiary;
    Id<Reseau> reseau;
    std::string purpose;
    Integer year;
    Money amount;
    std::string legal_act;
};
MAILLAGE_DESCRIBE(Grant, grants, "subventions", "toelagen", "Money given to an actor.",
    (funder, "pouvoir subsidiant", "subsidiërende overheid", "Who gives it.", also{"financeur"}),
    (beneficiary, "bénéficiaire", "begunstigde", "Who receives it.", required),
    (reseau, "réseau", "netwerk", "The réseau it pays for."),
    (purpose, "objet", "doel", "What for."),
    (year, "année", "jaar", "For which year.", within{1800, 2200}),
    (amount, "montant", "bedrag", "How much.", unit{"EUR"}),
    (legal_act, "acte", "rechtsgrond", "The act that grants it."))
// clang-format on

}  // namespace maillage::inline model
