// SPDX-License-Identifier: Apache-2.0
// Who steers coordinations, and what they want: chapters 4.2.3 and 4.2.4.

#include "../coordination/predicates.hpp"
#include "populations.hpp"
#include "question.hpp"

namespace maillage::inline analysis::coordination {

Chapter steering_and_objectives() {
    static const Question questions[] = {
        {"U056",
         of::coordinations,
         {"Combien de coordinations sont pilotées par leur coordinateur ?",
          "Hoeveel coördinaties worden door hun coördinator aangestuurd?",
          "How many coordinations are steered by their coordinator?"},
         [](const Facts& f) { return is_steered(f, Steering::coordinator); }},
        {"U057",
         of::coordinations,
         {"Combien de coordinations sont pilotées par la hiérarchie ?",
          "Hoeveel coördinaties worden door de hiërarchie aangestuurd?",
          "How many coordinations are steered by the hierarchy?"},
         [](const Facts& f) { return is_steered(f, Steering::hierarchy); }},
        {"U058",
         of::coordinations,
         {"Combien de coordinations pilotées par la hiérarchie ont des réunions animées par un élu "
          "?",
          "Hoeveel coördinaties die de hiërarchie aanstuurt hebben vergaderingen die een verkozene "
          "leidt?",
          "How many coordinations steered by the hierarchy have meetings chaired by an elected "
          "official?"},
         [](const Facts& f) {
             return is_steered(f, Steering::hierarchy) & admits_officials(f, OfficialsPlace::chair);
         }},
        {"U059",
         of::coordinations,
         {"Combien de coordinations pilotées par la hiérarchie ont un bureau qui encadre le "
          "coordinateur ?",
          "Hoeveel coördinaties die de hiërarchie aanstuurt hebben een bureau dat de coördinator "
          "begeleidt?",
          "How many coordinations steered by the hierarchy have a board that guides the "
          "coordinator?"},
         [](const Facts& f) { return is_steered(f, Steering::hierarchy) & has_committee(f); }},
        {"U060",
         of::coordinations,
         {"Combien de coordinations sont pilotées par un organe qui comprend des membres ?",
          "Hoeveel coördinaties worden aangestuurd door een orgaan met leden?",
          "How many coordinations are steered by a body that includes members?"},
         [](const Facts& f) { return is_steered(f, Steering::committee); }},
        {"U061",
         of::coordinations,
         {"Combien de coordinations ont une charte ou un règlement ?",
          "Hoeveel coördinaties hebben een charter of een reglement?",
          "How many coordinations have a charter or internal rules?"},
         [](const Facts& f) { return has_statutes(f); }},
        {"U062",
         of::committees,
         {"Combien de comités se réunissent 4 fois par an ?",
          "Hoeveel comités komen 4 keer per jaar samen?",
          "How many committees meet 4 times a year?"},
         [](const Facts& f) { return committees_meeting(f, 4, 4); }},
        {"U063",
         of::committees,
         {"Combien de comités se réunissent 2 fois par an ?",
          "Hoeveel comités komen 2 keer per jaar samen?", "How many committees meet twice a year?"},
         [](const Facts& f) { return committees_meeting(f, 2, 2); }},
        {"U064",
         of::committees,
         {"Combien de comités se réunissent chaque mois ou presque (10 à 12 fois par an) ?",
          "Hoeveel comités komen (bijna) maandelijks samen (10 tot 12 keer per jaar)?",
          "How many committees meet (almost) monthly (10 to 12 times a year)?"},
         [](const Facts& f) { return committees_meeting(f, 10, 12); }},
        {"U065",
         of::coordinations,
         {"Combien de coordinations ont un lien structurel avec un autre réseau ?",
          "Hoeveel coördinaties hebben een structurele band met een ander netwerk?",
          "How many coordinations have a structural link with another réseau?"},
         [](const Facts& f) { return linked(f, LinkKind::structural); }},
        {"U066",
         of::coordinations,
         {"Combien de coordinations ont un lien structurel avec des réseaux de quartier ?",
          "Hoeveel coördinaties hebben een structurele band met wijknetwerken?",
          "How many coordinations have a structural link with neighbourhood réseaux?"},
         [](const Facts& f) {
             return linked(f, LinkKind::structural,
                           [&](Id<Reseau> other) { return is_of_quartier(f, other); });
         }},
        {"U067",
         of::quartiers,
         {"Combien de réseaux de quartier liés structurellement à une coordination ont une "
          "personne morale ?",
          "Hoeveel wijknetwerken met een structurele band met een coördinatie hebben een "
          "rechtspersoon?",
          "How many neighbourhood réseaux structurally linked with a coordination are legal "
          "persons?"},
         [](const Facts& f) { return legal_persons_of_quartiers(f); }},
        {"U068",
         of::coordinations,
         {"Combien de coordinations ont à la fois un réseau et un CPAS pour membres ?",
          "Hoeveel coördinaties hebben zowel een netwerk als een OCMW als lid?",
          "How many coordinations have both a réseau and a CPAS as members?"},
         [](const Facts& f) { return has_reseau_among_members(f) & has_cpas_among_members(f); }},
        {"U069",
         of::coordinations,
         {"Combien de coordinations ont pour finalité la lutte contre la pauvreté ?",
          "Hoeveel coördinaties hebben armoedebestrijding als finaliteit?",
          "How many coordinations have the fight against poverty as their ultimate aim?"},
         [](const Facts& f) { return aims_against_poverty(f); }},
        {"U070",
         of::coordinations,
         {"Combien de coordinations partagent des objectifs à long terme : se connaître, échanger, "
          "réfléchir à l’éthique ?",
          "Hoeveel coördinaties delen langetermijndoelen: elkaar kennen, uitwisselen, nadenken "
          "over ethiek?",
          "How many coordinations share long-term objectives: knowing each other, exchanging, "
          "thinking about ethics?"},
         [](const Facts& f) { return shares_the_core(f); }},
        {"U071",
         of::coordinations,
         {"Combien de coordinations visent en propre l’échange, les synergies et des projets "
          "communs ?",
          "Hoeveel coördinaties streven eigen doelen na: uitwisseling, synergie en gezamenlijke "
          "projecten?",
          "How many coordinations have objectives of their own: exchange, synergies and common "
          "projects?"},
         [](const Facts& f) {
             return own_aims(f, Aim::exchange, Aim::synergies, Aim::common_projects);
         }},
        {"U072",
         of::coordinations,
         {"Combien de coordinations visent en propre le lien entre intervenants, la formation "
          "continuée et un diagnostic commun ?",
          "Hoeveel coördinaties streven eigen doelen na: banden, voortgezette vorming en een "
          "gezamenlijke diagnose?",
          "How many coordinations have objectives of their own: ties between workers, continuing "
          "training and a common diagnosis?"},
         [](const Facts& f) {
             return own_aims(f, Aim::mutual_knowledge, Aim::training, Aim::diagnosis);
         }},
        {"U073",
         of::coordinations,
         {"Combien de coordinations visent en propre le soutien au travail communautaire ?",
          "Hoeveel coördinaties streven een eigen doel na: het opbouwwerk steunen?",
          "How many coordinations have an objective of their own: supporting community work?"},
         [](const Facts& f) { return own_aims(f, Aim::community_work); }},
        {"U074",
         of::coordinations,
         {"Combien de coordinations visent en propre l’articulation des actions sociales, sans "
          "parler d’efficacité pour l’usager ?",
          "Hoeveel coördinaties streven een eigen doel na: sociale acties op elkaar afstemmen, "
          "zonder doeltreffendheid voor de gebruiker te vermelden?",
          "How many coordinations have an objective of their own: fitting social actions together, "
          "without a word on effectiveness for users?"},
         [](const Facts& f) {
             return own_aims(f, Aim::articulation) & ~aims_at(f, Aim::effectiveness);
         }},
        {"U075",
         of::coordinations,
         {"Combien de coordinations visent en propre l’efficacité pour l’usager et une politique "
          "sociale cohérente, par l’échange et l’articulation ?",
          "Hoeveel coördinaties streven eigen doelen na: doeltreffendheid voor de gebruiker en een "
          "samenhangend sociaal beleid, door uitwisseling en afstemming?",
          "How many coordinations have objectives of their own: effectiveness for users and a "
          "coherent social policy, through exchange and by fitting actions together?"},
         [](const Facts& f) {
             return own_aims(f, Aim::exchange, Aim::articulation, Aim::effectiveness);
         }},
        {"U076",
         of::coordinations,
         {"Combien de coordinations n’ont pas d’objectif à long terme ?",
          "Hoeveel coördinaties hebben geen langetermijndoel?",
          "How many coordinations have no long-term objective?"},
         [](const Facts& f) { return ~has_long_term_objectives(f); },
         {"I10 : le nombre n’est pas donné : 18 − 11 − 5 = 2",
          "I10: het aantal is niet gegeven: 18 − 11 − 5 = 2",
          "I10: the number is not given: 18 − 11 − 5 = 2"}},
    };
    return {{"Pilotage et objectifs", "Aansturing en doelen", "Steering and objectives"},
            questions};
}

}  // namespace maillage::inline analysis::coordination
