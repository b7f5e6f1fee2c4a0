// SPDX-License-Identifier: Apache-2.0
#include <initializer_list>

#include <maillage/analysis/codebook.hpp>

namespace maillage::inline analysis {
namespace {

struct Reason {
    std::initializer_list<std::string_view> ids;
    Label text;
};

const Reason reasons[] = {
    {{"U004"},
     {"contexte institutionnel : ne porte sur aucune coordination",
      "institutionele context: gaat over geen enkele coördinatie",
      "institutional context: about no coordination"}},
    {{"U005", "U006", "U007", "U008", "U009", "U010", "U011", "U012", "U013", "U014", "U015",
      "U016", "U017", "U018", "U019"},
     {"méthode de l’étude : dit comment elle a enquêté, non ce que sont les coordinations",
      "methode van de studie: zegt hoe zij onderzocht, niet wat de coördinaties zijn",
      "the study’s method: how it inquired, not what coordinations are"}},
    {{"U077"},
     {"attentes recueillies en entretien : une analyse de propos, non un fait des coordinations",
      "verwachtingen uit gesprekken: een analyse van uitspraken, geen feit over de coördinaties",
      "expectations gathered in interviews: an analysis of what was said, not a fact about "
      "coordinations"}},
    {{"U148", "U149"},
     {"témoignage d’une personne sur une réunion, qui ne dit pas laquelle",
      "getuigenis van één persoon over een vergadering, zonder te zeggen welke",
      "one person’s testimony about a meeting that is not named"}},
    {{"U171"},
     {"opinion de coordinateurs, non un fait de leur coordination",
      "mening van coördinatoren, geen feit over hun coördinatie",
      "an opinion of coordinators, not a fact about their coordination"}},
    {{"U176", "U178", "U179"},
     {"porte sur des réseaux de tiers nommés, non sur les coordinations des CPAS",
      "gaat over genoemde netwerken van derden, niet over de coördinaties van OCMW’s",
      "about named réseaux of others, not the coordinations of CPAS"}}};

}  // namespace

std::vector<OutOfScope> out_of_scope() {
    std::vector<OutOfScope> statements;
    for (const auto& [ids, text] : reasons)
        for (const std::string_view id : ids) statements.push_back({std::string(id), text});
    return statements;
}

}  // namespace maillage::inline analysis
