// SPDX-License-Identifier: Apache-2.0
#pragma once
// What is said of answers to a questionnaire, and of decisions about them.

#include <maillage/vocabulary/message_row.hpp>

namespace maillage::inline vocabulary {

// clang-format off
namespace detail {
inline constexpr MessageRow answer_messages[] = {
    {"answers.headings",
     {"aucun titre de colonne n’est celui d’une question ; le fichier n’est pas lu",
      "geen enkele kolomkop hoort bij een vraag; het bestand wordt niet gelezen",
      "no column heading is that of a question; the file is not read"},
     {"donnez le fichier que le questionnaire enregistre, ou son tableur rempli",
      "geef het bestand dat de vragenlijst bewaart, of het ingevulde rekenblad",
      "give the file that the questionnaire saves, or its spreadsheet filled in"}},
    {"answers.column",
     {"la colonne « {0} » n’est celle d’aucune question ; elle n’est pas lue",
      "de kolom ‘{0}’ hoort bij geen enkele vraag; ze wordt niet gelezen",
      "the column “{0}” is that of no question; it is not read"},
     {"nommez-la comme une question : {1}", "noem ze zoals een vraag: {1}", "name it as a question: {1}"}},
    {"answers.twice",
     {"cette réponse a déjà été donnée ; elle compte une fois", "dit antwoord is al gegeven; het telt één keer",
      "this answer was given already; it counts once"},
     {"donnez chaque fichier une fois", "geef elk bestand één keer", "give each file once"}},
    {"answers.kinds",
     {"le questionnaire demande au plus {1} types d’activités ; la réponse en donne {0}",
      "de vragenlijst vraagt hoogstens {1} soorten activiteiten; het antwoord geeft er {0}",
      "the questionnaire asks for at most {1} kinds of activities; the answer gives {0}"},
     {"tous sont gardés ; demandez au répondant lesquels comptent le plus",
      "alle worden bewaard; vraag de respondent welke het zwaarst wegen",
      "all are kept; ask the respondent which matter most"}},
    {"answers.contacts",
     {"contacts laissés de côté, qui semblent ceux d’une personne : {0}",
      "contacten die van een persoon lijken, weggelaten: {0}",
      "contacts that look like those of a person, left out: {0}"},
     {"demandez-les : persons=\"include\"", "vraag erom: persons=\"include\"", "ask for them: persons=\"include\""}},
    {"answers.impossible",
     {"la décision « {0} » / « {1} » en contredit une autre ; elle n’est pas suivie",
      "de beslissing ‘{0}’ / ‘{1}’ is in strijd met een andere; ze wordt niet gevolgd",
      "the decision “{0}” / “{1}” contradicts another; it is not followed"},
     {"deux lignes de l’inventaire ne se réunissent pas ; corrigez l’une des décisions",
      "twee rijen van de inventaris worden niet samengevoegd; verbeter een van de beslissingen",
      "two rows of the inventory are not joined; correct one of the decisions"}},
};
}  // namespace detail
// clang-format on

}  // namespace maillage::inline vocabulary
