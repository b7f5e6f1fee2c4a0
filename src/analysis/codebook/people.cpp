// SPDX-License-Identifier: Apache-2.0
// Members, officials and coordinators, and their ties with other réseaux: chapters 4.2.6 to 4.2.9.

#include "../coordination/predicates.hpp"
#include "populations.hpp"
#include "question.hpp"

namespace maillage::inline analysis::coordination {

Chapter people() {
    static const Question questions[] = {
        {"U142",
         of::coordinations,
         {"Combien de coordinations accueillent toutes les associations et tous les services ?",
          "Hoeveel coördinaties staan open voor alle verenigingen en diensten?",
          "How many coordinations are open to all associations and services?"},
         [](const Facts& f) { return has_rule(f, MembershipRule::open); }},
        {"U143",
         of::coordinations,
         {"Combien de coordinations ont des membres invités ou choisis ?",
          "Hoeveel coördinaties hebben uitgenodigde of uitgekozen leden?",
          "How many coordinations have members who are invited or chosen?"},
         [](const Facts& f) { return has_rule(f, MembershipRule::invited); }},
        {"U144",
         of::coordinations,
         {"Combien de coordinations ont pour membres le CPAS et un réseau d’associations ?",
          "Hoeveel coördinaties hebben als leden het OCMW en een netwerk van verenigingen?",
          "How many coordinations have the CPAS and a réseau of associations as members?"},
         [](const Facts& f) { return has_rule(f, MembershipRule::network_and_cpas); }},
        {"U145",
         of::coordinations,
         {"Combien de coordinations n’ont pas de membres ?",
          "Hoeveel coördinaties hebben geen leden?", "How many coordinations have no members?"},
         [](const Facts& f) { return has_rule(f, MembershipRule::no_members); }},
        {"U146",
         of::largest,
         {"Combien de membres a sur papier la coordination qui en a le plus ?",
          "Hoeveel leden heeft de coördinatie met de meeste leden op papier?",
          "How many members does the largest coordination have on paper?"},
         [](const Facts& f) { return spread(f.members, has_most_members(f)); }},
        {"U147",
         of::plenaries_of_the_largest,
         {"Combien de personnes sont présentes aux assemblées de la coordination qui a le plus de "
          "membres ?",
          "Hoeveel personen zijn aanwezig op de plenaire vergaderingen van de coördinatie met de "
          "meeste leden?",
          "How many people are present at the assemblies of the coordination with most members?"},
         [](const Facts& f) { return present_at_plenaries_of_the_largest(f); }},
        {"U150",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur qui est d’abord responsable du service "
          "social du CPAS ?",
          "Hoeveel coördinaties hebben een coördinator die in de eerste plaats de sociale dienst "
          "van het OCMW leidt?",
          "How many coordinations have a coordinator who is primarily head of the social service "
          "of the CPAS?"},
         [](const Facts& f) { return f.is_head_of_service; }},
        {"U151",
         of::coordinations,
         {"Combien de coordinations se réunissent sous la conduite d’un élu, le président du CPAS "
          "ou un autre ?",
          "Hoeveel coördinaties vergaderen onder leiding van een verkozene, de OCMW-voorzitter of "
          "een andere?",
          "How many coordinations meet with an elected official in the chair, the CPAS president "
          "or another?"},
         [](const Facts& f) { return admits_officials(f, OfficialsPlace::chair); }},
        {"U152",
         of::chaired_by_official,
         {"Parmi les coordinations animées par un élu, combien voient venir d’autres élus à leurs "
          "réunions ?",
          "Hoeveel van de coördinaties die een verkozene leidt, zien andere verkozenen op hun "
          "vergaderingen?",
          "Of the coordinations chaired by an elected official, how many have other elected "
          "officials come to their meetings?"},
         [](const Facts& f) {
             const auto is_another = [](const Attendance& who, const Meeting&) {
                 return is(who.role, PersonRole::elected_official);
             };
             return count(had_present(f, is_another), admits_officials(f, OfficialsPlace::chair));
         }},
        {"U153",
         of::coordinations,
         {"Combien de coordinations admettent les élus en assemblée ?",
          "Hoeveel coördinaties laten verkozenen toe in de plenaire vergadering?",
          "How many coordinations admit elected officials to their assemblies?"},
         [](const Facts& f) { return admits_officials(f, OfficialsPlace::plenary); }},
        {"U154",
         of::coordinations,
         {"Combien de coordinations refusent la présence d’élus ?",
          "Hoeveel coördinaties weigeren de aanwezigheid van verkozenen?",
          "How many coordinations refuse the presence of elected officials?"},
         [](const Facts& f) { return admits_officials(f, OfficialsPlace::refused); },
         {"I9 : « les autres » (12) comprend les 2 coordinations sans réunions : on les compte "
          "comme refusant les élus",
          "I9: ‘de andere’ (12) omvat de 2 coördinaties zonder vergaderingen: wij tellen ze als "
          "weigerend",
          "I9: “the others” (12) includes the 2 coordinations without meetings: we count them as "
          "refusing elected officials"}},
        {"U155",
         of::coordinations,
         {"Combien de coordinations ont un ou deux membres néerlandophones ?",
          "Hoeveel coördinaties hebben een of twee Nederlandstalige leden?",
          "How many coordinations have one or two Dutch-speaking members?"},
         [](const Facts& f) { return dutch_speaking_members(f).within(1, 2); }},
        {"U156",
         of::coordinations,
         {"Combien de coordinations ont des représentants d’habitants parmi les présents ?",
          "Hoeveel coördinaties hebben vertegenwoordigers van bewoners onder de aanwezigen?",
          "How many coordinations have residents’ representatives among those present?"},
         [](const Facts& f) { return had_in_role(f, PersonRole::residents_representative); }},
        {"U157",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur ?",
          "Hoeveel coördinaties hebben een coördinator?",
          "How many coordinations have a coordinator?"},
         [](const Facts& f) { return has_coordinator(f); }},
        {"U158",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur assistant social de base ?",
          "Hoeveel coördinaties hebben een coördinator met een basisopleiding maatschappelijk "
          "werk?",
          "How many coordinations have a coordinator trained as a social worker?"},
         [](const Facts& f) { return is_trained(f, Training::social_work); }},
        {"U159",
         of::social_workers,
         {"Parmi les coordinations dont le coordinateur est assistant social, combien en ont un "
          "qui a aussi un diplôme universitaire du domaine social ?",
          "Hoeveel van de coördinaties waarvan de coördinator maatschappelijk werker is, hebben er "
          "een die ook een universitaire sociale opleiding heeft?",
          "Of the coordinations whose coordinator is a social worker, how many have one who also "
          "has a university degree in a social field?"},
         [](const Facts& f) {
             return count(is_trained(f, Training::social_work, Training::social_sciences),
                          is_trained(f, Training::social_work));
         }},
        {"U160",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur diplômé d’université dans le domaine "
          "social, sans qu’il soit assistant social ?",
          "Hoeveel coördinaties hebben een coördinator met een universitaire sociale opleiding die "
          "geen maatschappelijk werker is?",
          "How many coordinations have a coordinator with a university degree in a social field "
          "who is no social worker?"},
         [](const Facts& f) { return holds_another_degree(f); }},
        {"U161",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur de formation secondaire et artistique ?",
          "Hoeveel coördinaties hebben een coördinator met een secundaire opleiding en een "
          "kunstopleiding?",
          "How many coordinations have a coordinator with secondary and arts training?"},
         [](const Facts& f) { return is_trained(f, Training::secondary, Training::arts); }},
        {"U162",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur comptable de formation ?",
          "Hoeveel coördinaties hebben een coördinator die als boekhouder is opgeleid?",
          "How many coordinations have a coordinator trained as an accountant?"},
         [](const Facts& f) { return is_trained(f, Training::accounting); }},
        {"U163",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur qui a postulé ?",
          "Hoeveel coördinaties hebben een coördinator die gesolliciteerd heeft?",
          "How many coordinations have a coordinator who applied?"},
         [](const Facts& f) { return is_recruited(f, Recruitment::applied); }},
        {"U164",
         of::applicants,
         {"Parmi les coordinations dont le coordinateur a postulé, combien en ont un qui a créé le "
          "poste ?",
          "Hoeveel van de coördinaties waarvan de coördinator gesolliciteerd heeft, hebben er een "
          "die de functie gecreëerd heeft?",
          "Of the coordinations whose coordinator applied, how many have one who created the "
          "post?"},
         [](const Facts& f) {
             return count(is_recruited(f, Recruitment::applied, Recruitment::created_post),
                          is_recruited(f, Recruitment::applied));
         }},
        {"U165",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur déjà en place, à qui le poste a été "
          "proposé ?",
          "Hoeveel coördinaties hebben een coördinator die al in dienst was en aan wie de functie "
          "werd aangeboden?",
          "How many coordinations have a coordinator, already employed, to whom the post was "
          "offered?"},
         [](const Facts& f) { return is_recruited(f, Recruitment::offered); }},
        {"U166",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur pour qui cela fait partie du poste ?",
          "Hoeveel coördinaties hebben een coördinator voor wie dit bij zijn functie hoort?",
          "How many coordinations have a coordinator for whom it is part of the job?"},
         [](const Facts& f) { return is_recruited(f, Recruitment::part_of_job); },
         {"I7 : 6 coordinateurs dirigent le service social, 5 seulement le sont par leur poste : "
          "au moins un des 6 a postulé ou reçu une proposition",
          "I7: 6 coördinatoren leiden de sociale dienst, slechts 5 zijn het door hun functie: "
          "minstens één van de 6 heeft gesolliciteerd of werd gevraagd",
          "I7: 6 coordinators head the social service, only 5 by virtue of their job: at least one "
          "of the 6 applied or was asked"}},
        {"U167",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur sans autre fonction ?",
          "Hoeveel coördinaties hebben een coördinator zonder andere functie?",
          "How many coordinations have a coordinator with no other duty?"},
         [](const Facts& f) { return has_no_other_duty(f); }},
        {"U169",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur qui a d’autres fonctions, sans diriger le "
          "service social ?",
          "Hoeveel coördinaties hebben een coördinator met andere functies, die de sociale dienst "
          "niet leidt?",
          "How many coordinations have a coordinator with other duties, who does not head the "
          "social service?"},
         [](const Facts& f) { return has_duties_elsewhere(f); }},
        {"U170",
         of::coordinations,
         {"Combien de coordinations laissent à leur coordinateur la conduite des réunions, "
          "qu’aucun élu n’anime ?",
          "Hoeveel coördinaties laten hun coördinator de vergaderingen leiden, omdat geen "
          "verkozene dat doet?",
          "How many coordinations leave the chair to their coordinator, since no elected official "
          "takes it?"},
         [](const Facts& f) { return ~admits_officials(f, OfficialsPlace::chair); },
         {"I8 : 15 est obtenu par différence (18 − 3) : on compte les coordinations qu’aucun élu "
          "n’anime, y compris les 2 sans réunions",
          "I8: 15 is een verschil (18 − 3): wij tellen de coördinaties die geen verkozene leidt, "
          "ook de 2 zonder vergaderingen",
          "I8: 15 is a difference (18 − 3): we count the coordinations that no elected official "
          "chairs, the 2 without meetings included"}},
        {"U172",
         of::coordinations,
         {"Combien de coordinations ont un coordinateur qui en rencontre d’autres ?",
          "Hoeveel coördinaties hebben een coördinator die er andere ontmoet?",
          "How many coordinations have a coordinator who meets others?"},
         [](const Facts& f) { return meets_peers(f); }},
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
             return linked(f, LinkKind::structural) & takes_part_in_what_it_is_linked_to(f);
         }},
        {"U175",
         of::coordinations,
         {"Combien d’autres coordinations, sans lien structurel, participent au réseau "
          "multithématique de la commune ?",
          "Hoeveel andere coördinaties, zonder structurele band, nemen deel aan het "
          "multithematische netwerk van de gemeente?",
          "How many other coordinations, without a structural link, take part in the multi-theme "
          "réseau of the commune?"},
         [](const Facts& f) {
             return has_neighbours(f, LinkKind::participates) & ~linked(f, LinkKind::structural);
         }},
        {"U177",
         of::coordinations,
         {"Combien de coordinations comptent une réunion interne au CPAS parmi leurs groupes de "
          "travail ?",
          "Hoeveel coördinaties rekenen een interne vergadering van het OCMW tot hun werkgroepen?",
          "How many coordinations count a meeting internal to the CPAS among their working "
          "groups?"},
         [](const Facts& f) { return calls_internal_meetings_groups(f); }},
    };
    static const Repeat repeats[] = {
        {"U168", "U150"},
    };
    return {{"Membres, élus et coordinateurs", "Leden, verkozenen en coördinatoren",
             "Members, officials and coordinators"},
            questions,
            repeats};
}

}  // namespace maillage::inline analysis::coordination
