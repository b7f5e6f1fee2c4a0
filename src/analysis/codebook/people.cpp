// SPDX-License-Identifier: Apache-2.0
// Members, officials and coordinators, and their ties with other réseaux: chapters 4.2.6 to 4.2.9.

#include "populations.hpp"
#include "predicates.hpp"

namespace maillage::inline analysis::questions {

Chapter people() {
    static const Question questions[] = {
        {"U142",
         of::coordinations,
         {"Combien de coordinations sont ouvertes à toutes les associations et tous les services ?",
          "Hoeveel coördinaties staan open voor alle verenigingen en diensten?",
          "How many coordinations are open to all associations and services?"},
         [](const Facts& f) { return count(has_rule(f, MembershipRule::open)); }},
        {"U143",
         of::coordinations,
         {"Combien de coordinations ont des membres invités ou choisis ?",
          "Hoeveel coördinaties hebben uitgenodigde of gekozen leden?",
          "How many coordinations have members who are invited or chosen?"},
         [](const Facts& f) { return count(has_rule(f, MembershipRule::invited)); }},
        {"U144",
         of::coordinations,
         {"Combien de coordinations ont pour membres un réseau associatif d’une part, le CPAS de "
          "l’autre ?",
          "Hoeveel coördinaties hebben als leden een verenigingsnetwerk enerzijds, het OCMW "
          "anderzijds?",
          "How many coordinations have as members an associative réseau on one side, the CPAS on "
          "the other?"},
         [](const Facts& f) { return count(has_rule(f, MembershipRule::network_and_cpas)); }},
        {"U145",
         of::coordinations,
         {"Combien de coordinations n’ont pas de membres ?",
          "Hoeveel coördinaties hebben geen leden?", "How many coordinations have no members?"},
         [](const Facts& f) { return count(has_rule(f, MembershipRule::no_members)); }},
        {"U146",
         of::largest,
         {"Combien de membres a sur papier la coordination qui en a le plus ?",
          "Hoeveel leden heeft de coördinatie met de meeste leden op papier?",
          "How many members on paper has the coordination that has most?"},
         [](const Facts& f) { return spread(f.members, has_most_members(f)); }},
        {"U147",
         of::largest,
         {"Combien de personnes sont présentes aux assemblées de la coordination qui a le plus de "
          "membres ?",
          "Hoeveel personen zijn aanwezig op de vergaderingen van de coördinatie met de meeste "
          "leden?",
          "How many people are present at the assemblies of the coordination with most members?"},
         [](const Facts& f) { return present_at_plenaries_of_the_largest(f); }},
        {"U150",
         of::coordinators,
         {"Combien de coordinateurs dirigent le service social du CPAS ?",
          "Hoeveel coördinatoren leiden de sociale dienst van het OCMW?",
          "How many coordinators head the social service of the CPAS?"},
         [](const Facts& f) { return count(f.is_head_of_service); }},
        {"U151",
         of::coordinations,
         {"Combien de coordinations sont animées par le président du CPAS ou un autre élu ?",
          "Hoeveel coördinaties worden geleid door de OCMW-voorzitter of een andere verkozene?",
          "How many coordinations are chaired by the CPAS president or another elected official?"},
         [](const Facts& f) { return count(admits_officials(f, OfficialsPlace::chair)); }},
        {"U152",
         of::chaired_by_official,
         {"Parmi les coordinations animées par un élu, combien voient venir d’autres élus à leurs "
          "réunions ?",
          "Hoeveel van de coördinaties die een verkozene leidt, zien andere verkozenen op hun "
          "vergaderingen?",
          "Of the coordinations chaired by an elected official, how many have other elected "
          "officials come to their meetings?"},
         [](const Facts& f) {
             return count(had_present(f, PersonRole::elected_official),
                          admits_officials(f, OfficialsPlace::chair));
         }},
        {"U153",
         of::coordinations,
         {"Combien de coordinations admettent les élus en assemblée ?",
          "Hoeveel coördinaties laten verkozenen toe in de plenaire vergadering?",
          "How many coordinations admit officials to their assemblies?"},
         [](const Facts& f) { return count(admits_officials(f, OfficialsPlace::plenary)); }},
        {"U154",
         of::coordinations,
         {"Combien de coordinations refusent la présence d’élus ?",
          "Hoeveel coördinaties weigeren de aanwezigheid van verkozenen?",
          "How many coordinations refuse the presence of officials?"},
         [](const Facts& f) { return count(admits_officials(f, OfficialsPlace::refused)); },
         {"I9 : « les autres » (12) comprend les 2 coordinations sans réunions : on les compte "
          "comme refusant les élus",
          "I9: ‘de andere’ (12) omvat de 2 coördinaties zonder vergaderingen: wij tellen ze als "
          "weigerend",
          "I9: “the others” (12) includes the 2 coordinations without meetings: we count them as "
          "refusing officials"}},
        {"U155",
         of::coordinations,
         {"Combien de coordinations ont un ou deux membres néerlandophones ?",
          "Hoeveel coördinaties hebben een of twee Nederlandstalige leden?",
          "How many coordinations have one or two Dutch-speaking members?"},
         [](const Facts& f) { return count(dutch_speaking_members(f).within(1, 2)); }},
        {"U156",
         of::coordinations,
         {"Combien de coordinations ont des représentants d’habitants parmi les présents ?",
          "Hoeveel coördinaties hebben vertegenwoordigers van bewoners onder de aanwezigen?",
          "How many coordinations have residents’ representatives among those present?"},
         [](const Facts& f) {
             return count(had_present(f, PersonRole::residents_representative));
         }},
        {"U157",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur ?",
          "Hoeveel coördinaties hebben een coördinator?",
          "How many coordinations have a coordinator?"},
         [](const Facts& f) { return count(has_coordinator(f)); }},
        {"U158",
         of::coordinators,
         {"Combien de coordinateurs sont assistants sociaux de base ?",
          "Hoeveel coördinatoren hebben een basisopleiding maatschappelijk werk?",
          "How many coordinators are trained as social workers?"},
         [](const Facts& f) { return count(is_trained(f, Training::social_work)); }},
        {"U159",
         of::social_workers,
         {"Combien de coordinateurs assistants sociaux ont aussi une formation universitaire liée "
          "au social ?",
          "Hoeveel coördinatoren met een basisopleiding maatschappelijk werk hebben ook een "
          "universitaire sociale opleiding?",
          "How many coordinators trained as social workers also have a university degree in a "
          "social field?"},
         [](const Facts& f) {
             return count(is_trained(f, Training::social_sciences),
                          is_trained(f, Training::social_work));
         }},
        {"U160",
         of::coordinators,
         {"Combien de coordinateurs ont une formation universitaire liée au social sans être "
          "assistants sociaux ?",
          "Hoeveel coördinatoren hebben een universitaire sociale opleiding zonder maatschappelijk "
          "werker te zijn?",
          "How many coordinators have a university degree in a social field without being social "
          "workers?"},
         [](const Facts& f) {
             return count(is_trained(f, Training::social_sciences) &
                          ~is_trained(f, Training::social_work));
         }},
        {"U161",
         of::coordinators,
         {"Combien de coordinateurs ont une formation secondaire et artistique ?",
          "Hoeveel coördinatoren hebben een secundaire en kunstopleiding?",
          "How many coordinators have a secondary and arts training?"},
         [](const Facts& f) {
             return count(is_trained(f, Training::secondary) & is_trained(f, Training::arts));
         }},
        {"U162",
         of::coordinators,
         {"Combien de coordinateurs sont comptables de formation ?",
          "Hoeveel coördinatoren zijn opgeleid als boekhouder?",
          "How many coordinators are trained as accountants?"},
         [](const Facts& f) { return count(is_trained(f, Training::accounting)); }},
        {"U163",
         of::coordinators,
         {"Combien de coordinateurs ont postulé ?", "Hoeveel coördinatoren hebben gesolliciteerd?",
          "How many coordinators applied?"},
         [](const Facts& f) { return count(is_recruited(f, Recruitment::applied)); }},
        {"U164",
         of::applicants,
         {"Combien de coordinateurs qui ont postulé ont créé le poste ?",
          "Hoeveel coördinatoren die gesolliciteerd hebben, hebben de functie gecreëerd?",
          "How many coordinators who applied created the post?"},
         [](const Facts& f) {
             return count(is_recruited(f, Recruitment::created_post),
                          is_recruited(f, Recruitment::applied));
         }},
        {"U165",
         of::coordinators,
         {"À combien de coordinateurs, déjà en place, le poste a-t-il été proposé ?",
          "Aan hoeveel coördinatoren, reeds in dienst, werd de functie aangeboden?",
          "To how many coordinators, already employed, was the post offered?"},
         [](const Facts& f) { return count(is_recruited(f, Recruitment::offered)); }},
        {"U166",
         of::coordinators,
         {"Pour combien de coordinateurs la coordination fait-elle partie du poste occupé ?",
          "Voor hoeveel coördinatoren hoort de coördinatie bij hun functie?",
          "For how many coordinators is coordinating part of the job they hold?"},
         [](const Facts& f) { return count(is_recruited(f, Recruitment::part_of_job)); },
         {"I7 : 6 coordinateurs dirigent le service social, 5 seulement le sont par leur poste : "
          "au moins un des 6 a postulé ou reçu une proposition",
          "I7: 6 coördinatoren leiden de sociale dienst, slechts 5 zijn het door hun functie: "
          "minstens één van de 6 heeft gesolliciteerd of werd gevraagd",
          "I7: 6 coordinators head the social service, only 5 by virtue of their job: at least one "
          "of the 6 applied or was asked"}},
        {"U167",
         of::coordinators,
         {"Combien de coordinateurs n’ont pas d’autre fonction ?",
          "Hoeveel coördinatoren hebben geen andere functie?",
          "How many coordinators have no other duty?"},
         [](const Facts& f) { return count(~f.has_other_duties); }},
        {"U168",
         of::coordinators,
         {"Combien de coordinateurs sont d’abord responsables du service social ?",
          "Hoeveel coördinatoren zijn in de eerste plaats verantwoordelijke van de sociale dienst?",
          "How many coordinators are first of all heads of the social service?"},
         [](const Facts& f) { return count(f.is_head_of_service); }},
        {"U169",
         of::coordinators,
         {"Combien de coordinateurs ont d’autres fonctions, sans diriger le service social ?",
          "Hoeveel coördinatoren hebben andere functies, zonder de sociale dienst te leiden?",
          "How many coordinators have other duties, without heading the social service?"},
         [](const Facts& f) { return count(f.has_other_duties & ~f.is_head_of_service); }},
        {"U170",
         of::coordinators,
         {"Combien de coordinateurs animent les réunions, aucun élu ne le faisant ?",
          "Hoeveel coördinatoren leiden de vergaderingen, omdat geen verkozene dat doet?",
          "How many coordinators chair the meetings, since no official does?"},
         [](const Facts& f) { return count(~admits_officials(f, OfficialsPlace::chair)); },
         {"I8 : 15 est obtenu par différence (18 − 3) : on compte les coordinations qu’aucun élu "
          "n’anime, y compris les 2 sans réunions",
          "I8: 15 is een verschil (18 − 3): wij tellen de coördinaties die geen verkozene leidt, "
          "ook de 2 zonder vergaderingen",
          "I8: 15 is a difference (18 − 3): we count the coordinations that no official chairs, "
          "the 2 without meetings included"}},
        {"U172",
         of::coordinators,
         {"Combien de coordinateurs en rencontrent d’autres ?",
          "Hoeveel coördinatoren ontmoeten er andere?", "How many coordinators meet others?"},
         [](const Facts& f) { return count(meets_peers(f)); }},
        {"U173",
         of::peers,
         {"Combien de fois par an se rencontrent des coordinateurs entre eux ?",
          "Hoe vaak per jaar ontmoeten coördinatoren elkaar?",
          "How often a year do coordinators meet each other?"},
         [](const Facts& f) { return spread(f.meetings_of(f.peers)); }},
        {"U174",
         of::coordinations,
         {"Combien de coordinations ont un lien structurel avec un réseau auquel elles participent "
          "?",
          "Hoeveel coördinaties hebben een structurele band met een netwerk waaraan ze deelnemen?",
          "How many coordinations have a structural link with a réseau in which they take part?"},
         [](const Facts& f) {
             return count(f.linked(LinkKind::structural) & takes_part_in_what_it_is_linked_to(f));
         }},
        {"U175",
         of::coordinators,
         {"Combien d’autres coordinateurs participent au réseau multithématique de la commune ?",
          "Hoeveel andere coördinatoren nemen deel aan het multithematische netwerk van de "
          "gemeente?",
          "How many other coordinators take part in the multi-theme réseau of the commune?"},
         [](const Facts& f) {
             return count(f.has_neighbours(LinkKind::participates) &
                          ~f.linked(LinkKind::structural));
         }},
        {"U177",
         of::coordinations,
         {"Combien de coordinations comptent une réunion interne au CPAS parmi leurs groupes de "
          "travail ?",
          "Hoeveel coördinaties rekenen een interne vergadering van het OCMW tot hun werkgroepen?",
          "How many coordinations count a meeting internal to the CPAS among their working "
          "groups?"},
         [](const Facts& f) { return count(calls_internal_meetings_groups(f)); }},
    };
    return {{"Membres, élus et coordinateurs", "Leden, verkozenen en coördinatoren",
             "Members, officials and coordinators"},
            questions};
}

}  // namespace maillage::inline analysis::questions
