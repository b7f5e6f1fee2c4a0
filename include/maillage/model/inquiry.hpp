// SPDX-License-Identifier: Apache-2.0
#pragma once
// What was asked of whom, and who said what: so that "nobody answered" never reads as "there is
// none", and so that several respondents may disagree.

#include <maillage/model/reseau.hpp>

namespace maillage::inline model {

// clang-format off
struct Inquiry : Record {
    Either<Actor, Reseau> asked;
    Words tables;
    Id<Territory> territory;
    Date on;
    Flag answered;
    Flag complete;
};
MAILLAGE_DESCRIBE(Inquiry, inquiries, "enquêtes", "bevragingen", "A question put to an actor or a réseau, and whether it was answered.",
    (asked, "interrogé", "bevraagde", "Who was asked."),
    (tables, "tables", "tabellen", "About which tables.", required),
    (territory, "territoire", "grondgebied", "About which territory."),
    (on, "date", "datum", "When."),
    (answered, "répondu", "beantwoord", "Whether an answer came."),
    (complete, "complet", "volledig", "Whether the answer claims to name everything there is."))

struct Statement : Record {
    Id<Inquiry> inquiry;
    std::string table;
    std::string row;
    std::string field;
    std::string value;
};
MAILLAGE_DESCRIBE(Statement, statements, "déclarations", "verklaringen", "What one respondent said about one field.",
    (inquiry, "enquête", "bevraging", "In which inquiry.", required),
    (table, "table", "tabel", "About which table.", required),
    (row, "ligne", "rij", "About which row, by its key.", required),
    (field, "champ", "veld", "About which field."),
    (value, "valeur", "waarde", "What was said, as text."))
// clang-format on

}  // namespace maillage::inline model
